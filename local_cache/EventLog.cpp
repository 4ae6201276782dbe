#include "local_cache/EventLog.h"

#include "inspection/CaseProjection.h"
#include "local_cache/Database.h"

#include <algorithm>

namespace portlight::local_cache {

using inspection::CaseEvent;
using inspection::failure;
using inspection::Result;

namespace {

QString selectEvents(QLatin1String rest)
{
    return QStringLiteral("SELECT row, id, case_id, sequence_in_case, kind, payload, officer, station, "
                          "station_sequence, time_ms, previous_hash, hash, signature, "
                          "EXISTS (SELECT 1 FROM set_aside WHERE set_aside.event = events.id) FROM events ") +
           rest;
}

LoggedEvent readEvent(const Statement& row)
{
    LoggedEvent logged;
    logged.row = row.integer(0);
    CaseEvent& e = logged.event;
    e.id = row.uuid(1);
    e.caseId = row.uuid(2);
    e.sequenceInCase = row.integer(3);
    const auto kind = inspection::eventKindFromString(row.text(4));
    logged.kindName = row.text(4);
    logged.kindKnown = kind.has_value();
    e.kind = kind.value_or(inspection::EventKind::NoteAdded);
    e.payload = row.bytes(5);
    e.officer = row.uuid(6);
    e.station = row.text(7);
    e.stationSequence = row.integer(8);
    e.timeMs = row.integer(9);
    e.previousHash = row.bytes(10);
    e.hash = row.bytes(11);
    e.signature = row.bytes(12);
    logged.isSetAside = row.integer(13) != 0;
    return logged;
}

} // namespace

void applyLogged(inspection::Case& current, const LoggedEvent& logged)
{
    current.id = logged.event.caseId;
    if (logged.kindKnown && !logged.isSetAside) {
        inspection::applyEvent(current, logged.event);
    } else { // of a kind this program does not know, or set aside: on record, without effect
        ++current.eventCount;
        current.lastSequence = std::max(current.lastSequence, logged.event.sequenceInCase);
    }
}

EventLog::EventLog(Database& database)
    : m_database(database)
{
}

Result<StationHead> EventLog::head(const QString& station) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT station_sequence, hash FROM station_heads WHERE station = ?"));
    select.bind(station);
    return select.next().map([&](bool found) {
        return found ? StationHead{select.integer(0), select.bytes(1)} : StationHead{};
    });
}

Result<qint64> EventLog::insert(const CaseEvent& e, const QString& kindName)
{
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO events (id, case_id, sequence_in_case, kind, payload, officer, station, station_sequence, "
        "time_ms, previous_hash, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row"));
    insert.bind(e.id, e.caseId, e.sequenceInCase, kindName.isEmpty() ? toString(e.kind) : kindName, e.payload,
                e.officer, e.station, e.stationSequence, e.timeMs, e.previousHash, e.hash, e.signature);
    return insert.next().map([&](bool) { return insert.integer(0); });
}

Result<QVector<LoggedEvent>> EventLog::eventsOf(const inspection::CaseId& id) const
{
    Statement select = m_database.statement(
        selectEvents(QLatin1String("WHERE case_id = ? ORDER BY sequence_in_case, station, station_sequence")));
    select.bind(id);
    QVector<LoggedEvent> events;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        events.append(readEvent(select));
    }
    if (!more) {
        return failure(more.error());
    }
    return events;
}

Result<QVector<CaseEvent>> EventLog::eventsOfStation(const QString& station, qint64 after, int most) const
{
    Statement select = m_database.statement(
        selectEvents(QLatin1String("WHERE station = ? AND station_sequence > ? ORDER BY station_sequence LIMIT ?")));
    select.bind(station, after, most);
    QVector<CaseEvent> events;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        events.append(readEvent(select).event);
    }
    if (!more) {
        return failure(more.error());
    }
    return events;
}

Result<QVector<LoggedEvent>> EventLog::setAsideHere() const
{
    Statement select = m_database.statement(
        selectEvents(QLatin1String("WHERE id IN (SELECT event FROM set_aside WHERE by_hub = 0) ORDER BY row")));
    QVector<LoggedEvent> events;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        events.append(readEvent(select));
    }
    if (!more) {
        return failure(more.error());
    }
    return events;
}

Result<std::optional<EventProof>> EventLog::proofOf(const inspection::EventId& id) const
{
    Statement select = m_database.statement(QStringLiteral("SELECT hash, signature FROM events WHERE id = ?"));
    select.bind(id);
    return select.next().map([&](bool found) {
        return found ? std::optional(EventProof{select.bytes(0), select.bytes(1)}) : std::optional<EventProof>();
    });
}

Result<qint64> EventLog::count() const
{
    // The log is append-only, so its last row is its length; count(*) would read all of it.
    return m_database.number(QStringLiteral("SELECT coalesce(max(row), 0) FROM events"));
}

Result<void> EventLog::forEach(LogOrder order, const std::function<Result<void>(LoggedEvent&&)>& visit) const
{
    Statement select = m_database.statement(
        order == LogOrder::AsAppended
            ? selectEvents(QLatin1String("ORDER BY row"))
            : selectEvents(QLatin1String("ORDER BY case_id, sequence_in_case, station, station_sequence")));
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        if (auto visited = visit(readEvent(select)); !visited) {
            return visited;
        }
    }
    if (!more) {
        return failure(more.error());
    }
    return {};
}

} // namespace portlight::local_cache
