// How the officer registers lay out what is signed: numbers as 32 bits big-endian, fields with their length before
// them, so that no two different rows have the same bytes. (Case events have a layout of their own,
// inspection/CaseEvent.cpp.)
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace portlight::local_cache {

inline void appendNumber(QByteArray& bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

inline void appendField(QByteArray& bytes, const QByteArray& field)
{
    appendNumber(bytes, static_cast<quint32>(field.size()));
    bytes.append(field);
}

} // namespace portlight::local_cache
