// Any file of declarations, recognised by its content: WCO XML, UN/EDIFACT or CSV.
#pragma once

#include "risk/declarations/CsvDeclarationReader.h"

namespace portlight::risk {

struct DeclarationFileSummary
{
    QString format; // "WCO XML", "UN/EDIFACT", "CSV"
    qint64 declarations = 0;
    CsvImportSummary csv; // CSV only
};

// `profileName`: a shipped CSV profile, a profile file, or empty for the best fit; other formats need none. XML and
// EDIFACT files above 256 MiB are refused; CSV streams. The sinks' declaration is called for each one in the file's
// order.
[[nodiscard]] inspection::Result<DeclarationFileSummary>
readDeclarationFile(const QString& path, const QString& profileName, const CsvSinks& sinks);

} // namespace portlight::risk
