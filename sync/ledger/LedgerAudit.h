// Holds the hub to its own past: what this terminal saw of the log stays as it was, in content too, and every
// checkpoint fits it. What does not is an alarm that names the event.
//
// Keeps the right edge of the tree between passes, so that a new checkpoint costs only the entries since the last.
#pragma once

#include "inspection/Result.h"
#include "local_cache/Database.h"
#include "local_cache/LedgerRecord.h"
#include "sync/HubClient.h"
#include "sync/HubLink.h"
#include "sync/ledger/MerkleFrontier.h"

#include <optional>

namespace portlight::sync::ledger {

class LedgerAudit
{
public:
    // Both outlive it.
    LedgerAudit(local_cache::Database& database, const HubLink& link);

    // The first entry known here that the hub no longer has or has changed in place, of `size` the hub says it has;
    // nothing when the hub's log goes on from ours. Costs one row when all is well.
    [[nodiscard]] inspection::Result<std::optional<qint64>> firstRewritten(HubClient& client, qint64 size);
    // Compares the content behind every entry known here; raises an alarm for each that was altered. Gives how many.
    [[nodiscard]] inspection::Result<int> auditContent(HubClient& client);
    // Takes the hub's newest checkpoint when it is signed, witnessed and fits our entries; an alarm when it does not
    // fit. Gives how many alarms.
    [[nodiscard]] inspection::Result<int> auditCheckpoint(HubClient& client);

    // "Entry SEQ: REASON", with the event that this terminal knows there.
    [[nodiscard]] inspection::Result<void> raise(qint64 seq, const QString& reason);
    // After entries were forgotten.
    void restart() { m_frontier = {}; }

private:
    [[nodiscard]] inspection::Result<QByteArray> digestOf(qint64 first, qint64 last) const;
    [[nodiscard]] inspection::Result<QByteArray> rootAt(qint64 size);
    [[nodiscard]] inspection::Result<bool> isTrusted(const local_cache::KeptCheckpoint& checkpoint) const;

    local_cache::Database& m_database;
    const HubLink& m_link;
    MerkleFrontier m_frontier;
};

} // namespace portlight::sync::ledger
