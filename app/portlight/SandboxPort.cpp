#include "app/portlight/SandboxPort.h"

#include "app/sandbox/SandboxFill.h"
#include "app/sandbox/SandboxOfficers.h"
#include "viewers/model/UsageText.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

#include <QDeadlineTimer>
#include <QtConcurrent>

namespace portlight::app {

using widgets::NoticeKind;

namespace {

constexpr int tickMs = 1000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

SandboxPort::SandboxPort(local_cache::CacheLocation location, const LineStrips& strips)
    : SandboxPort(std::move(location), strips, Plan{})
{
}

SandboxPort::SandboxPort(local_cache::CacheLocation location, const LineStrips& strips, Plan plan)
    : m_location(std::move(location))
    , m_strips(strips)
    , m_plan(std::move(plan))
    , m_progress([this](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, percent] {
                m_strips.status.setProgress(tr("Simulating cases"), percent, widgets::StatusStrip::Job::Simulation);
            },
            Qt::QueuedConnection);
    })
{
    SandboxPort::reword();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SandboxPort::takeOutcome);
    connect(&m_strips.status, &widgets::StatusStrip::cancelRequested, this, [this] { m_progress.cancel(); });
    connect(&m_tick, &QTimer::timeout, this, &SandboxPort::answerWaiting);
    m_tick.setInterval(tickMs);
    m_watcher.setFuture(QtConcurrent::run([this] { return prepare(); }));
}

SandboxPort::~SandboxPort()
{
    m_progress.cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void SandboxPort::reword()
{
    m_strips.status.setHubText(tr("Sandbox: no hub"), tr("This program has no way to any hub: nothing leaves it."));
}

void SandboxPort::wake()
{
    answerWaiting();
}

SandboxPort::Outcome SandboxPort::prepare()
{
    const auto session = signInSupervisor(m_location);
    if (!session) {
        return {nullptr, session.error()};
    }
    QMetaObject::invokeMethod(
        this, [this, supervisor = *session] { takeSupervisor(supervisor); }, Qt::QueuedConnection);
    if (missingParcels(m_location, m_plan.parcels).isEmpty()) {
        return {*session, std::nullopt};
    }
    const auto done =
        fillSandbox(m_location, *session, m_plan.parcels, m_progress, [this](const inspection::CaseId& id) {
            QMetaObject::invokeMethod(
                this, [this, id] { Q_EMIT casesChanged({id}); }, Qt::QueuedConnection);
        });
    return {*session, done ? std::nullopt : std::optional(done.error())};
}

void SandboxPort::takeOutcome()
{
    m_strips.status.setProgress({}, 0);
    const Outcome outcome = m_watcher.result();
    if (outcome.error) {
        say(*outcome.error);
        return;
    }
    Q_EMIT filled();
}

void SandboxPort::takeSupervisor(const local_cache::SessionPtr& session)
{
    auto supervisor = SimulatedSupervisor::open(m_location, session, {widgets::className, viewers::usageName});
    if (!supervisor) {
        say(supervisor.error());
        return;
    }
    m_supervisor.emplace(std::move(*supervisor));
    m_tick.start();
}

void SandboxPort::answerWaiting()
{
    if (!m_supervisor) {
        return;
    }
    const auto waiting = m_supervisor->waiting();
    if (!waiting) {
        m_tick.stop();
        say(waiting.error());
        return;
    }
    for (const inspection::CaseId& id : *waiting) {
        if (!m_dueMs.contains(id) && !m_passedOver.contains(id)) {
            m_dueMs.insert(id, nowMs() + m_plan.answerAfterMs);
        }
    }
    const QHash<inspection::CaseId, qint64> due = m_dueMs;
    for (auto it = due.cbegin(); it != due.cend(); ++it) {
        if (it.value() <= nowMs()) {
            m_dueMs.remove(it.key());
            answerOne(it.key());
        }
    }
}

void SandboxPort::answerOne(const inspection::CaseId& id)
{
    const auto answered = m_supervisor->answer(id);
    if (!answered) {
        m_passedOver.insert(id); // said once
        say(answered.error());
        return;
    }
    if (!*answered) {
        m_passedOver.insert(id);
        return;
    }
    m_strips.notice.showNotice(NoticeKind::Information, **answered);
    Q_EMIT casesChanged({id});
}

void SandboxPort::say(const inspection::Error& error)
{
    m_strips.notice.showNotice(
        error.code == inspection::ErrorCode::Cancelled ? NoticeKind::Information : NoticeKind::Problem, error.text);
}

} // namespace portlight::app
