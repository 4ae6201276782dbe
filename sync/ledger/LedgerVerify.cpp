#include "sync/ledger/LedgerVerify.h"

#include "local_cache/EventLog.h"
#include "local_cache/HubEntry.h"
#include "local_cache/HubOrder.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/Settings.h"
#include "sync/ledger/MerkleFrontier.h"

namespace portlight::sync::ledger {

using inspection::failure;
using inspection::Result;
using local_cache::Database;
using local_cache::HubOrder;

namespace {

Result<void> checkCheckpoint(Database& database, LedgerState& state)
{
    const auto newest = local_cache::LedgerRecord(database).newest();
    if (!newest || !newest->has_value()) {
        return newest.map([](const auto&) {});
    }
    MerkleFrontier frontier;
    state.checkpointSize = (*newest)->size;
    return HubOrder(database)
        .forEachLeaf(1, state.checkpointSize, [&frontier](const QByteArray& leaf) { frontier.add(leaf); })
        .map([&] {
            state.checkpointFits = frontier.size() == state.checkpointSize && frontier.root() == (*newest)->root;
        });
}

Result<void> checkOwnEvents(Database& database, LedgerState& state)
{
    const auto station = local_cache::Settings(database).value(local_cache::Settings::station);
    if (!station) {
        return failure(station.error());
    }
    constexpr int page = 1000;
    const local_cache::EventLog log(database);
    const HubOrder order(database);
    qint64 after = 0;
    while (true) {
        const auto events = log.eventsOfStation(*station, after, page);
        if (!events || events->isEmpty()) {
            return events.map([](const auto&) {});
        }
        for (const inspection::CaseEvent& event : *events) {
            after = event.stationSequence;
            const auto seq = order.seqOf(event.id);
            if (!seq) {
                return failure(seq.error());
            }
            if (*seq == 0) {
                continue; // still in the outbox
            }
            const auto leaf = order.leafAt(*seq);
            if (!leaf) {
                return failure(leaf.error());
            }
            ++state.ownEvents;
            state.ownIncluded += *leaf == local_cache::leafHash(event.computeHash(), event.signature) ? 1 : 0;
        }
    }
}

} // namespace

Result<LedgerState> verifyLedger(const local_cache::CacheLocation& location)
{
    const auto database = local_cache::openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    LedgerState state;
    const auto entries = HubOrder(**database).size();
    const auto alarms = local_cache::LedgerRecord(**database).alarms();
    if (!entries || !alarms) {
        return failure(entries ? alarms.error() : entries.error());
    }
    state.entries = *entries;
    state.alarms = *alarms;
    return checkCheckpoint(**database, state).and_then([&] { return checkOwnEvents(**database, state); }).map([&] {
        return state;
    });
}

} // namespace portlight::sync::ledger
