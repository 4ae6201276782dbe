// Keeps a terminal in step with its hub until it is stopped: connects, syncs, listens, syncs again on a notification,
// when there is something to send, and every ten seconds anyway, and after a failure waits longer each time.
//
// Blocks the thread that runs it; stop() and wake() come from others. Never lets go of an event: it only moves what
// SyncPass has committed.
#pragma once

#include "local_cache/CacheLocation.h"
#include "sync/BackOff.h"
#include "sync/HubLink.h"
#include "sync/Interrupt.h"
#include "sync/NetworkWatch.h"
#include "sync/SyncPass.h"
#include "sync/SyncStatus.h"

#include <functional>

namespace portlight::sync {

class SyncLoop
{
public:
    // Called on the loop's thread after every round and every failure.
    using Listener = std::function<void(const SyncStatus& status, const SyncReport& report)>;

    SyncLoop(local_cache::CacheLocation location, HubLink link, Listener listener);

    // Until stop(), or a failure that no waiting mends: the station is not known to the hub, or its log contradicts it.
    [[nodiscard]] inspection::Result<void> run();
    // One connection, one round; every entry's content is audited.
    [[nodiscard]] inspection::Result<SyncReport> runOnce();

    void wake() { m_interrupt.wake(); }
    void stop() { m_interrupt.stop(); }

private:
    [[nodiscard]] inspection::Result<std::unique_ptr<HubClient>> connect();
    // Until the connection breaks or the loop is stopped.
    [[nodiscard]] inspection::Result<void> follow(HubClient& client, SyncPass& pass);
    void tell(const SyncReport& report, const QString& problem);
    void pause();

    local_cache::CacheLocation m_location;
    HubLink m_link;
    Listener m_listener;
    Interrupt m_interrupt;
    BackOff m_backOff;
    NetworkWatch m_network;
    bool m_isConnected = false;
};

} // namespace portlight::sync
