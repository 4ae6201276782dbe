#include "sync/HubRows.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace portlight::sync {

HubRows::HubRows(pg_result* owned)
    : m_result(owned, PQclear)
{
}

int HubRows::count() const
{
    return PQntuples(m_result.get());
}

bool HubRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

qint64 HubRows::integer(int row, int column) const
{
    const char* value = PQgetvalue(m_result.get(), row, column);
    switch (PQgetlength(m_result.get(), row, column)) {
    case sizeof(qint64):
        return qFromBigEndian<qint64>(value);
    case sizeof(qint32):
        return qFromBigEndian<qint32>(value);
    case sizeof(qint16):
        return qFromBigEndian<qint16>(value);
    default:
        return 0;
    }
}

bool HubRows::boolean(int row, int column) const
{
    return PQgetlength(m_result.get(), row, column) == 1 && *PQgetvalue(m_result.get(), row, column) != 0;
}

QString HubRows::text(int row, int column) const
{
    return QString::fromUtf8(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

QByteArray HubRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QUuid HubRows::uuid(int row, int column) const
{
    constexpr int uuidBytes = 16;
    return PQgetlength(m_result.get(), row, column) == uuidBytes
               ? QUuid::fromRfc4122(QByteArrayView(PQgetvalue(m_result.get(), row, column), uuidBytes))
               : QUuid();
}

} // namespace portlight::sync
