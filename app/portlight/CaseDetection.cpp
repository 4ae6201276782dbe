#include "app/portlight/CaseDetection.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/InteractionWatch.h"
#include "viewers/ScanView.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/WorklistPanel.h"

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::Finding;
using inspection::FindingAssessment;
using inspection::FindingSource;

namespace {

bool isOfMachine(const Finding& finding)
{
    return finding.source != FindingSource::Officer;
}

} // namespace

CaseDetection::CaseDetection(const local_cache::CacheLocation& location, local_cache::SessionPtr session,
                             InspectionPage& page, QObject* parent)
    : QObject(parent)
    , m_location(location)
    , m_session(std::move(session))
    , m_page(page)
    , m_interaction(new InteractionWatch(page.view(), this))
    , m_queue(location, m_session)
{
    readPolicy();
    connect(m_interaction, &InteractionWatch::movingChanged, this, [this](bool moving) { m_queue.setPaused(moving); });
    connect(&m_queue, &DetectionQueue::statusChanged, this, &CaseDetection::showStatus);
    connect(&m_queue, &DetectionQueue::caseLookedAt, this, &CaseDetection::caseLookedAt);
    showStatus();
}

void CaseDetection::readPolicy()
{
    const auto policy = loadDetectionPolicy(m_location);
    if (policy) {
        m_policy = *policy;
    } else {
        m_page.notice().showNotice(widgets::NoticeKind::Problem, policy.error().text);
    }
}

inspection::Result<void> CaseDetection::publish(const DetectionPolicy& policy)
{
    if (policy == m_policy) {
        return {};
    }
    auto published = publishDetectionPolicy(m_location, m_session, policy);
    if (published) {
        m_policy = policy;
        showStatus();
        Q_EMIT presentationChanged();
    }
    return published;
}

bool CaseDetection::mayPublish() const
{
    return m_session->officer().roles.testFlag(inspection::Role::Administrator);
}

QVector<inference::ModelBundle> CaseDetection::models() const
{
    return status().isReady ? Detectors::ofProcess()->inUse() : QVector<inference::ModelBundle>();
}

void CaseDetection::follow(const Case& open)
{
    if (open.id == m_followed && (open.state != m_followedState || open.scans.size() != m_followedScans)) {
        m_queue.caseChanged(open.id);
    }
    m_followed = open.id;
    m_followedState = open.state;
    m_followedScans = open.scans.size();
    m_queue.setShown(open.id);
}

void CaseDetection::setOnScreen(const QString& sha256, const std::shared_ptr<const scans::Scan>& scan)
{
    m_queue.setOnScreen(sha256, scan);
}

void CaseDetection::wake()
{
    m_queue.wake();
}

void CaseDetection::setWorths(const AlarmWorths& worths)
{
    m_worths = worths;
    Q_EMIT presentationChanged();
}

void CaseDetection::showStatus()
{
    const DetectionStatus& now = status();
    widgets::WorklistLooks looks{now.models, now.looking, {}};
    looks.isVeiled = [share = m_policy.unaidedShare](const local_cache::WorklistRow& row) {
        return !row.hasFirstAnswer && inspection::isOpenWork(row.state) && isReadUnaided(row.id, share);
    };
    m_page.worklist()->model().setLooks(looks);
    QString text;
    if (!now.isReady) {
        text = tr("Detectors: starting");
    } else if (now.models.isEmpty()) {
        text = tr("Detectors: off");
    } else if (now.waiting == 0) {
        text = tr("Detectors: all looked at");
    } else if (now.isPaused) {
        text = tr("Detectors: paused, %n waiting", nullptr, static_cast<int>(now.waiting));
    } else if (now.looking.isNull()) {
        text = tr("Detectors: %n not looked at", nullptr, static_cast<int>(now.waiting));
    } else {
        text = tr("Detectors: looking, %n to go", nullptr, static_cast<int>(now.waiting));
    }
    QStringList tip;
    if (!now.problem.isEmpty()) {
        tip.append(now.problem);
        if (now.problem != m_problemTold) { // once: afterwards it stands in the strip and beside the findings
            m_page.notice().showNotice(widgets::NoticeKind::Problem, now.problem);
        }
    }
    m_problemTold = now.problem;
    if (now.isPaused) {
        tip.append(tr("The detectors wait while you move the image."));
    }
    if (!now.models.isEmpty()) {
        QStringList words;
        for (const inspection::ModelAtWork& model : now.models) {
            words.append(model.word);
        }
        tip.append(tr("In use: %1").arg(words.join(tr(", "))));
    }
    m_page.status().setDetection(text, tip.join(QLatin1Char('\n')),
                                 now.problem.isEmpty() ? widgets::StatusStrip::Tone::Quiet
                                                       : widgets::StatusStrip::Tone::Caution);
    Q_EMIT looksChanged();
}

bool CaseDetection::isVeiled(const Case& of) const
{
    return of.firstAnswers.isEmpty() && inspection::isOpenWork(of.state) &&
           isReadUnaided(of.id, m_policy.unaidedShare) &&
           std::any_of(of.scans.cbegin(), of.scans.cend(), [](const inspection::ScanReference& scan) {
               return scan.kind == QLatin1String("radiograph") || scan.kind == QLatin1String("volume");
           });
}

Case CaseDetection::presented(const Case& of) const
{
    Case shown = of;
    if (isVeiled(of)) {
        shown.findings.removeIf(isOfMachine);
        return shown;
    }
    const QString scanner = risk::scannerOf(of);
    for (Finding& finding : shown.findings) {
        const bool doubtful = finding.source == FindingSource::Detector && m_worths &&
                              m_worths->of(finding.label, scanner).isMostlyFalse();
        if (doubtful && finding.assessment == FindingAssessment::Alarm) {
            finding.assessment = FindingAssessment::Unknown;
        }
        finding.label = widgets::className(finding.label);
    }
    std::stable_sort(shown.findings.begin(), shown.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.score.value_or(0.0) > b.score.value_or(0.0); });
    return shown;
}

QVector<local_cache::HistoryEntry> CaseDetection::presented(const Case& of,
                                                            const QVector<local_cache::HistoryEntry>& history) const
{
    QVector<local_cache::HistoryEntry> shown = history;
    if (isVeiled(of)) {
        shown.removeIf([](const local_cache::HistoryEntry& entry) {
            return entry.event.kind == inspection::EventKind::DetectionRecorded;
        });
    }
    return shown;
}

} // namespace portlight::app
