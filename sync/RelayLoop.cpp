#include "sync/RelayLoop.h"

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

// The port's hub wakes us; the other hub is asked at least this often.
constexpr std::chrono::milliseconds idleSpan{1000};

} // namespace

RelayLoop::RelayLoop(HubAddress port, HubAddress hub, Listener listener)
    : m_port(std::move(port))
    , m_hub(std::move(hub))
    , m_listener(std::move(listener))
{
}

Result<std::unique_ptr<HubClient>> RelayLoop::connect(const HubAddress& address)
{
    return HubConnection::open(address, m_interrupt).map([](std::unique_ptr<HubConnection> connection) {
        return std::make_unique<HubClient>(std::move(connection));
    });
}

Result<RelayReport> RelayLoop::runOnce()
{
    const auto port = connect(m_port);
    const auto hub = connect(m_hub);
    if (!port || !hub) {
        return failure(port ? hub.error() : port.error());
    }
    auto report = RelayPass(**port, **hub).run();
    m_listener(report);
    return report;
}

Result<void> RelayLoop::run()
{
    while (!m_interrupt.isStopped()) {
        const auto port = connect(m_port);
        const auto hub = port ? connect(m_hub) : Result<std::unique_ptr<HubClient>>(failure(port.error()));
        Result<void> ended = hub ? follow(**port, **hub) : failure(hub.error());
        if (ended || ended.error().code == ErrorCode::Cancelled) {
            continue;
        }
        m_listener(failure(ended.error()));
        if (ended.error().code == ErrorCode::Refused) {
            return ended;
        }
        if (m_network.wait(m_interrupt, m_backOff.next()) == NetworkWatch::Ended::NetworkCame) {
            m_backOff.reset();
        }
    }
    return {};
}

Result<void> RelayLoop::follow(HubClient& port, HubClient& hub)
{
    if (auto listening = port.listen(); !listening) {
        return listening;
    }
    while (!m_interrupt.isStopped()) {
        const auto report = RelayPass(port, hub).run();
        if (!report) {
            return failure(report.error());
        }
        m_backOff.reset();
        m_listener(report);
        if (const auto noticed = port.connection().waitForNotice(idleSpan); !noticed) {
            return failure(noticed.error());
        }
    }
    return {};
}

} // namespace portlight::sync
