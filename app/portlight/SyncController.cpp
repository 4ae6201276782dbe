#include "app/portlight/SyncController.h"

#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"

#include <QDateTime>
#include <QLocale>

namespace portlight::app {

using sync::HubLink;
using sync::SyncLoop;
using sync::SyncReport;
using sync::SyncStatus;

SyncController::SyncController(const local_cache::CacheLocation& location, widgets::StatusStrip& status,
                               widgets::NoticeStrip& notice, QObject* parent)
    : PortLine(parent)
    , m_status(status)
    , m_notice(notice)
{
    const auto link = HubLink::read(HubLink::fileIn(location));
    if (!link) {
        m_linkProblem = link.error();
        reword();
        return;
    }
    reword();
    m_loop = std::make_unique<SyncLoop>(location, *link, [this](const SyncStatus& now, const SyncReport& report) {
        QMetaObject::invokeMethod(
            this, [this, now, report] { show(now, report); }, Qt::QueuedConnection);
    });
    m_thread = std::thread([this] {
        const auto ended = m_loop->run(); // its last word came through the listener
        Q_UNUSED(ended)
    });
}

SyncController::~SyncController()
{
    if (m_loop) {
        m_loop->stop();
        m_thread.join();
    }
}

void SyncController::wake()
{
    if (m_loop) {
        m_loop->wake();
    }
}

void SyncController::reword()
{
    if (m_shown) {
        m_status.setHubText(textOf(*m_shown, QDateTime::currentMSecsSinceEpoch()), toolTipOf(*m_shown));
    } else if (!m_linkProblem) {
        m_status.setHubText(tr("Hub: connecting"),
                            tr("Work goes on; what is decided now is sent when the line is up."));
    } else if (m_linkProblem->code == inspection::ErrorCode::NotFound) {
        m_status.setHubText(tr("Local only"), tr("No hub is connected: every case is kept on this terminal."));
    } else {
        m_status.setHubText(tr("Hub link damaged"), m_linkProblem->text);
    }
}

void SyncController::show(const SyncStatus& status, const SyncReport& report)
{
    m_shown = status;
    reword();
    if (status.alarms > m_alarmsShown) {
        m_notice.showNotice(widgets::NoticeKind::Problem,
                            tr("The hub's log was changed after the fact: %n alarm(s). Tell your supervisor. %1",
                               nullptr, static_cast<int>(status.alarms))
                                .arg(status.newestAlarm));
    }
    m_alarmsShown = status.alarms;
    if (!report.changedCases.isEmpty() || report.officers > 0) {
        Q_EMIT casesChanged(report.changedCases);
    }
    if (report.officers > 0) {
        Q_EMIT officersChanged();
    }
}

QString SyncController::textOf(const SyncStatus& status, qint64 nowMs)
{
    if (!status.stuckEvent.isNull()) {
        return tr("Hub: stuck · %n waiting", nullptr, static_cast<int>(status.queue));
    }
    const QString line = status.isConnected ? tr("Hub: connected") : tr("Hub: no line");
    if (status.queue == 0) {
        return status.isConnected ? line : tr("%1 · all sent").arg(line);
    }
    return tr("%1 · %2 waiting, oldest %3")
        .arg(line, QLocale().toString(status.queue), widgets::age(status.oldestMs, nowMs));
}

QString SyncController::toolTipOf(const SyncStatus& status)
{
    QStringList lines;
    if (!status.problem.isEmpty()) {
        lines.append(status.problem);
    }
    lines.append(status.lastPullMs == 0 ? tr("Nothing was received yet.")
                                        : tr("Last received %1").arg(widgets::exactTime(status.lastPullMs)));
    if (status.setAside > 0) {
        lines.append(
            tr("%n event(s) set aside: on record, without effect", nullptr, static_cast<int>(status.setAside)));
    }
    if (status.alarms > 0) {
        lines.append(
            tr("%n alarm(s): the hub's log was changed after the fact", nullptr, static_cast<int>(status.alarms)));
        lines.append(status.newestAlarm);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace portlight::app
