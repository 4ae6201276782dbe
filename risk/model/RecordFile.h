// A CSV file of declarations as records for the risk model.
#pragma once

#include "risk/declarations/CsvDeclarationReader.h"
#include "risk/model/RiskRecord.h"

namespace portlight::risk {

struct RecordFile
{
    static constexpr qsizetype problemsKept = 100;

    QString profile;
    QVector<RiskRecord> records; // in the file's order
    CsvImportSummary summary;
    QVector<RowProblem> problems; // the first problemsKept of them; the summary counts all
    [[nodiscard]] QJsonObject toJson() const;
};

// `profileName` is a shipped profile, a profile file, or empty: then the shipped profile that fits the header best is
// taken.
[[nodiscard]] inspection::Result<RecordFile> readRecordFile(const QString& path, const QString& profileName);

} // namespace portlight::risk
