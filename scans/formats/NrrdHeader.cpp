#include "scans/formats/NrrdHeader.h"

#include "scans/formats/NrrdFields.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 longestLine = 1 << 16;
constexpr int mostLines = 100000;

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    explicit Parser(QFile& file)
        : m_file(file)
    {
    }

    Result<NrrdHeader> run()
    {
        if (!m_file.seek(0) || !nextLine() || !m_line.startsWith(QLatin1String("NRRD000"))) {
            return failure(ErrorCode::BadInput, tr("\"%1\" is no NRRD file.").arg(name()));
        }
        for (int lines = 0; nextLine(); ++lines) {
            if (m_line.isEmpty()) {
                break;
            }
            if (lines > mostLines || m_tooLong) {
                return failure(ErrorCode::BadInput, tr("The header of \"%1\" does not end.").arg(name()));
            }
            if (const auto taken = takeLine(); !taken) {
                return failure(taken.error());
            }
        }
        m_header.dataOffset = m_file.pos();
        return finish();
    }

private:
    [[nodiscard]] QString name() const { return QFileInfo(m_file).fileName(); }

    bool nextLine()
    {
        const QByteArray raw = m_file.readLine(longestLine);
        m_tooLong = raw.size() >= longestLine - 1;
        m_line = QString::fromUtf8(raw).trimmed();
        return !raw.isEmpty();
    }

    Result<void> takeLine()
    {
        if (m_line.startsWith(u'#')) {
            return {};
        }
        const qsizetype colon = m_line.indexOf(u':');
        if (colon > 0 && m_line.mid(colon, 2) == QLatin1String(":=")) {
            m_header.keyValues.insert(m_line.left(colon), m_line.mid(colon + 2));
            return {};
        }
        const QString field = m_line.left(colon).trimmed().toLower();
        const QString value = m_line.mid(colon + 1).trimmed();
        if (colon < 1) {
            return failure(
                ErrorCode::BadInput,
                tr("The header of \"%1\" has a line that means nothing: \"%2\".").arg(name(), m_line.left(60)));
        }
        if (field == QLatin1String("data file") || field == QLatin1String("datafile")) {
            return takeDataFile(value);
        }
        const FieldOutcome outcome = takeNrrdField(m_header, field, value);
        if (outcome == FieldOutcome::Unsupported) {
            return failure(ErrorCode::Unsupported,
                           tr("\"%1\" is stored as %2 %3, which this program does not read; save it as raw or gzip.")
                               .arg(name(), field, value));
        }
        if (outcome == FieldOutcome::Bad) {
            return failure(ErrorCode::BadInput,
                           tr("The header of \"%1\" is wrong at \"%2\".").arg(name(), m_line.left(60)));
        }
        return {};
    }

    Result<void> takeDataFile(const QString& value)
    {
        const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && words.first() == QLatin1String("LIST")) {
            while (nextLine() && !m_line.isEmpty() && m_header.dataFiles.size() < mostLines) {
                m_header.dataFiles.append(m_line);
            }
        } else if (words.size() >= 4 && words.first().contains(u'%')) {
            const auto numbered = numberedFiles(words);
            if (!numbered) {
                return failure(ErrorCode::BadInput,
                               tr("The header of \"%1\" is wrong at \"%2\".").arg(name(), m_line.left(60)));
            }
            m_header.dataFiles = *numbered;
        } else {
            m_header.dataFiles = QStringList{value};
        }
        return {};
    }

    Result<NrrdHeader> finish()
    {
        if (m_header.axes.empty() || !isComplete(m_header)) {
            return failure(ErrorCode::BadInput,
                           tr("The header of \"%1\" lacks its type, dimension, sizes or encoding.").arg(name()));
        }
        return m_header;
    }

    QFile& m_file;
    QString m_line;
    bool m_tooLong = false;
    NrrdHeader m_header;
};

} // namespace

Result<NrrdHeader> parseNrrdHeader(QFile& file)
{
    return Parser(file).run();
}

} // namespace portlight::scans
