// Keeps two hubs in step until it is stopped; the relay's counterpart of SyncLoop.
//
// Blocks the thread that runs it; stop() comes from another. Has no state of its own.
#pragma once

#include "sync/BackOff.h"
#include "sync/HubAddress.h"
#include "sync/Interrupt.h"
#include "sync/NetworkWatch.h"
#include "sync/RelayPass.h"

#include <functional>

namespace portlight::sync {

class RelayLoop
{
public:
    // Called after every round and every failure, on the loop's thread.
    using Listener = std::function<void(const inspection::Result<RelayReport>& report)>;

    RelayLoop(HubAddress port, HubAddress hub, Listener listener);

    // Until stop(), or a hub that does not accept this relay.
    [[nodiscard]] inspection::Result<void> run();
    [[nodiscard]] inspection::Result<RelayReport> runOnce();
    void stop() { m_interrupt.stop(); }

private:
    [[nodiscard]] inspection::Result<std::unique_ptr<HubClient>> connect(const HubAddress& address);
    [[nodiscard]] inspection::Result<void> follow(HubClient& port, HubClient& hub);

    HubAddress m_port;
    HubAddress m_hub;
    Listener m_listener;
    Interrupt m_interrupt;
    BackOff m_backOff;
    NetworkWatch m_network;
};

} // namespace portlight::sync
