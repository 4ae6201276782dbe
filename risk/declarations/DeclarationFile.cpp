#include "risk/declarations/DeclarationFile.h"

#include "risk/Words.h"
#include "risk/declarations/EdifactReader.h"
#include "risk/declarations/WcoXmlReader.h"

#include <QFile>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestMessageFile = 256LL << 20;
constexpr qint64 longestHeader = 1 << 16;

enum class Format { Xml, Edifact, Csv };

Format formatOf(QByteArray beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF")) {
        beginning.remove(0, 3);
    }
    const bool isUtf16 = beginning.startsWith("\xFF\xFE") || beginning.startsWith("\xFE\xFF");
    const QByteArray text = beginning.trimmed();
    if (text.startsWith('<') || isUtf16) {
        return Format::Xml;
    }
    const bool isEdifact = text.startsWith("UNA") || text.startsWith("UNB") || text.startsWith("UNH");
    return isEdifact ? Format::Edifact : Format::Csv;
}

Result<DeclarationFileSummary> readMessages(QFile& file, Format format, const CsvSinks& sinks)
{
    if (file.size() > largestMessageFile) {
        return failure(ErrorCode::BadInput, Words::tr("The file is larger than 256 MiB, too large for one message."));
    }
    const QByteArray bytes = file.readAll();
    auto declarations = format == Format::Xml ? readWcoXml(bytes) : readEdifact(bytes);
    if (!declarations) {
        return failure(declarations.error());
    }
    DeclarationFileSummary summary;
    summary.format = format == Format::Xml ? QStringLiteral("WCO XML") : QStringLiteral("UN/EDIFACT");
    summary.declarations = declarations->size();
    for (TradeDeclaration& declaration : *declarations) {
        sinks.declaration(std::move(declaration));
    }
    return summary;
}

Result<DeclarationFileSummary> readCsv(QFile& file, const QString& profileName, const CsvSinks& sinks)
{
    std::optional<CsvProfile> profile;
    if (profileName.isEmpty()) {
        profile = profileForHeader(file.readLine(longestHeader));
        file.seek(0);
        if (!profile) {
            return failure(
                ErrorCode::Unsupported,
                Words::tr("The file is neither WCO XML nor UN/EDIFACT, and no CSV profile fits its first line."));
        }
    } else {
        auto named = CsvProfile::named(profileName);
        if (!named) {
            return failure(named.error());
        }
        profile = std::move(*named);
    }
    auto read = readCsvDeclarations(file, *profile, sinks);
    if (!read) {
        return failure(read.error());
    }
    DeclarationFileSummary summary;
    summary.format = QStringLiteral("CSV");
    summary.declarations = read->rows;
    summary.csv = std::move(*read);
    return summary;
}

} // namespace

Result<DeclarationFileSummary> readDeclarationFile(const QString& path, const QString& profileName,
                                                   const CsvSinks& sinks)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, Words::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    const Format format = formatOf(file.peek(longestHeader));
    auto summary = format == Format::Csv ? readCsv(file, profileName, sinks) : readMessages(file, format, sinks);
    if (!summary) {
        inspection::Error error = summary.error();
        error.text = Words::tr("%1: %2").arg(path, error.text);
        return failure(std::move(error));
    }
    return summary;
}

} // namespace portlight::risk
