#include "sync/SyncPass.h"

#include "local_cache/HubOrder.h"
#include "local_cache/HubOutbox.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Settings.h"
#include "local_cache/Transaction.h"
#include "sync/SyncText.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <optional>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::CheckedEntry;
using local_cache::Database;
using local_cache::HubInbox;
using local_cache::HubOrder;
using local_cache::HubOutbox;
using local_cache::Settings;

namespace {

constexpr int pushBatch = 500;
constexpr int pullPage = 2000;
constexpr qint64 officersEveryMs = 10'000;
constexpr qint64 auditEveryMs = 3'600'000;

std::vector<local_cache::HubEntry> entriesOf(const QVector<WireEntry>& page)
{
    std::vector<local_cache::HubEntry> entries;
    entries.reserve(static_cast<std::size_t>(page.size()));
    for (const WireEntry& wire : page) {
        entries.push_back(wire.entry);
    }
    return entries;
}

} // namespace

SyncPass::SyncPass(HubLink link, std::unique_ptr<Database> database, std::unique_ptr<HubInbox> inbox,
                   std::unique_ptr<local_cache::HubOfficers> officers)
    : m_link(std::move(link))
    , m_database(std::move(database))
    , m_inbox(std::move(inbox))
    , m_officers(std::move(officers))
    , m_ledger(*m_database, m_link)
{
}

Result<std::unique_ptr<SyncPass>> SyncPass::open(const local_cache::CacheLocation& location, const HubLink& link)
{
    auto database = local_cache::openDatabase(location);
    auto inbox = HubInbox::open(location);
    auto officers = local_cache::HubOfficers::open(location);
    if (!database || !inbox || !officers) {
        return failure(!database ? database.error() : !inbox ? inbox.error() : officers.error());
    }
    return std::unique_ptr<SyncPass>(new SyncPass(link, std::move(*database), std::move(*inbox), std::move(*officers)));
}

Result<qint64> SyncPass::waiting() const
{
    return HubOutbox(*m_database).state().map([](const local_cache::OutboxState& state) { return state.events; });
}

Result<SyncReport> SyncPass::run(HubClient& client, ContentAudit content)
{
    m_report = {};
    return checkHub(client)
        .and_then([&] { return takeOfficers(client); })
        .and_then([&] { return push(client); })
        .and_then([&] { return pull(client); })
        .and_then([&] { return askWhoSigned(client); })
        .and_then([&] { return audit(client, content); })
        .map([this] { return m_report; });
}

Result<void> SyncPass::checkHub(HubClient& client)
{
    const auto head = client.head();
    if (!head) {
        return failure(head.error());
    }
    const Settings settings(*m_database);
    const auto followed = settings.value(Settings::hubId);
    if (!followed) {
        return failure(followed.error());
    }
    const QString id = head->hubId.toString(QUuid::WithoutBraces);
    if (*followed != id) {
        if (!followed->isEmpty()) {
            if (auto forgotten = forgetFrom(1, SyncText::tr("Another hub answers in the place of the one before."));
                !forgotten) {
                return forgotten;
            }
        }
        if (auto kept = settings.set(Settings::hubId, id); !kept) {
            return kept;
        }
    }
    const auto rewritten = m_ledger.firstRewritten(client, head->size);
    if (!rewritten) {
        return failure(rewritten.error());
    }
    return rewritten->has_value()
               ? forgetFrom(**rewritten, SyncText::tr("The hub's log no longer holds this entry as it was."))
               : Result<void>{};
}

Result<void> SyncPass::forgetFrom(qint64 seq, const QString& reason)
{
    const auto known = HubOrder(*m_database).size();
    if (!known || *known < seq) {
        return known.map([](qint64) {});
    }
    ++m_report.alarms;
    m_report.rewrittenFrom = seq;
    m_ledger.restart();
    local_cache::Transaction transaction(*m_database);
    return transaction.begin()
        .and_then([&] { return m_ledger.raise(seq, reason); })
        .and_then([&] { return HubOrder(*m_database).forgetFrom(seq); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> SyncPass::takeOfficers(HubClient& client)
{
    if (!m_link.administrationKey || (m_sinceOfficers.isValid() && !m_sinceOfficers.hasExpired(officersEveryMs))) {
        return {};
    }
    const auto there = client.officers();
    if (!there) {
        return failure(there.error());
    }
    const auto taken = m_officers->take(*there, m_link.administrationKey->publicKey());
    if (!taken) {
        return failure(taken.error());
    }
    m_report.officers += taken->added;
    m_sinceOfficers.start();
    return taken->added == 0 ? Result<void>{} : m_inbox->reconsider().map([](int) {});
}

Result<void> SyncPass::push(HubClient& client)
{
    const HubOutbox outbox(*m_database);
    qint64 after = 0;
    auto events = outbox.events(after, pushBatch);
    while (events && !events->isEmpty()) {
        EventBatch batch;
        for (const inspection::CaseEvent& event : std::as_const(*events)) {
            batch.add(event);
        }
        after = events->last().stationSequence;
        if (auto sent = client.startAppend(batch); !sent) {
            return sent;
        }
        events = outbox.events(after, pushBatch); // while the hub works
        const auto outcomes = client.finishAppend();
        if (!outcomes) {
            return failure(outcomes.error());
        }
        for (const AppendOutcome& outcome : *outcomes) {
            if (outcome.grade == AppendGrade::Refused) {
                m_report.stuck = outcome; // the chain cannot go on behind it
                return {};
            }
            m_report.pushed += outcome.grade == AppendGrade::Known ? 0 : 1;
        }
    }
    return events.map([](const auto&) {});
}

// Three things at once: the hub makes the page after next, the next one is checked on all cores, this one is written.
Result<void> SyncPass::pull(HubClient& client)
{
    const auto known = HubOrder(*m_database).size();
    const auto keys = m_inbox->keys();
    if (!known || !keys) {
        return failure(known ? keys.error() : known.error());
    }
    if (auto asked = client.startEventsAfter(*known, pullPage); !asked) {
        return asked;
    }
    std::optional<QFuture<std::vector<CheckedEntry>>> checking; // of the page before
    while (true) {
        const auto page = client.finishEvents();
        const bool isLast = !page || page->size() < pullPage;
        Result<void> going = page.map([](const auto&) {});
        if (!isLast) {
            going = client.startEventsAfter(page->last().entry.seq, pullPage);
        }
        auto next =
            page ? std::optional(QtConcurrent::run(local_cache::checkEntries, entriesOf(*page), *keys)) : std::nullopt;
        // What came whole is kept, also when the line breaks behind it.
        Result<void> taken = checking ? takePage(checking->result()) : Result<void>();
        if (taken && next && (isLast || !going)) {
            taken = takePage(next->result());
        }
        if (!taken && !isLast && going) {
            const auto ignored = client.finishEvents(); // leaves the connection fit for use
            Q_UNUSED(ignored)
        }
        if (!taken || !going) {
            if (next) {
                next->waitForFinished();
            }
            return !taken ? taken : going;
        }
        if (isLast) {
            return Settings(*m_database)
                .set(Settings::hubLastPull, QString::number(QDateTime::currentMSecsSinceEpoch()));
        }
        checking = next;
    }
}

// Events came before the register entries of their officers: by then the hub has those too.
Result<void> SyncPass::askWhoSigned(HubClient& client)
{
    if (m_report.setAside == 0) {
        return {};
    }
    m_sinceOfficers.invalidate();
    return takeOfficers(client);
}

Result<void> SyncPass::takePage(const std::vector<CheckedEntry>& page)
{
    const auto outcome = m_inbox->take(page);
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Tampered) {
            ++m_report.alarms;
            const QStringList where = outcome.error().detail.split(QLatin1Char(' '));
            auto raised = local_cache::LedgerRecord(*m_database)
                              .raise({QDateTime::currentMSecsSinceEpoch(), where.value(0).toLongLong(),
                                      QUuid::fromString(where.value(1)), outcome.error().text});
            if (!raised) {
                return raised;
            }
        }
        return failure(outcome.error());
    }
    m_report.pulled += outcome->entries;
    m_report.received += outcome->events;
    m_report.setAside += outcome->setAside;
    m_report.changedCases += outcome->changedCases;
    return {};
}

Result<void> SyncPass::audit(HubClient& client, ContentAudit content)
{
    const auto checkpoint = m_ledger.auditCheckpoint(client);
    if (!checkpoint) {
        return failure(checkpoint.error());
    }
    m_report.alarms += *checkpoint;
    if (content == ContentAudit::Due && m_sinceAudit.isValid() && !m_sinceAudit.hasExpired(auditEveryMs)) {
        return {};
    }
    const auto altered = m_ledger.auditContent(client);
    if (!altered) {
        return failure(altered.error());
    }
    m_report.alarms += *altered;
    m_sinceAudit.start();
    return {};
}

} // namespace portlight::sync
