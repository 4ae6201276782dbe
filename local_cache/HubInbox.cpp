#include "local_cache/HubInbox.h"

#include "inspection/CaseProjection.h"
#include "local_cache/CaseTable.h"
#include "local_cache/Database.h"
#include "local_cache/HubOrder.h"
#include "local_cache/OfficerRegister.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"

#include <algorithm>
#include <utility>

namespace portlight::local_cache {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

tl::unexpected<inspection::Error> contradiction(const HubEntry& entry, const QString& why)
{
    return failure(
        ErrorCode::Tampered,
        Text::tr("Entry %1 of the hub's log contradicts what this terminal holds: %2").arg(entry.seq).arg(why),
        QStringLiteral("%1 %2").arg(entry.seq).arg(entry.event ? entry.event->event.id.toString(QUuid::WithoutBraces)
                                                               : QString()));
}

} // namespace

HubInbox::HubInbox(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

HubInbox::~HubInbox() = default;

Result<std::unique_ptr<HubInbox>> HubInbox::open(const CacheLocation& location)
{
    return openDatabase(location).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<HubInbox>(new HubInbox(std::move(database)));
    });
}

Result<OfficerKeys> HubInbox::keys()
{
    return OfficerRegister(*m_database).publicKeys();
}

Result<PullOutcome> HubInbox::take(const std::vector<CheckedEntry>& entries)
{
    PullOutcome outcome;
    Batch batch;
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    const auto size = HubOrder(*m_database).size();
    if (!size) {
        return failure(size.error());
    }
    batch.size = *size;
    for (const CheckedEntry& one : entries) {
        if (auto taken = takeOne(one, batch, outcome); !taken) {
            return failure(taken.error());
        }
    }
    auto done = writeEchoes(batch).and_then([&] { return projectChanged(batch); }).and_then([&] {
        return transaction.commit();
    });
    return done.map([&] {
        outcome.changedCases = {batch.changed.cbegin(), batch.changed.cend()};
        return outcome;
    });
}

Result<void> HubInbox::takeOne(const CheckedEntry& checked, Batch& batch, PullOutcome& outcome)
{
    const HubEntry& entry = checked.entry;
    HubOrder order(*m_database);
    if (entry.seq <= batch.size) {
        const auto held = order.leafAt(entry.seq);
        if (!held) {
            return failure(held.error());
        }
        return *held == entry.leaf ? Result<void>{} : contradiction(entry, Text::tr("its leaf is another."));
    }
    if (entry.seq != batch.size + 1) {
        return failure(
            ErrorCode::Conflict,
            Text::tr("The hub's log goes on at entry %1, but this terminal has %2.").arg(entry.seq).arg(batch.size));
    }
    if (!checked.leafMatches) {
        return contradiction(entry, Text::tr("its leaf does not match its content."));
    }
    ++outcome.entries;
    if (entry.event) {
        if (auto taken = takeEvent(checked, batch, outcome); !taken) {
            return taken;
        }
    }
    ++batch.size;
    return order.append(entry.seq, entry.leaf, entry.event ? entry.event->event.id : inspection::EventId());
}

Result<StationHead*> HubInbox::headOf(const QString& station, Batch& batch)
{
    const auto known = batch.heads.find(station);
    if (known != batch.heads.end()) {
        return &known.value();
    }
    return EventLog(*m_database).head(station).map([&](const StationHead& head) {
        return &batch.heads.insert(station, head).value();
    });
}

// A case that begins in this batch is projected from what came; of any other the log is read.
Result<void> HubInbox::meet(const inspection::CaseId& id, Batch& batch)
{
    if (batch.met.contains(id)) {
        return {};
    }
    batch.met.insert(id);
    Statement select = m_database->statement(QStringLiteral("SELECT 1 FROM events WHERE case_id = ? LIMIT 1"));
    select.bind(id);
    return select.next().map([&](bool isThere) {
        if (!isThere) {
            batch.whole.insert(id, {});
        }
    });
}

Result<void> HubInbox::insert(const CheckedEntry& checked, StationHead& head, Batch& batch)
{
    const HubEvent& received = *checked.entry.event;
    const CaseEvent& event = received.event;
    if (event.stationSequence != head.sequence + 1 || event.previousHash != head.hash) {
        return contradiction(
            checked.entry,
            Text::tr("it does not follow event %1 of station %2.").arg(head.sequence).arg(event.station));
    }
    if (auto met = meet(event.caseId, batch); !met) {
        return met;
    }
    const auto row = EventLog(*m_database).insert(event, received.kindName);
    if (!row) { // the table refuses an id twice: one that another station's event has is the hub's doing
        const auto held = EventLog(*m_database).proofOf(event.id);
        return held && held->has_value()
                   ? Result<void>(
                         contradiction(checked.entry, Text::tr("this terminal holds another event under its id.")))
                   : failure(row.error());
    }
    head = {event.stationSequence, event.hash};
    if (const auto whole = batch.whole.find(event.caseId); whole != batch.whole.end()) {
        const bool isKnown = inspection::eventKindFromString(received.kindName).has_value();
        const bool isAside = !received.setAside.isEmpty() || checked.verdict != EntryVerdict::Valid;
        whole->append({*row, event, received.kindName, isKnown, isAside});
    }
    batch.changed.insert(event.caseId);
    return {};
}

Result<void> HubInbox::takeEvent(const CheckedEntry& checked, Batch& batch, PullOutcome& outcome)
{
    const HubEvent& received = *checked.entry.event;
    const CaseEvent& event = received.event;
    const auto head = headOf(event.station, batch);
    if (!head) {
        return failure(head.error());
    }
    // A station's chain is held without gaps: what lies beyond its end is new, all else must be held.
    const auto held = event.stationSequence > (*head)->sequence ? Result<std::optional<EventProof>>(std::nullopt)
                                                                : EventLog(*m_database).proofOf(event.id);
    if (!held) {
        return failure(held.error());
    }
    if (held->has_value()) {
        if ((*held)->hash != event.hash || (*held)->signature != event.signature) {
            return contradiction(checked.entry, Text::tr("this terminal holds another event under its id."));
        }
    } else {
        if (auto inserted = insert(checked, **head, batch); !inserted) {
            return inserted;
        }
        ++outcome.events;
    }
    qint64& echo = batch.echoes[event.station];
    echo = std::max(echo, event.stationSequence);
    const bool byHub = !received.setAside.isEmpty();
    if (!byHub && checked.verdict == EntryVerdict::Valid) {
        return {};
    }
    ++outcome.setAside;
    batch.changed.insert(event.caseId);
    return setAside(event.id, byHub, byHub ? received.setAside : reasonOf(checked.verdict));
}

Result<void> HubInbox::setAside(const inspection::EventId& event, bool byHub, const QString& reason)
{
    Statement insert = m_database->statement(QStringLiteral(
        "INSERT INTO set_aside (event, by_hub, reason) VALUES (?, ?, ?) ON CONFLICT (event) DO NOTHING"));
    insert.bind(event, byHub ? 1 : 0, reason);
    return insert.run();
}

Result<void> HubInbox::writeEchoes(const Batch& batch)
{
    for (auto it = batch.echoes.cbegin(); it != batch.echoes.cend(); ++it) {
        Statement upsert = m_database->statement(
            QStringLiteral("INSERT INTO hub_echoes (station, station_sequence) VALUES (?, ?) ON CONFLICT (station) DO "
                           "UPDATE SET station_sequence = max(station_sequence, excluded.station_sequence)"));
        upsert.bind(it.key(), it.value());
        if (auto written = upsert.run(); !written) {
            return written;
        }
    }
    return {};
}

Result<void> HubInbox::project(const inspection::CaseId& id, const QVector<LoggedEvent>& events)
{
    inspection::Case projected;
    projected.id = id;
    qint64 firstRow = events.first().row;
    for (const LoggedEvent& logged : events) {
        firstRow = std::min(firstRow, logged.row);
        applyLogged(projected, logged);
    }
    CaseTable table(*m_database);
    return table.write(projected, firstRow).and_then([&] { return table.countNumber(projected.number); });
}

Result<void> HubInbox::projectChanged(Batch& batch)
{
    for (const inspection::CaseId& id : std::as_const(batch.changed)) {
        const auto whole = batch.whole.find(id);
        const bool isWhole = whole != batch.whole.end() && !whole->isEmpty();
        if (isWhole) {
            std::sort(whole->begin(), whole->end(), [](const LoggedEvent& a, const LoggedEvent& b) {
                return inspection::isBefore(a.event, b.event);
            });
        }
        const auto events = isWhole ? Result<QVector<LoggedEvent>>(*whole) : EventLog(*m_database).eventsOf(id);
        if (!events) {
            return failure(events.error());
        }
        if (auto projected = project(id, *events); !projected) {
            return projected;
        }
    }
    return {};
}

Result<int> HubInbox::reconsider()
{
    Batch batch;
    const auto known = keys();
    if (!known) {
        return failure(known.error());
    }
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    const auto events = EventLog(*m_database).setAsideHere();
    if (!events) {
        return failure(events.error());
    }
    for (const LoggedEvent& logged : *events) {
        if (verdictOf({logged.event, logged.kindName, {}}, *known) != EntryVerdict::Valid) {
            continue;
        }
        Statement remove = m_database->statement(QStringLiteral("DELETE FROM set_aside WHERE event = ?"));
        remove.bind(logged.event.id);
        if (auto removed = remove.run(); !removed) {
            return failure(removed.error());
        }
        batch.changed.insert(logged.event.caseId);
    }
    return projectChanged(batch).and_then([&] { return transaction.commit(); }).map([&] {
        return static_cast<int>(batch.changed.size());
    });
}

} // namespace portlight::local_cache
