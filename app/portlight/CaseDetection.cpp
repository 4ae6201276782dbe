#include "app/portlight/CaseDetection.h"

#include "app/portlight/InspectionPage.h"
#include "app/portlight/InteractionWatch.h"
#include "viewers/ScanView.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/StatusStrip.h"
#include "widgets/WorklistPanel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::app {

using inspection::Case;
using inspection::Finding;
using inspection::FindingAssessment;
using inspection::FindingSource;

namespace {

QString percent(double share)
{
    return QLocale().toString(share * 100.0, 'f', 0);
}

// Numbers keep their signs at the end of a line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

bool isOfMachine(const Finding& finding)
{
    return finding.source != FindingSource::Officer;
}

// Which of several scans was looked at, as the choice above the image counts them; 0 where there is nothing to tell
// apart.
int scanNumber(const Case& of, const inspection::DetectionRecord* look)
{
    QStringList hashes;
    for (const inspection::ScanReference& scan : of.scans) {
        if (scan.kind != QLatin1String("report")) {
            hashes.append(scan.sha256);
        }
    }
    return look == nullptr || hashes.size() < 2 ? 0 : static_cast<int>(hashes.indexOf(look->scan)) + 1;
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
        tip.append(tr("In use: %1").arg(now.models.join(tr(", "))));
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
           std::any_of(of.scans.cbegin(), of.scans.cend(),
                       [](const inspection::ScanReference& scan) { return scan.kind == QLatin1String("radiograph"); });
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

QVector<Finding> CaseDetection::onScan(const Case& presented, const QString& shownScan) const
{
    QVector<Finding> here;
    std::copy_if(presented.findings.cbegin(), presented.findings.cend(), std::back_inserter(here),
                 [&presented, &shownScan](const Finding& finding) {
                     const inspection::DetectionRecord* look = inspection::detectionOf(presented, finding.id);
                     return look == nullptr || look->scan.isEmpty() || look->scan == shownScan;
                 });
    return here;
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

QHash<inspection::FindingId, widgets::FindingRemark> CaseDetection::remarks(const Case& of) const
{
    QHash<inspection::FindingId, widgets::FindingRemark> all;
    const QString scanner = risk::scannerOf(of);
    for (const Finding& finding : of.findings) {
        all.insert(finding.id, remarkOn(of, finding, scanner));
    }
    return all;
}

widgets::FindingRemark CaseDetection::remarkOn(const Case& of, const Finding& finding, const QString& scanner) const
{
    widgets::FindingRemark remark{widgets::sourceName(finding.source), {}, false};
    const inspection::DetectionRecord* look = inspection::detectionOf(of, finding.id);
    if (look != nullptr && !look->detector.isEmpty()) {
        remark.origin = look->detector;
    }
    if (const int number = scanNumber(of, look); number > 0) {
        remark.origin = tr("%1, scan %2").arg(remark.origin).arg(number);
    }
    if (finding.source != FindingSource::Detector || !m_worths) {
        return remark;
    }
    const AlarmWorth worth = m_worths->of(finding.label, scanner);
    remark.isRule = worth.isMostlyFalse();
    remark.worth = worthText(finding.label, worth);
    return remark;
}

QString CaseDetection::worthText(const QString& label, const AlarmWorth& worth) const
{
    const risk::Rate ppv = worth.ppv();
    const QLocale locale;
    if (ppv.value) {
        const QString counted = tr("%1 of %2 confirmed, PPV %3 (%4)")
                                    .arg(locale.toString(worth.confirmed), locale.toString(worth.examined),
                                         unbroken(tr("%1 %").arg(percent(*ppv.value))),
                                         unbroken(tr("%1 to %2 %").arg(percent(ppv.low), percent(ppv.high))));
        if (!worth.isMostlyFalse()) {
            return tr("Here so far: %1.").arg(counted);
        }
        const QString rule =
            m_policy.responseRule.isEmpty()
                ? tr("Find its outline yourself in the standard image; do not hold on this alarm alone.")
                : m_policy.responseRule;
        return tr("Mostly false here: %1. %2").arg(counted, rule);
    }
    for (const inference::ModelBundle& bundle : models()) {
        for (const inference::ModelClass& one : bundle.classes) {
            if (one.name == label && !one.points.isEmpty()) {
                const inference::OperatingPoint point = alarmPoint(one, m_policy, Detectors::ofProcess()->classCount());
                return tr("None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.")
                    .arg(percent(point.found), locale.toString(point.falseAlarms * 100.0, 'f', 1));
            }
        }
    }
    return tr("None examined here yet.");
}

QString CaseDetection::looksText(const Case& of) const
{
    QStringList lines;
    QStringList looked;
    for (const inspection::DetectionRecord& record : of.detections) {
        if (!record.problem.isEmpty()) {
            lines.append(tr("%1 could not look: %2").arg(record.detector, record.problem));
        } else if (!record.version.isEmpty()) {
            looked.append(tr("%1 (%2)").arg(record.detector, record.version));
        }
    }
    looked.removeDuplicates();
    if (!looked.isEmpty()) {
        lines.prepend(tr("Looked at by %1.").arg(looked.join(tr(", "))));
    }
    const DetectionStatus& now = status();
    const bool hasRadiograph = !inspection::radiographsOf(of).isEmpty();
    const QStringList done = inspection::modelsThatLooked(of);
    const bool all = std::all_of(now.models.cbegin(), now.models.cend(),
                                 [&done](const QString& word) { return done.contains(word); });
    if (hasRadiograph && now.isReady && now.models.isEmpty()) {
        lines.append(now.problem);
    } else if (hasRadiograph && !all && inspection::isOpenWork(of.state)) {
        lines.append(now.looking == of.id     ? tr("The detectors are looking.")
                     : !now.problem.isEmpty() ? now.problem
                                              : tr("Waits for the detectors."));
    } else if (hasRadiograph && !all && now.isReady) {
        lines.append(tr("Decided before every detector had looked."));
    }
    const auto volumes = std::count_if(of.scans.cbegin(), of.scans.cend(), [](const inspection::ScanReference& scan) {
        return scan.kind == QLatin1String("volume");
    });
    if (volumes > 0) {
        lines.append(
            tr("No detector for volumes yet: %n volume(s) not looked at.", nullptr, static_cast<int>(volumes)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace portlight::app
