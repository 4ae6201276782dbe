// A column of values as one parameter: an array in PostgreSQL's binary format (src/backend/utils/adt/arrayfuncs.c,
// array_recv). Values; appending is cheap.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace portlight::sync {

class HubArray
{
public:
    enum class Type { Uuid, BigInt, Text, Bytes };

    explicit HubArray(Type type);

    void add(const QUuid& value);
    void add(qint64 value);
    void add(const QString& value);
    void add(const QByteArray& value);
    void addNull();

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] unsigned int typeId() const; // pg_type.oid of the array's type
    [[nodiscard]] QByteArray bytes() const;    // with its head

private:
    void element(const char* bytes, qsizetype size);

    Type m_type;
    int m_size = 0;
    bool m_hasNull = false;
    QByteArray m_elements;
};

} // namespace portlight::sync
