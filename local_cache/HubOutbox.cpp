#include "local_cache/HubOutbox.h"

#include "local_cache/Database.h"
#include "local_cache/EventLog.h"
#include "local_cache/Settings.h"

#include <algorithm>

namespace portlight::local_cache {

using inspection::CaseEvent;
using inspection::failure;
using inspection::Result;

HubOutbox::HubOutbox(Database& database)
    : m_database(database)
{
}

Result<qint64> HubOutbox::echoed(const QString& station) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT station_sequence FROM hub_echoes WHERE station = ?"));
    select.bind(station);
    return select.next().map([&](bool found) { return found ? select.integer(0) : qint64{0}; });
}

Result<QVector<CaseEvent>> HubOutbox::events(qint64 after, int most) const
{
    const auto station = Settings(m_database).value(Settings::station);
    if (!station) {
        return failure(station.error());
    }
    return echoed(*station).and_then(
        [&](qint64 known) { return EventLog(m_database).eventsOfStation(*station, std::max(known, after), most); });
}

Result<OutboxState> HubOutbox::state() const
{
    const auto station = Settings(m_database).value(Settings::station);
    if (!station) {
        return failure(station.error());
    }
    const auto known = echoed(*station);
    const auto head = EventLog(m_database).head(*station);
    if (!known || !head) {
        return failure(known ? head.error() : known.error());
    }
    OutboxState state;
    state.events = head->sequence - *known;
    if (state.events > 0) {
        const auto first = events(0, 1);
        if (!first) {
            return failure(first.error());
        }
        if (!first->isEmpty()) {
            state.oldestMs = first->first().timeMs;
            state.head = first->first().id;
            state.headSequence = first->first().stationSequence;
        }
    }
    return state;
}

Result<qint64> HubOutbox::setAsideCount() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM set_aside"));
}

Result<QVector<SetAsideEvent>> HubOutbox::setAside(int most) const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT e.id, e.case_id, e.station, e.station_sequence, s.by_hub, s.reason FROM set_aside s "
                       "JOIN events e ON e.id = s.event ORDER BY e.row DESC LIMIT ?"));
    select.bind(most);
    QVector<SetAsideEvent> all;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        all.append({select.uuid(0), select.uuid(1), select.text(2), select.integer(3), select.integer(4) != 0,
                    select.text(5)});
    }
    if (!more) {
        return failure(more.error());
    }
    return all;
}

} // namespace portlight::local_cache
