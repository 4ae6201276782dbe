// Splits comma-separated text (RFC 4180) into records while it streams: quoted fields may hold separators, doubled
// quotes and line breaks; lines end with LF or CRLF; a UTF-8 byte order mark is skipped.
//
// Hostile input: a record is at most maximumRecordBytes and maximumFields long; a longer one is skipped to its end of
// line and reported as Damaged, so that memory stays bounded whatever the file holds; a quote that is never closed
// costs the one line it stands on. One thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QVector>

namespace portlight::risk {

class CsvTokenizer
{
public:
    static constexpr qsizetype maximumRecordBytes = 1 << 16;
    static constexpr qsizetype maximumFields = 4096;

    enum class Outcome {
        Record,
        Damaged, // an unclosed quote or a record over the limits; the next call goes on after it
        End
    };

    // `device` stays the caller's, open for reading, and must outlive the tokenizer.
    CsvTokenizer(QIODevice& device, char separator);

    // Reads the next record; blank lines are passed over.
    [[nodiscard]] Outcome next();
    // Fields of the last record; the views die with the next call.
    [[nodiscard]] const QVector<QByteArrayView>& fields() const { return m_fields; }
    // Line the last record began on, from 1.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Fill { More, None };
    [[nodiscard]] Fill fill();
    // Position after the record's end of line, or -1 when the buffer holds no whole record yet.
    [[nodiscard]] qsizetype recordEnd();
    [[nodiscard]] Outcome split(QByteArrayView record);
    [[nodiscard]] Outcome skipOverlong();

    QIODevice& m_device;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_start = 0;   // first byte of the current record
    qsizetype m_scanned = 0; // where recordEnd() goes on looking
    bool m_insideQuotes = false;
    bool m_atEnd = false;
    QByteArray m_unquoted; // one record's worth of fields whose quotes were taken off
    QVector<QByteArrayView> m_fields;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_linesInside = 0;
    qint64 m_bytesRead = 0;
};

} // namespace portlight::risk
