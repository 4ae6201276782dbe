// Reads declarations from CSV, one row each, as they stream by: a million rows need no more memory than one.
#pragma once

#include "inspection/Result.h"
#include "risk/JobProgress.h"
#include "risk/declarations/CsvProfile.h"
#include "risk/declarations/TradeDeclaration.h"

#include <QIODevice>

#include <functional>

namespace portlight::risk {

// A row that could not be read (Lost) or of which one cell could not (Kept: the declaration comes without it).
struct RowProblem
{
    enum class Kind { Lost, Kept };
    qint64 line = 0; // of the file, from 1
    Kind kind = Kind::Lost;
    QString text; // one sentence
};

struct CsvImportSummary
{
    qint64 rows = 0; // read into declarations
    qint64 lostRows = 0;
    qint64 doubtfulRows = 0;
    QStringList absentElements; // elements of the profile that the file has no column for
};

struct CsvSinks
{
    std::function<void(TradeDeclaration&&)> declaration;
    std::function<void(const RowProblem&)> problem; // may be empty
    JobProgress progress;                           // bytes; may be empty
};

// `source` is named in every problem's place; `device` is open for reading. Elements whose column the file lacks are
// left empty and listed; only the declaration number is required. Fails with BadInput when there is no header or no
// number column, Cancelled when progress says Stop. One thread; keeps nothing.
[[nodiscard]] inspection::Result<CsvImportSummary> readCsvDeclarations(QIODevice& device, const CsvProfile& profile,
                                                                       const CsvSinks& sinks);

// The shipped profile whose column titles this header line has most of; nothing when none has its number column.
[[nodiscard]] std::optional<CsvProfile> profileForHeader(const QByteArray& firstLine);

} // namespace portlight::risk
