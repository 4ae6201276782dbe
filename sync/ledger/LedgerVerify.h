// What this terminal can say of the ledger by itself, offline: its own events lie in the hub's log as it saw it, and
// the newest checkpoint fits that log.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/LedgerRecord.h"

#include <QVector>

namespace portlight::sync::ledger {

struct LedgerState
{
    qint64 entries = 0;
    qint64 checkpointSize = 0; // 0: none yet
    bool checkpointFits = true;
    qint64 ownEvents = 0;   // of this station, given back by the hub
    qint64 ownIncluded = 0; // of them, whose content gives the leaf at their place
    QVector<local_cache::LedgerAlarm> alarms;

    [[nodiscard]] bool isIntact() const { return checkpointFits && ownEvents == ownIncluded && alarms.isEmpty(); }
};

[[nodiscard]] inspection::Result<LedgerState> verifyLedger(const local_cache::CacheLocation& location);

} // namespace portlight::sync::ledger
