#include "sync/SyncLoop.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

Q_LOGGING_CATEGORY(log, "portlight.sync")

// How soon events that another program of this terminal appended are seen, when nobody woke the loop.
constexpr std::chrono::milliseconds idleSpan{2000};

// A round that nothing asked for: finds a line that died without a word. A thousand idle terminals are a hundred rounds
// a second at the hub.
constexpr qint64 quietMs = 10'000;

// Whether waiting may mend it: a line, a full disk, a hub that does not know us yet or was changed in the middle of a
// round.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::Internal || code == ErrorCode::Locked ||
           code == ErrorCode::Conflict;
}

} // namespace

SyncLoop::SyncLoop(local_cache::CacheLocation location, HubLink link, Listener listener)
    : m_location(std::move(location))
    , m_link(std::move(link))
    , m_listener(std::move(listener))
{
}

Result<std::unique_ptr<HubClient>> SyncLoop::connect()
{
    return m_link.address()
        .and_then([this](const HubAddress& address) { return HubConnection::open(address, m_interrupt); })
        .map([](std::unique_ptr<HubConnection> connection) {
            return std::make_unique<HubClient>(std::move(connection));
        });
}

Result<SyncReport> SyncLoop::runOnce()
{
    auto pass = SyncPass::open(m_location, m_link);
    if (!pass) {
        return failure(pass.error());
    }
    return connect().and_then(
        [&](const std::unique_ptr<HubClient>& client) { return (*pass)->run(*client, ContentAudit::Always); });
}

Result<void> SyncLoop::run()
{
    while (!m_interrupt.isStopped()) {
        auto pass = SyncPass::open(m_location, m_link);
        Result<void> ended = pass.map([](const auto&) {});
        if (pass) {
            auto client = connect();
            ended = client.map([](const auto&) {});
            if (client) {
                m_isConnected = true;
                ended = follow(**client, **pass);
                m_isConnected = false;
            }
        }
        if (ended || ended.error().code == ErrorCode::Cancelled) {
            continue;
        }
        qCInfo(log).noquote() << ended.error().text << ended.error().detail;
        tell({}, ended.error().text);
        if (!isPassing(ended.error().code)) {
            return ended;
        }
        pause();
    }
    return {};
}

Result<void> SyncLoop::follow(HubClient& client, SyncPass& pass)
{
    if (auto listening = client.listen(); !listening) {
        return listening;
    }
    QElapsedTimer sinceRound;
    bool isDue = true;
    while (!m_interrupt.isStopped()) {
        m_interrupt.lower();
        if (isDue) {
            const auto report = pass.run(client);
            if (!report) {
                return failure(report.error());
            }
            m_backOff.reset();
            tell(*report, report->stuck ? report->stuck->reason : QString());
            sinceRound.start();
        }
        const auto noticed = client.connection().waitForNotice(idleSpan);
        const auto waiting = pass.waiting();
        if (!noticed || !waiting) {
            return failure(noticed ? waiting.error() : noticed.error());
        }
        isDue = *noticed || *waiting > 0 || sinceRound.hasExpired(quietMs);
    }
    return {};
}

void SyncLoop::tell(const SyncReport& report, const QString& problem)
{
    if (!m_listener) {
        return;
    }
    auto status = SyncStatus::ofCache(m_location);
    SyncStatus shown = status ? *status : SyncStatus();
    shown.isLinked = true;
    shown.isConnected = m_isConnected;
    shown.problem = problem;
    if (report.stuck) {
        shown.stuckEvent = report.stuck->event;
        shown.stuckReason = report.stuck->reason;
    }
    m_listener(shown, report);
}

void SyncLoop::pause()
{
    if (m_network.wait(m_interrupt, m_backOff.next()) == NetworkWatch::Ended::NetworkCame) {
        m_backOff.reset();
    }
    m_interrupt.lower();
}

} // namespace portlight::sync
