// What the desk says of looks and alarms, in words.
#include "app/portlight/CaseDetection.h"
#include "app/station/ScanFamiliarity.h"
#include "inspection/Percent.h"
#include "widgets/DisplayText.h"

#include <QLocale>

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::Finding;
using inspection::FindingSource;
using inspection::percent;

namespace {

// Numbers keep their signs at the end of a line.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
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
    QStringList lines{worthText(finding, worth)};
    if (worth.holdsApproved + worth.holdsRejected > 0) {
        const QLocale locale;
        lines.append(tr("Holds after it, as supervisors answered: %1 approved, %2 rejected. Not in the PPV.")
                         .arg(locale.toString(worth.holdsApproved), locale.toString(worth.holdsRejected)));
    }
    if (look != nullptr && !look->unfamiliar.isEmpty()) {
        lines.append(tr("In a scan unlike those of its training: see below."));
    }
    remark.worth = lines.join(QLatin1Char('\n'));
    return remark;
}

QString CaseDetection::worthText(const Finding& finding, const AlarmWorth& worth) const
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
    if (finding.label == inference::shieldClassName) {
        return tr("A rule, not a model: so much metal that nothing can be said of what lies in it. Turn the parcel and "
                  "scan again, or open it.");
    }
    return testedText(finding.label, finding.box ? inference::ModelKind::Volume : inference::ModelKind::Radiograph);
}

QString CaseDetection::testedText(const QString& label, inference::ModelKind kind) const
{
    const QVector<inference::ModelBundle> inUse = models();
    for (const inference::ModelBundle& bundle : inUse) {
        for (const inference::ModelClass& one : bundle.classes) {
            if (bundle.kind != kind || one.name != label || one.points.isEmpty()) {
                continue;
            }
            const inference::OperatingPoint point = alarmPoint(kind, one, m_policy, classesOfKind(inUse, kind));
            const QString found = percent(point.found);
            const QString falseAlarms = percent(point.falseAlarms, 1);
            return kind == inference::ModelKind::Volume
                       ? tr("None examined here yet. In tests, on simulated parcels: found %1 %, %2 false alarms in "
                            "100 "
                            "parcels.")
                             .arg(found, falseAlarms)
                       : tr("None examined here yet. In tests: found %1 %, %2 false alarms in 100 pictures.")
                             .arg(found, falseAlarms);
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
    for (const inspection::DetectionRecord& record : of.detections) {
        if (!record.unfamiliar.isEmpty()) {
            lines.append(unfamiliarText(record));
        }
    }
    return (lines + unlookedLines(of)).join(QLatin1Char('\n'));
}

QStringList CaseDetection::unlookedLines(const Case& of) const
{
    const DetectionStatus& now = status();
    const auto radiographs = inspection::scansOf(of, u"radiograph").size();
    const auto volumes = inspection::scansOf(of, u"volume").size();
    if (radiographs + volumes == 0) {
        return {};
    }
    if (now.isReady && now.models.isEmpty()) {
        return {now.problem};
    }
    QStringList lines;
    const bool isLeft = !inspection::isLookedAtByAll(of, now.models);
    if (isLeft && inspection::isOpenWork(of.state)) {
        lines.append(now.looking == of.id     ? tr("The detectors are looking.")
                     : !now.problem.isEmpty() ? now.problem
                                              : tr("Waits for the detectors."));
    } else if (isLeft) {
        lines.append(tr("Decided before every detector had looked."));
    }
    const auto looksAt = [&now](QStringView kind) {
        return std::any_of(now.models.cbegin(), now.models.cend(),
                           [kind](const inspection::ModelAtWork& model) { return model.scanKind == kind; });
    };
    if (now.isReady && volumes > 0 && !looksAt(u"volume")) {
        lines.append(
            tr("No detector for volumes here: %n volume(s) not looked at.", nullptr, static_cast<int>(volumes)));
    }
    if (now.isReady && radiographs > 0 && !looksAt(u"radiograph")) {
        lines.append(tr("No detector for radiographs here: %n radiograph(s) not looked at.", nullptr,
                        static_cast<int>(radiographs)));
    }
    return lines;
}

} // namespace portlight::app
