#include "local_cache/Statement.h"

#include "local_cache/Database.h"
#include "local_cache/DatabaseError.h"

#include <QSqlError>

#include <utility>

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

Statement::Statement(Database& database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_query) {
        m_query->finish();
        m_database->giveBack(m_sql, std::move(m_query));
    }
}

void Statement::bindNext(qint64 value)
{
    m_query->bindValue(m_position++, value);
}

void Statement::bindNext(const QString& value)
{
    m_query->bindValue(m_position++, value.isNull() ? QLatin1String("") : value);
}

void Statement::bindNext(const QByteArray& value)
{
    m_query->bindValue(m_position++, value.isNull() ? QByteArray("") : value);
}

void Statement::bindNext(const QUuid& value)
{
    m_query->bindValue(m_position++, value.toRfc4122());
}

Result<void> Statement::run()
{
    if (!m_query->exec()) {
        return failure(databaseError(m_query->lastError(), m_sql));
    }
    m_query->finish();
    return {};
}

Result<bool> Statement::next()
{
    if (!m_executed) {
        if (!m_query->exec()) {
            return failure(databaseError(m_query->lastError(), m_sql));
        }
        m_executed = true;
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return failure(databaseError(m_query->lastError(), m_sql));
    }
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromRfc4122(m_query->value(column).toByteArray());
}

} // namespace portlight::local_cache
