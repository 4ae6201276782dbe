#include "local_cache/ProjectionRebuild.h"

#include "local_cache/CaseTable.h"
#include "local_cache/Database.h"
#include "local_cache/EventLog.h"
#include "local_cache/Text.h"

#include <algorithm>
#include <array>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 progressEvery = 4096; // events

constexpr std::array makeStatements{
    "DROP TABLE IF EXISTS temp.rebuilt_cases",
    "DROP TABLE IF EXISTS temp.rebuilt_number_series",
    "CREATE TEMP TABLE rebuilt_cases AS SELECT * FROM main.cases WHERE 0",
    "CREATE UNIQUE INDEX temp.rebuilt_cases_row ON rebuilt_cases (row)",
    "CREATE TEMP TABLE rebuilt_number_series (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL)",
};

// Each gives 0 when live and rebuilt are equal.
constexpr std::array differenceQueries{
    "SELECT (SELECT count(*) FROM main.cases) <> (SELECT count(*) FROM temp.rebuilt_cases)",
    "SELECT EXISTS (SELECT 1 FROM temp.rebuilt_cases r LEFT JOIN main.cases c ON c.row = r.row "
    "WHERE (c.id, c.number, c.container, c.importer, c.goods, c.lane, c.state, c.urgency, c.contested, c.opened_ms, "
    "c.changed_ms, c.scan_count, c.finding_count, c.event_count, c.words, c.radiograph_count, c.volume_count, "
    "c.looked_by, c.alarm_count, c.first_answers) IS NOT "
    "(r.id, r.number, r.container, r.importer, r.goods, r.lane, r.state, r.urgency, r.contested, r.opened_ms, "
    "r.changed_ms, r.scan_count, r.finding_count, r.event_count, r.words, r.radiograph_count, r.volume_count, "
    "r.looked_by, r.alarm_count, r.first_answers))",
    "SELECT EXISTS (SELECT state, cases FROM main.state_counts WHERE cases <> 0 "
    "EXCEPT SELECT state, count(*) FROM temp.rebuilt_cases GROUP BY state)",
    "SELECT EXISTS (SELECT state, count(*) FROM temp.rebuilt_cases GROUP BY state "
    "EXCEPT SELECT state, cases FROM main.state_counts)",
    "SELECT EXISTS (SELECT prefix, last FROM main.number_series "
    "EXCEPT SELECT prefix, last FROM temp.rebuilt_number_series)",
    "SELECT EXISTS (SELECT prefix, last FROM temp.rebuilt_number_series "
    "EXCEPT SELECT prefix, last FROM main.number_series)",
};

// The triggers keep search and counts, but those may be what was wrong: search is made whole first, because FTS5 fails
// on taking out what it does not hold, and both are written anew at the end.
constexpr std::array replaceStatements{
    "INSERT INTO case_search (case_search) VALUES ('rebuild')",
    "DELETE FROM main.cases",
    "INSERT INTO main.cases SELECT * FROM temp.rebuilt_cases ORDER BY row",
    "INSERT INTO case_search (case_search) VALUES ('rebuild')",
    "DELETE FROM main.state_counts",
    "INSERT INTO main.state_counts SELECT state, count(*) FROM main.cases GROUP BY state",
    "DELETE FROM main.number_series",
    "INSERT INTO main.number_series SELECT prefix, last FROM temp.rebuilt_number_series",
};

constexpr std::array dropStatements{
    "DROP TABLE temp.rebuilt_cases",
    "DROP TABLE temp.rebuilt_number_series",
};

template <std::size_t Count>
Result<void> executeAll(Database& database, const std::array<const char*, Count>& statements)
{
    for (const char* sql : statements) {
        if (auto done = database.execute(QLatin1String(sql)); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

ProjectionRebuild::ProjectionRebuild(Database& database)
    : m_database(database)
{
}

Result<bool> ProjectionRebuild::run(const CacheProgress& progress)
{
    if (auto made = executeAll(m_database, makeStatements); !made) {
        return failure(made.error());
    }
    if (auto projected = project(progress); !projected) {
        return failure(projected.error());
    }
    const auto equal = isEqual();
    if (!equal) {
        return failure(equal.error());
    }
    if (!*equal) {
        if (auto replaced = executeAll(m_database, replaceStatements); !replaced) {
            return failure(replaced.error());
        }
    }
    return executeAll(m_database, dropStatements).map([&] { return *equal; });
}

Result<void> ProjectionRebuild::project(const CacheProgress& progress)
{
    const EventLog log(m_database);
    const auto total = log.count();
    if (!total) {
        return failure(total.error());
    }
    qint64 done = 0;
    auto read = log.forEach(LogOrder::ByCase, [&](LoggedEvent&& logged) -> Result<void> {
        if (++done % progressEvery == 0 && progress && !progress(done, *total)) {
            return failure(ErrorCode::Cancelled, Text::tr("The rebuild was stopped; nothing was changed."));
        }
        return visit(logged);
    });
    return read.and_then([this] { return finishCase(); });
}

Result<void> ProjectionRebuild::visit(const LoggedEvent& logged)
{
    if (m_firstRow != 0 && m_case.id != logged.event.caseId) {
        if (auto finished = finishCase(); !finished) {
            return finished;
        }
    }
    m_firstRow = m_firstRow == 0 ? logged.row : std::min(m_firstRow, logged.row);
    applyLogged(m_case, logged);
    return {};
}

Result<void> ProjectionRebuild::finishCase()
{
    if (m_firstRow == 0) {
        return {};
    }
    CaseTable table(m_database, CaseTable::Target::Rebuilt);
    auto written = table.write(m_case, m_firstRow).and_then([&] { return table.countNumber(m_case.number); });
    m_case = {};
    m_firstRow = 0;
    return written;
}

Result<bool> ProjectionRebuild::isEqual()
{
    for (const char* sql : differenceQueries) {
        const auto differs = m_database.number(QLatin1String(sql));
        if (!differs) {
            return failure(differs.error());
        }
        if (*differs != 0) {
            return false;
        }
    }
    return isSearchIntact();
}

bool ProjectionRebuild::isSearchIntact()
{
    // FTS5 compares its index with the content table and reports a difference as an error of this statement.
    return m_database
        .execute(QStringLiteral("INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)"))
        .has_value();
}

} // namespace portlight::local_cache
