// Makes every projection anew from the log, compares it with the live one and, where they differ, replaces it.
//
// Runs inside the caller's transaction. Station heads are part of the log and never touched.
#pragma once

#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CaseCache.h"

namespace portlight::local_cache {

class Database;
struct LoggedEvent;

class ProjectionRebuild
{
public:
    explicit ProjectionRebuild(Database& database);

    // True when the live projections were equal to the log's.
    [[nodiscard]] inspection::Result<bool> run(const CacheProgress& progress);

private:
    [[nodiscard]] inspection::Result<void> project(const CacheProgress& progress);
    [[nodiscard]] inspection::Result<void> visit(const LoggedEvent& logged);
    [[nodiscard]] inspection::Result<void> finishCase();
    [[nodiscard]] inspection::Result<bool> isEqual();
    [[nodiscard]] bool isSearchIntact();

    Database& m_database;
    inspection::Case m_case; // the one being projected
    qint64 m_firstRow = 0;   // its first event's log row; 0: none yet
};

} // namespace portlight::local_cache
