#include "risk/declarations/EdifactTokenizer.h"

#include "risk/Words.h"

#include <QStringDecoder>

#include <array>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype longestSegment = 1 << 16;
constexpr qsizetype mostSegments = 2000000;
constexpr qsizetype adviceLength = 9; // "UNA" and six characters

struct Separators
{
    QChar component = QLatin1Char(':');
    QChar element = QLatin1Char('+');
    QChar release = QLatin1Char('?');
    QChar terminator = QLatin1Char('\'');
};

// Syntax identifier (0001) of the first UNB -> character set; ISO 9735-1:2002, annex A.
struct SyntaxCharset
{
    const char* identifier;
    const char* charset;
};
constexpr std::array syntaxCharsets{SyntaxCharset{"UNOD", "ISO-8859-2"}, SyntaxCharset{"UNOE", "ISO-8859-5"},
                                    SyntaxCharset{"UNOF", "ISO-8859-7"}, SyntaxCharset{"UNOG", "ISO-8859-3"},
                                    SyntaxCharset{"UNOH", "ISO-8859-4"}, SyntaxCharset{"UNOI", "ISO-8859-6"},
                                    SyntaxCharset{"UNOJ", "ISO-8859-8"}, SyntaxCharset{"UNOK", "ISO-8859-9"}};

// UTF-8 where the bytes are that, whatever was announced: many senders announce UNOA and write UTF-8.
QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError()) {
        return text;
    }
    const QByteArray identifier = bytes.mid(bytes.indexOf("UNB") + 4, 4).toUpper();
    for (const SyntaxCharset& known : syntaxCharsets) {
        if (identifier == known.identifier) {
            QStringDecoder decoder(known.charset);
            return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
        }
    }
    return QString::fromLatin1(bytes);
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString& text)
        : m_text(text)
    {
    }

    Result<QVector<EdifactSegment>> read()
    {
        takeAdvice();
        if (!QStringView(m_text).mid(m_at).startsWith(QLatin1String("UNB"))) {
            return failure(ErrorCode::BadInput,
                           Words::tr("The file is no UN/EDIFACT interchange: it does not begin with UNB."));
        }
        while (m_at < m_text.size()) {
            if (auto segment = readSegment(); !segment) {
                return failure(segment.error());
            }
            if (m_segments.size() > mostSegments) {
                return failure(ErrorCode::BadInput,
                               Words::tr("The interchange has more than %1 segments.").arg(mostSegments));
            }
            if (m_segments.constLast().tag == QLatin1String("UNZ")) {
                takeAdvice(); // the next interchange may bring separators of its own
            } else {
                skipBlank();
            }
        }
        return std::move(m_segments);
    }

private:
    void takeAdvice()
    {
        skipBlank();
        m_separators = {};
        if (QStringView(m_text).mid(m_at).startsWith(QLatin1String("UNA")) && m_text.size() >= m_at + adviceLength) {
            m_separators = {m_text.at(m_at + 3), m_text.at(m_at + 4), m_text.at(m_at + 6), m_text.at(m_at + 8)};
            m_at += adviceLength;
            skipBlank();
        }
    }

    void skipBlank()
    {
        while (m_at < m_text.size() && (m_text.at(m_at).isSpace() || m_text.at(m_at) == QChar::ByteOrderMark)) {
            m_line += m_text.at(m_at) == QLatin1Char('\n') ? 1 : 0;
            ++m_at;
        }
    }

    Result<void> readSegment()
    {
        EdifactSegment segment;
        segment.line = m_line;
        QVector<QStringList> elements{{QString()}};
        const qsizetype begin = m_at;
        for (; m_at < m_text.size() && m_at - begin < longestSegment; ++m_at) {
            const QChar c = m_text.at(m_at);
            // A blank as release character means that none is used (ISO 9735, service string advice).
            if (c == m_separators.release && c != QLatin1Char(' ') && m_at + 1 < m_text.size()) {
                elements.last().last() += m_text.at(++m_at);
            } else if (c == m_separators.terminator) {
                ++m_at;
                segment.tag = elements.takeFirst().first().trimmed();
                segment.elements = std::move(elements);
                m_segments.append(std::move(segment));
                return {};
            } else if (c == m_separators.element) {
                elements.append(QStringList{QString()});
            } else if (c == m_separators.component) {
                elements.last().append(QString());
            } else if (c == QLatin1Char('\n')) {
                ++m_line;
            } else if (c != QLatin1Char('\r')) {
                elements.last().last() += c;
            }
        }
        return failure(ErrorCode::BadInput,
                       Words::tr("The segment that begins on line %1 never ends.").arg(segment.line));
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    Separators m_separators;
    QVector<EdifactSegment> m_segments;
};

} // namespace

QString EdifactSegment::at(qsizetype element, qsizetype component) const
{
    return element < elements.size() && component < elements.at(element).size()
               ? elements.at(element).at(component).trimmed()
               : QString();
}

Result<QVector<EdifactSegment>> edifactSegments(const QByteArray& bytes)
{
    return Tokenizer(decoded(bytes)).read();
}

} // namespace portlight::risk
