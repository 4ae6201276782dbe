// The `cases` projection and what hangs on it: one row a case, the number series, counts and search by trigger.
#pragma once

#include "inspection/Case.h"
#include "inspection/Result.h"

#include <optional>

namespace portlight::local_cache {

class Database;

class CaseTable
{
public:
    // Rebuilt: the temporary tables of ProjectionRebuild, of the same shape.
    enum class Target { Live, Rebuilt };
    explicit CaseTable(Database& database, Target target = Target::Live);

    // Inserts or updates the row of one case; inside the transaction of its events.
    [[nodiscard]] inspection::Result<void> write(const inspection::Case& projected, qint64 firstLogRow);
    // Keeps the highest number of the series this case number belongs to.
    [[nodiscard]] inspection::Result<void> countNumber(const QString& caseNumber);

    [[nodiscard]] inspection::Result<std::optional<inspection::CaseId>> findByNumber(const QString& number) const;
    [[nodiscard]] inspection::Result<qint64> lastInSeries(const QString& prefix) const;

private:
    Database& m_database;
    QString m_prefix; // of the table names
};

// "ROTTERDAM-2026-000123" -> {"ROTTERDAM-2026-", 123}; nothing for a number that does not end in digits after a hyphen.
struct SeriesNumber
{
    QString prefix;
    qint64 number = 0;
};
[[nodiscard]] std::optional<SeriesNumber> seriesNumberOf(const QString& caseNumber);

} // namespace portlight::local_cache
