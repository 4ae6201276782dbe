#include "local_cache/HubInbox.h"

#include "inspection/CaseProjection.h"
#include "local_cache/CaseTable.h"
#include "local_cache/Database.h"
#include "local_cache/EventLog.h"
#include "local_cache/EventSigner.h"
#include "local_cache/HubOrder.h"
#include "local_cache/OfficerRegister.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"

#include <QtConcurrentMap>

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

Result<void> HubInbox::readKeys()
{
    return OfficerRegister(*m_database).publicKeys().map([this](const auto& keys) { m_keys = keys; });
}

HubInbox::Verdict HubInbox::verdictOf(const HubEvent& received) const
{
    const CaseEvent& event = received.event;
    if (event.computeHashAs(received.kindName) != event.hash) {
        return Verdict::WrongHash;
    }
    const auto keys = m_keys.values(event.officer);
    if (keys.isEmpty()) {
        return Verdict::UnknownOfficer;
    }
    const bool isSigned =
        std::any_of(keys.cbegin(), keys.cend(), [&](const QByteArray& key) { return isSignatureValid(event, key); });
    return isSigned ? Verdict::Valid : Verdict::WrongSignature;
}

HubInbox::Checked HubInbox::check(const HubEntry& entry) const
{
    if (!entry.event) {
        return {&entry, Verdict::Valid, entry.leaf.size() == 32};
    }
    const CaseEvent& event = entry.event->event;
    const Verdict verdict = verdictOf(*entry.event);
    const QByteArray content = verdict == Verdict::WrongHash ? event.computeHashAs(entry.event->kindName) : event.hash;
    return {&entry, verdict, leafHash(content, event.signature) == entry.leaf};
}

QString HubInbox::reasonOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WrongHash:
        return Text::tr("The content does not match its hash: it was altered.");
    case Verdict::WrongSignature:
        return Text::tr("The signature is not the officer's.");
    case Verdict::UnknownOfficer:
        return Text::tr("It is signed by an officer who is not in the register.");
    case Verdict::Valid:
        break;
    }
    return {};
}

Result<PullOutcome> HubInbox::take(std::span<const HubEntry> entries)
{
    PullOutcome outcome;
    m_changed.clear();
    if (auto read = readKeys(); !read) {
        return failure(read.error());
    }
    QVector<const HubEntry*> pointers;
    pointers.reserve(static_cast<qsizetype>(entries.size()));
    for (const HubEntry& entry : entries) {
        pointers.append(&entry);
    }
    const auto checked = QtConcurrent::blockingMapped<QVector<Checked>>(
        pointers, [this](const HubEntry* entry) { return check(*entry); });
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    for (const Checked& one : checked) {
        if (auto taken = takeOne(one, outcome); !taken) {
            return failure(taken.error());
        }
    }
    if (auto projected = projectChanged(); !projected) {
        return failure(projected.error());
    }
    if (auto committed = transaction.commit(); !committed) {
        return failure(committed.error());
    }
    outcome.changedCases = {m_changed.cbegin(), m_changed.cend()};
    return outcome;
}

Result<void> HubInbox::takeOne(const Checked& checked, PullOutcome& outcome)
{
    const HubEntry& entry = *checked.entry;
    HubOrder order(*m_database);
    const auto held = order.leafAt(entry.seq);
    if (!held) {
        return failure(held.error());
    }
    if (!held->isEmpty()) {
        return *held == entry.leaf ? Result<void>{} : contradiction(entry, Text::tr("its leaf is another."));
    }
    const auto end = order.size();
    if (!end) {
        return failure(end.error());
    }
    if (entry.seq != *end + 1) {
        return failure(
            ErrorCode::Conflict,
            Text::tr("The hub's log goes on at entry %1, but this terminal has %2.").arg(entry.seq).arg(*end));
    }
    if (!checked.leafMatches) {
        return contradiction(entry, Text::tr("its leaf does not match its content."));
    }
    ++outcome.entries;
    if (entry.event) {
        if (auto taken = takeEvent(checked, outcome); !taken) {
            return taken;
        }
    }
    return order.append(entry.seq, entry.leaf, entry.event ? entry.event->event.id : inspection::EventId());
}

Result<void> HubInbox::takeEvent(const Checked& checked, PullOutcome& outcome)
{
    const HubEvent& received = *checked.entry->event;
    const CaseEvent& event = received.event;
    EventLog log(*m_database);
    const auto held = log.proofOf(event.id);
    if (!held) {
        return failure(held.error());
    }
    if (held->has_value()) {
        if ((*held)->hash != event.hash || (*held)->signature != event.signature) {
            return contradiction(*checked.entry, Text::tr("this terminal holds another event under its id."));
        }
    } else {
        const auto head = log.head(event.station);
        if (!head) {
            return failure(head.error());
        }
        if (event.stationSequence != head->sequence + 1 || event.previousHash != head->hash) {
            return contradiction(
                *checked.entry,
                Text::tr("it does not follow event %1 of station %2.").arg(head->sequence).arg(event.station));
        }
        if (const auto row = log.insert(event, received.kindName); !row) {
            return failure(row.error());
        }
        ++outcome.events;
        m_changed.insert(event.caseId);
    }
    const bool byHub = !received.setAside.isEmpty();
    if (byHub || checked.verdict != Verdict::Valid) {
        ++outcome.setAside;
        m_changed.insert(event.caseId);
        if (auto aside = setAside(event.id, byHub, byHub ? received.setAside : reasonOf(checked.verdict)); !aside) {
            return aside;
        }
    }
    return echo(event);
}

Result<void> HubInbox::setAside(const inspection::EventId& event, bool byHub, const QString& reason)
{
    Statement insert = m_database->statement(QStringLiteral(
        "INSERT INTO set_aside (event, by_hub, reason) VALUES (?, ?, ?) ON CONFLICT (event) DO NOTHING"));
    insert.bind(event, byHub ? 1 : 0, reason);
    return insert.run();
}

Result<void> HubInbox::echo(const CaseEvent& event)
{
    Statement upsert = m_database->statement(
        QStringLiteral("INSERT INTO hub_echoes (station, station_sequence) VALUES (?, ?) ON CONFLICT (station) DO "
                       "UPDATE SET station_sequence = max(station_sequence, excluded.station_sequence)"));
    upsert.bind(event.station, event.stationSequence);
    return upsert.run();
}

Result<void> HubInbox::projectChanged()
{
    EventLog log(*m_database);
    CaseTable table(*m_database);
    for (const inspection::CaseId& id : std::as_const(m_changed)) {
        const auto events = log.eventsOf(id);
        if (!events) {
            return failure(events.error());
        }
        inspection::Case projected;
        qint64 firstRow = events->first().row;
        for (const LoggedEvent& logged : *events) {
            firstRow = std::min(firstRow, logged.row);
            applyLogged(projected, logged);
        }
        auto written = table.write(projected, firstRow).and_then([&] { return table.countNumber(projected.number); });
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<int> HubInbox::reconsider()
{
    m_changed.clear();
    if (auto read = readKeys(); !read) {
        return failure(read.error());
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
        if (verdictOf({logged.event, logged.kindName, {}}) != Verdict::Valid) {
            continue;
        }
        Statement remove = m_database->statement(QStringLiteral("DELETE FROM set_aside WHERE event = ?"));
        remove.bind(logged.event.id);
        if (auto removed = remove.run(); !removed) {
            return failure(removed.error());
        }
        m_changed.insert(logged.event.caseId);
    }
    return projectChanged().and_then([&] { return transaction.commit(); }).map([this] {
        return static_cast<int>(m_changed.size());
    });
}

} // namespace portlight::local_cache
