#include "sync/SyncStatus.h"

#include "local_cache/Database.h"
#include "local_cache/HubOrder.h"
#include "local_cache/HubOutbox.h"
#include "local_cache/LedgerRecord.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Settings.h"
#include "sync/SyncText.h"

#include <QDateTime>

namespace portlight::sync {

using inspection::failure;
using inspection::Result;

namespace {

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
}

} // namespace

QJsonObject SyncStatus::toJson() const
{
    QJsonObject object{{QStringLiteral("linked"), isLinked},
                       {QStringLiteral("connected"), isConnected},
                       {QStringLiteral("queue"), queue},
                       {QStringLiteral("oldest_unsent"), timeOrNull(oldestMs)},
                       {QStringLiteral("last_pull"), timeOrNull(lastPullMs)},
                       {QStringLiteral("entries"), entries},
                       {QStringLiteral("set_aside"), setAside},
                       {QStringLiteral("alarms"), alarms},
                       {QStringLiteral("newest_alarm"), newestAlarm},
                       {QStringLiteral("problem"), problem}};
    if (!stuckEvent.isNull()) {
        object.insert(QStringLiteral("stuck"),
                      QJsonObject{{QStringLiteral("event"), stuckEvent.toString(QUuid::WithoutBraces)},
                                  {QStringLiteral("reason"), stuckReason}});
    }
    return object;
}

namespace {

QString sentenceOf(const local_cache::LedgerAlarm& alarm)
{
    return alarm.event.isNull() ? SyncText::tr("Entry %1: %2").arg(alarm.seq).arg(alarm.reason)
                                : SyncText::tr("Entry %1, event %2: %3")
                                      .arg(alarm.seq)
                                      .arg(alarm.event.toString(QUuid::WithoutBraces), alarm.reason);
}

} // namespace

Result<SyncStatus> SyncStatus::ofCache(const local_cache::CacheLocation& location)
{
    const auto opened = local_cache::openDatabase(location);
    if (!opened) {
        return failure(opened.error());
    }
    local_cache::Database& database = **opened;
    const local_cache::HubOutbox outbox(database);
    const auto state = outbox.state();
    const auto aside = outbox.setAsideCount();
    const auto entries = local_cache::HubOrder(database).size();
    const auto alarms = local_cache::LedgerRecord(database).alarms();
    const auto pulled = local_cache::Settings(database).value(local_cache::Settings::hubLastPull);
    if (!state || !aside || !entries || !alarms || !pulled) {
        return failure(!state     ? state.error()
                       : !aside   ? aside.error()
                       : !entries ? entries.error()
                       : !alarms  ? alarms.error()
                                  : pulled.error());
    }
    SyncStatus status;
    status.queue = state->events;
    status.oldestMs = state->oldestMs;
    status.entries = *entries;
    status.setAside = *aside;
    status.alarms = alarms->size();
    if (!alarms->isEmpty()) {
        status.newestAlarm = sentenceOf(alarms->last());
    }
    status.lastPullMs = pulled->toLongLong();
    return status;
}

} // namespace portlight::sync
