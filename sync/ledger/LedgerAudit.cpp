#include "sync/ledger/LedgerAudit.h"

#include "local_cache/HubOrder.h"
#include "sync/SyncText.h"
#include "sync/ledger/Checkpoint.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace portlight::sync::ledger {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::HubOrder;
using local_cache::KeptCheckpoint;
using local_cache::LedgerRecord;

namespace {

constexpr qint64 auditWidth = 1024; // entries a digest
constexpr int mostNamed = 20;       // alarms of one audit: a log written anew would give thousands

} // namespace

LedgerAudit::LedgerAudit(local_cache::Database& database, const HubLink& link)
    : m_database(database)
    , m_link(link)
{
}

Result<void> LedgerAudit::raise(qint64 seq, const QString& reason)
{
    return HubOrder(m_database).eventAt(seq).and_then([&](const inspection::EventId& event) {
        return LedgerRecord(m_database).raise({QDateTime::currentMSecsSinceEpoch(), seq, event, reason});
    });
}

Result<std::optional<qint64>> LedgerAudit::firstRewritten(HubClient& client, qint64 size)
{
    const HubOrder order(m_database);
    const auto known = order.size();
    if (!known) {
        return failure(known.error());
    }
    // Whether the hub's entry `seq` is ours.
    const auto isSame = [&](qint64 seq) -> Result<bool> {
        const auto ours = order.leafAt(seq);
        if (!ours) {
            return failure(ours.error());
        }
        return client.eventsAfter(seq - 1, 1).map([&](const QVector<WireEntry>& there) {
            return !there.isEmpty() && there.first().entry.seq == seq && there.first().entry.leaf == *ours;
        });
    };
    const qint64 common = std::min(*known, size);
    if (common > 0) {
        const auto same = isSame(common);
        if (!same) {
            return failure(same.error());
        }
        if (*same) {
            return common == *known ? std::optional<qint64>() : std::optional(common + 1);
        }
    } else if (*known == 0) {
        return std::optional<qint64>();
    }
    // The last entry that is the same, by halving: a log that was rewritten differs from some entry on.
    qint64 good = 0;
    qint64 bad = common > 0 ? common : 1;
    while (bad - good > 1) {
        const qint64 middle = good + (bad - good) / 2;
        const auto same = isSame(middle);
        if (!same) {
            return failure(same.error());
        }
        (*same ? good : bad) = middle;
    }
    return std::optional(bad);
}

Result<QByteArray> LedgerAudit::digestOf(qint64 first, qint64 last) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return HubOrder(m_database)
        .forEachLeaf(first, last, [&hash](const QByteArray& leaf) { hash.addData(leaf); })
        .map([&hash] { return hash.result(); });
}

Result<int> LedgerAudit::auditContent(HubClient& client)
{
    const auto size = HubOrder(m_database).size();
    if (!size || *size == 0) {
        return size.map([](qint64) { return 0; });
    }
    int found = 0;
    const auto runs = client.audit(1, *size, auditWidth);
    if (!runs) {
        return failure(runs.error());
    }
    for (const AuditDigest& run : *runs) {
        const auto ours = digestOf(run.start, run.start + run.entries - 1);
        if (!ours) {
            return failure(ours.error());
        }
        if (*ours == run.digest) {
            continue;
        }
        const auto single = client.audit(run.start, std::min(run.start + auditWidth - 1, *size), 1);
        if (!single) {
            return failure(single.error());
        }
        for (const AuditDigest& entry : *single) {
            const auto own = digestOf(entry.start, entry.start);
            if (!own) {
                return failure(own.error());
            }
            if (*own == entry.digest) {
                continue;
            }
            if (++found > mostNamed) {
                return found;
            }
            if (auto raised = raise(entry.start, SyncText::tr("The hub altered the content of this entry.")); !raised) {
                return failure(raised.error());
            }
        }
    }
    return found;
}

Result<QByteArray> LedgerAudit::rootAt(qint64 size)
{
    if (m_frontier.size() > size) {
        m_frontier = {};
    }
    return HubOrder(m_database)
        .forEachLeaf(m_frontier.size() + 1, size, [this](const QByteArray& leaf) { m_frontier.add(leaf); })
        .map([this] { return m_frontier.root(); });
}

Result<bool> LedgerAudit::isTrusted(const KeptCheckpoint& checkpoint) const
{
    const auto note = SignedNote::parse(checkpoint.note);
    if (!note) {
        return failure(note.error());
    }
    const auto head = Checkpoint::parse(note->text());
    if (!head) {
        return failure(head.error());
    }
    const auto cosigned = std::count_if(m_link.witnessKeys.cbegin(), m_link.witnessKeys.cend(),
                                        [&](const NoteKey& key) { return note->isSignedBy(key); });
    return head->size == checkpoint.size && head->root == checkpoint.root && note->isSignedBy(*m_link.logKey) &&
           head->origin == m_link.logKey->name() && cosigned >= m_link.witnessesNeeded;
}

Result<int> LedgerAudit::auditCheckpoint(HubClient& client)
{
    const auto newest = client.latestCheckpoint();
    if (!newest) {
        return failure(newest.error());
    }
    const auto size = HubOrder(m_database).size();
    if (!size) {
        return failure(size.error());
    }
    if (!m_link.logKey || !newest->has_value() || (*newest)->size > *size) {
        return 0; // nothing published yet, or newer than what we have: next time
    }
    const KeptCheckpoint& checkpoint = **newest;
    const auto trusted = isTrusted(checkpoint);
    if (!trusted && trusted.error().code != ErrorCode::BadInput) {
        return failure(trusted.error());
    }
    if (!trusted || !*trusted) {
        return 0; // not yet cosigned by enough witnesses, or by nobody we know: no proof of anything
    }
    const auto root = rootAt(checkpoint.size);
    if (!root) {
        return failure(root.error());
    }
    if (*root == checkpoint.root) {
        return LedgerRecord(m_database).keep(checkpoint).map([] { return 0; });
    }
    return raise(checkpoint.size,
                 SyncText::tr("The checkpoint that others signed does not fit the log this terminal was shown."))
        .map([] { return 1; });
}

} // namespace portlight::sync::ledger
