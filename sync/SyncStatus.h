// How the sync of this terminal stands: what the status bar and `portlightctl sync` show.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QJsonObject>
#include <QString>

namespace portlight::sync {

struct SyncStatus
{
    bool isLinked = false;
    bool isConnected = false;
    qint64 queue = 0;               // own events the hub has not given back
    qint64 oldestMs = 0;            // time of the first of them, 0 when there is none
    qint64 lastPullMs = 0;          // 0: never
    qint64 entries = 0;             // of the hub's log known here
    qint64 setAside = 0;            // events on record without effect
    qint64 alarms = 0;              // what the ledger contradicted
    QString newestAlarm;            // one sentence that names entry and event
    inspection::EventId stuckEvent; // the head of the queue that the hub refuses; null when it moves
    QString stuckReason;
    QString problem; // why there is no connection or no progress; empty when all is well

    [[nodiscard]] QJsonObject toJson() const;
    // What the case cache knows by itself, without asking the hub.
    [[nodiscard]] static inspection::Result<SyncStatus> ofCache(const local_cache::CacheLocation& location);
};

} // namespace portlight::sync
