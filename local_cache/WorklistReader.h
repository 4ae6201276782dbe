// Pages of the worklist whose cost depends on the page, not on the number of cases.
//
// Without text, or with words so common that listing all hits would be slow (SearchPlan), the sorted index of each
// wanted (state, lane) is walked in step and merged (WorklistWalk); rarer words are answered by the full-text index and
// sorted.
#pragma once

#include "inspection/Result.h"
#include "local_cache/WorklistQuery.h"

namespace portlight::local_cache {

class Database;
struct SearchPlan;

class WorklistReader
{
public:
    explicit WorklistReader(Database& database);

    [[nodiscard]] inspection::Result<WorklistPage> page(const WorklistQuery& query) const;
    [[nodiscard]] inspection::Result<StateCounts> stateCounts() const;
    [[nodiscard]] inspection::Result<qint64> contestedCount() const;
    [[nodiscard]] inspection::Result<LookQueue> casesToLookAt(const QVector<inspection::ModelAtWork>& models,
                                                              int limit) const;

private:
    // Log rows of the cases with all these words, as a JSON array; nothing when they are too many to sort quickly.
    [[nodiscard]] inspection::Result<std::optional<QString>> rowsWith(const QStringList& words) const;
    [[nodiscard]] inspection::Result<WorklistPage> pageOfHits(const WorklistQuery& query, const QString& rows,
                                                              const QStringList& filter) const;

    Database& m_database;
};

} // namespace portlight::local_cache
