#include "risk/declarations/CsvTokenizer.h"

namespace portlight::risk {

namespace {

constexpr qsizetype chunkBytes = 1 << 18;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

} // namespace

CsvTokenizer::CsvTokenizer(QIODevice& device, char separator)
    : m_device(device)
    , m_separator(separator)
{
    m_unquoted.reserve(maximumRecordBytes);
}

CsvTokenizer::Fill CsvTokenizer::fill()
{
    if (m_atEnd) {
        return Fill::None;
    }
    m_buffer.remove(0, m_start);
    m_scanned -= m_start;
    m_start = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + chunkBytes);
    const qint64 got = m_device.read(m_buffer.data() + kept, chunkBytes);
    m_buffer.resize(kept + static_cast<qsizetype>(std::max<qint64>(got, 0)));
    if (got <= 0) {
        m_atEnd = true;
        return Fill::None;
    }
    if (m_bytesRead == 0 && m_buffer.startsWith(byteOrderMark)) {
        m_start = m_scanned = 3;
    }
    m_bytesRead += got;
    return Fill::More;
}

qsizetype CsvTokenizer::recordEnd()
{
    const char* bytes = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    for (; m_scanned < size; ++m_scanned) {
        const char c = bytes[m_scanned];
        if (c == '"') {
            m_insideQuotes = !m_insideQuotes;
        } else if (c == '\n') {
            ++m_linesInside;
            if (!m_insideQuotes) {
                return ++m_scanned;
            }
        }
    }
    return -1;
}

CsvTokenizer::Outcome CsvTokenizer::next()
{
    while (true) {
        m_recordLine = m_line;
        qsizetype end = recordEnd();
        while (end < 0) {
            if (m_scanned - m_start > maximumRecordBytes) {
                return skipOverlong();
            }
            if (fill() == Fill::None) {
                end = m_buffer.size();
                break;
            }
            end = recordEnd();
        }
        if (end == m_start && m_atEnd) {
            return Outcome::End;
        }
        if (m_insideQuotes) {
            return skipOverlong();
        }
        const qsizetype begin = m_start;
        QByteArrayView record(m_buffer.constData() + begin, end - begin);
        m_start = m_scanned = end;
        m_line += m_linesInside;
        m_linesInside = 0;
        while (!record.isEmpty() && (record.back() == '\n' || record.back() == '\r')) {
            record.chop(1);
        }
        if (record.isEmpty()) {
            continue;
        }
        const Outcome outcome = split(record);
        if (outcome == Outcome::Damaged && record.contains('\n')) {
            // A stray quote took in the lines below it: only its own is lost.
            m_start = m_scanned = m_buffer.indexOf('\n', begin) + 1;
            m_line = m_recordLine + 1;
        }
        return outcome;
    }
}

CsvTokenizer::Outcome CsvTokenizer::skipOverlong()
{
    m_insideQuotes = false;
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf('\n', m_start);
        if (lineEnd >= 0) {
            m_start = m_scanned = lineEnd + 1;
            m_line += 1;
            m_linesInside = 0;
            return Outcome::Damaged;
        }
        m_start = m_scanned = m_buffer.size();
        if (fill() == Fill::None) {
            return Outcome::Damaged;
        }
    }
}

CsvTokenizer::Outcome CsvTokenizer::split(QByteArrayView record)
{
    m_fields.clear();
    m_unquoted.resize(0);
    if (record.size() > maximumRecordBytes) {
        return Outcome::Damaged;
    }
    qsizetype at = 0;
    while (true) {
        if (m_fields.size() >= maximumFields) {
            return Outcome::Damaged;
        }
        if (at < record.size() && record.at(at) == '"') {
            const qsizetype begin = m_unquoted.size();
            for (++at; at < record.size(); ++at) {
                if (record.at(at) == '"' && (at + 1 >= record.size() || record.at(at + 1) != '"')) {
                    break;
                }
                if (record.at(at) == '"') {
                    ++at;
                }
                m_unquoted.append(record.at(at));
            }
            // m_unquoted never grows beyond its reserve, so earlier views into it stay valid.
            m_fields.append(QByteArrayView(m_unquoted.constData() + begin, m_unquoted.size() - begin));
            ++at;
            if (at < record.size() && record.at(at) != m_separator) {
                return Outcome::Damaged;
            }
        } else {
            const qsizetype begin = at;
            while (at < record.size() && record.at(at) != m_separator) {
                ++at;
            }
            m_fields.append(record.sliced(begin, at - begin));
        }
        if (at >= record.size()) {
            return Outcome::Record;
        }
        ++at;
    }
}

} // namespace portlight::risk
