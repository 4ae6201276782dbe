#include "sync/HubArray.h"

#include <QtEndian>

#include <array>

namespace portlight::sync {

namespace {

struct TypeIds
{
    unsigned int array;
    quint32 element;
};

// pg_type.dat; these never change.
TypeIds idsOf(HubArray::Type type)
{
    switch (type) {
    case HubArray::Type::Uuid:
        return {2951, 2950};
    case HubArray::Type::BigInt:
        return {1016, 20};
    case HubArray::Type::Text:
        return {1009, 25};
    case HubArray::Type::Bytes:
        return {1001, 17};
    }
    Q_UNREACHABLE();
}

void appendNumber(QByteArray& to, qint32 value)
{
    std::array<char, sizeof value> bytes{};
    qToBigEndian(value, bytes.data());
    to.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

HubArray::HubArray(Type type)
    : m_type(type)
{
}

void HubArray::element(const char* bytes, qsizetype size)
{
    appendNumber(m_elements, static_cast<qint32>(size));
    m_elements.append(bytes, size);
    ++m_size;
}

void HubArray::add(const QUuid& value)
{
    const QByteArray bytes = value.toRfc4122();
    element(bytes.constData(), bytes.size());
}

void HubArray::add(qint64 value)
{
    std::array<char, sizeof value> bytes{};
    qToBigEndian(value, bytes.data());
    element(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void HubArray::add(const QString& value)
{
    add(value.toUtf8());
}

void HubArray::add(const QByteArray& value)
{
    element(value.constData(), value.size());
}

void HubArray::addNull()
{
    appendNumber(m_elements, -1);
    m_hasNull = true;
    ++m_size;
}

unsigned int HubArray::typeId() const
{
    return idsOf(m_type).array;
}

QByteArray HubArray::bytes() const
{
    QByteArray all;
    constexpr qsizetype headBytes = 20;
    all.reserve(headBytes + m_elements.size());
    appendNumber(all, m_size == 0 ? 0 : 1); // dimensions
    appendNumber(all, m_hasNull ? 1 : 0);
    appendNumber(all, static_cast<qint32>(idsOf(m_type).element));
    if (m_size > 0) {
        appendNumber(all, m_size);
        appendNumber(all, 1); // counts from one
        all.append(m_elements);
    }
    return all;
}

} // namespace portlight::sync
