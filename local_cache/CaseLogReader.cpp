#include "local_cache/CaseLogReader.h"

#include "local_cache/Database.h"
#include "local_cache/EventLog.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Text.h"

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 progressEvery = 4096; // events

struct WholeCase
{
    inspection::Case projected;
    QVector<inspection::CaseEvent> events;

    void take(LoggedEvent&& logged)
    {
        applyLogged(projected, logged);
        projected.id = logged.event.caseId;
        if (logged.kindKnown) {
            events.append(std::move(logged.event));
        }
    }
};

tl::unexpected<inspection::Error> stopped()
{
    return failure(ErrorCode::Cancelled, Text::tr("Reading the log was stopped; nothing was changed."));
}

} // namespace

CaseLogReader::CaseLogReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

CaseLogReader::CaseLogReader(CaseLogReader&&) noexcept = default;
CaseLogReader::~CaseLogReader() = default;

Result<CaseLogReader> CaseLogReader::open(const CacheLocation& location)
{
    auto database = openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    return CaseLogReader(std::move(*database));
}

Result<qint64> CaseLogReader::changedCases(qint64 afterRow, const Visit& visit, const CacheProgress& progress) const
{
    auto last = EventLog(*m_database).count();
    if (!last || *last <= afterRow) {
        return last;
    }
    if (afterRow == 0) {
        return everyCase(*last, visit, progress).map([&] { return *last; });
    }
    const auto cases = casesAfter(afterRow);
    if (!cases) {
        return failure(cases.error());
    }
    for (qsizetype i = 0; i < cases->size(); ++i) {
        auto events = EventLog(*m_database).eventsOf(cases->at(i));
        if (!events) {
            return failure(events.error());
        }
        WholeCase whole;
        for (LoggedEvent& logged : *events) {
            whole.take(std::move(logged));
        }
        if (auto visited = visit(whole.projected, whole.events); !visited) {
            return failure(visited.error());
        }
        if (progress && !progress(i + 1, cases->size())) {
            return stopped();
        }
    }
    return *last;
}

Result<void> CaseLogReader::everyCase(qint64 total, const Visit& visit, const CacheProgress& progress) const
{
    WholeCase whole;
    qint64 done = 0;
    auto read = EventLog(*m_database).forEach(LogOrder::ByCase, [&](LoggedEvent&& logged) -> Result<void> {
        if (!whole.events.isEmpty() && whole.projected.id != logged.event.caseId) {
            if (auto visited = visit(whole.projected, whole.events); !visited) {
                return visited;
            }
            whole = {};
        }
        whole.take(std::move(logged));
        return ++done % progressEvery == 0 && progress && !progress(done, total) ? Result<void>(stopped())
                                                                                 : Result<void>();
    });
    return read.and_then(
        [&] { return whole.events.isEmpty() ? Result<void>() : visit(whole.projected, whole.events); });
}

Result<QVector<inspection::CaseId>> CaseLogReader::casesAfter(qint64 row) const
{
    Statement select = m_database->statement(
        QStringLiteral("SELECT case_id, min(row) FROM events WHERE row > ? GROUP BY case_id ORDER BY 2"));
    select.bind(row);
    QVector<inspection::CaseId> cases;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        cases.append(select.uuid(0));
    }
    if (!more) {
        return failure(more.error());
    }
    return cases;
}

} // namespace portlight::local_cache
