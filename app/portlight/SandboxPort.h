// The port of a sandbox: fills it with simulated cases at the first start and lets the simulated supervisor answer what
// waits for a second person, a short while after it was asked.
//
// Signing in and simulating run on a worker; answers are signed on the GUI thread. The destructor stops the filling and
// waits for it (a simulated slice at most).
#pragma once

#include "app/portlight/PortLine.h"
#include "app/sandbox/SimulatedSupervisor.h"
#include "scans/Progress.h"
#include "scans/simulator/DemoPort.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace portlight::app {

class SandboxPort : public PortLine
{
    Q_OBJECT

public:
    struct Plan
    {
        QVector<scans::DemoParcel> parcels = scans::demoPort();
        int answerAfterMs = 8000;
    };

    SandboxPort(local_cache::CacheLocation location, const LineStrips& strips);
    SandboxPort(local_cache::CacheLocation location, const LineStrips& strips, Plan plan);
    ~SandboxPort() override;

    void wake() override;
    void reword() override;

Q_SIGNALS:
    void filled();

private:
    struct Outcome
    {
        local_cache::SessionPtr supervisor;
        std::optional<inspection::Error> error;
    };

    [[nodiscard]] Outcome prepare();
    void takeOutcome();
    void takeSupervisor(const local_cache::SessionPtr& session);
    void answerWaiting();
    void answerOne(const inspection::CaseId& id);
    void say(const inspection::Error& error);

    local_cache::CacheLocation m_location;
    LineStrips m_strips;
    Plan m_plan;
    scans::Progress m_progress;
    QFutureWatcher<Outcome> m_watcher;
    std::optional<SimulatedSupervisor> m_supervisor;
    QHash<inspection::CaseId, qint64> m_dueMs; // monotonic
    QSet<inspection::CaseId> m_passedOver;     // could not be answered
    QTimer m_tick;
};

} // namespace portlight::app
