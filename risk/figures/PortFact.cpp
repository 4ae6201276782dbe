#include "risk/figures/PortFact.h"

#include "risk/Words.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace portlight::risk {

using inspection::CaseEvent;
using inspection::EventKind;

namespace {

constexpr std::array<qint64, 9> binEnds{30, 60, 120, 300, 600, 1800, 3600, 14400, 86400}; // seconds
constexpr qint64 msPerSecond = 1000;

const CaseEvent* firstOf(const QVector<CaseEvent>& events, EventKind kind)
{
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [kind](const CaseEvent& e) { return e.kind == kind; });
    return found == events.cend() ? nullptr : &*found;
}

qint64 countOf(const QVector<CaseEvent>& events, EventKind kind)
{
    return std::count_if(events.cbegin(), events.cend(), [kind](const CaseEvent& e) { return e.kind == kind; });
}

// Clocks of two stations may disagree; no wait is shorter than none.
qint64 secondsBetween(qint64 fromMs, qint64 toMs)
{
    return std::max<qint64>(0, (toMs - fromMs) / msPerSecond);
}

} // namespace

QString scannerOf(const inspection::Case& c)
{
    for (const inspection::ScanReference& scan : c.scans) {
        for (const char* key : {"device_model", "manufacturer"}) {
            QString name = scan.details.value(QLatin1String(key)).toString();
            if (!name.isEmpty()) {
                return name;
            }
        }
    }
    return {};
}

namespace {

void takeOutcome(PortFact& fact, const inspection::Case& c)
{
    if (!c.examinationFoundFraud) {
        return;
    }
    const qint64 hit = *c.examinationFoundFraud ? 1 : 0;
    fact.measures[Figure::Examined] = 1;
    fact.measures[Figure::Hits] = hit;
    if (c.risk.selectedBy == QLatin1String("model")) {
        fact.measures[Figure::ModelExamined] = 1;
        fact.measures[Figure::ModelHits] = hit;
    } else if (c.risk.selectedBy == QLatin1String("exploration")) {
        fact.measures[Figure::DrawnExamined] = 1;
        fact.measures[Figure::DrawnHits] = hit;
    }
}

// The supervisor's last answer in the case, when it came after `look`.
std::optional<EventKind> answerAfter(const inspection::DetectionRecord* look, const QVector<CaseEvent>& events)
{
    std::optional<EventKind> answer;
    bool isSeen = look == nullptr;
    for (const CaseEvent& event : events) {
        isSeen = isSeen || event.id == look->event;
        if (isSeen && (event.kind == EventKind::HoldApproved || event.kind == EventKind::HoldRejected)) {
            answer = event.kind;
        }
    }
    return answer;
}

void takeAlarms(PortFact& fact, const inspection::Case& c, const QVector<CaseEvent>& events)
{
    const QString scanner = scannerOf(c);
    QSet<QString> seen; // an examination says whether a class was there, not how many boxes were right
    for (const inspection::Finding& finding : c.findings) {
        if (finding.source == inspection::FindingSource::Detector &&
            finding.assessment == inspection::FindingAssessment::Alarm && !seen.contains(finding.label)) {
            seen.insert(finding.label);
            const bool confirmed = c.confirmedClasses && c.confirmedClasses->contains(finding.label);
            const inspection::DetectionRecord* look = inspection::detectionOf(c, finding.id);
            const auto answer = answerAfter(look, events);
            fact.alarms.append({finding.label, scanner, c.confirmedClasses ? 1 : 0, confirmed ? 1 : 0,
                                answer == EventKind::HoldApproved ? 1 : 0, answer == EventKind::HoldRejected ? 1 : 0,
                                look != nullptr && !look->unfamiliar.isEmpty() ? 1 : 0});
        }
    }
}

void takeDecision(PortFact& fact, const QVector<CaseEvent>& events, const NameOfOfficer& nameOf)
{
    const CaseEvent* decision = firstOf(events, EventKind::DecisionMade);
    if (decision == nullptr) {
        return;
    }
    const CaseEvent* scan = firstOf(events, EventKind::ScanAttached);
    const qint64 look = secondsBetween(scan != nullptr ? scan->timeMs : fact.openedMs, decision->timeMs);
    fact.officer = nameOf ? nameOf(decision->officer) : decision->officer.toString(QUuid::WithoutBraces);
    fact.measures[Figure::Decided] = 1;
    fact.measures[Figure::WaitSeconds] = secondsBetween(fact.openedMs, decision->timeMs);
    fact.measures[Figure::LookSeconds] = look;
    fact.duration = durationBin(look);
}

qint64 holdsAskedFor(const inspection::Case& c)
{
    return std::count_if(c.decisions.cbegin(), c.decisions.cend(),
                         [](const inspection::DecisionRecord& d) { return d.decision == inspection::Decision::Hold; });
}

} // namespace

void Measures::add(const Measures& other, qint64 factor)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        values.at(i) += factor * other.values.at(i);
    }
}

PortFact portFact(const inspection::Case& c, const QVector<CaseEvent>& events, const NameOfOfficer& nameOf)
{
    PortFact fact;
    fact.caseId = c.id;
    fact.number = c.number;
    fact.openedMs = c.openedMs;
    fact.lane = c.lane;
    const QDateTime opened = QDateTime::fromMSecsSinceEpoch(c.openedMs);
    fact.month = opened.date().year() * 100 + opened.date().month();
    fact.hour = opened.time().hour();
    const inspection::Declaration& d = c.declaration;
    fact.declaration = d.number;
    fact.importer = d.importer;
    if (!d.goods.isEmpty()) {
        fact.hsCode = d.goods.first().hsCode;
        fact.chapter = d.goods.first().hsCode.left(2).toInt();
        fact.origin = d.goods.first().origin.left(2).toUpper();
    }
    const QString station = events.isEmpty() ? QString() : events.first().station;
    fact.route = d.dispatchCountry.isEmpty() ? QString() : QStringLiteral("%1 > %2").arg(d.dispatchCountry, station);
    if (c.risk.score && c.risk.probability) {
        fact.model = c.risk.model;
        fact.score = *c.risk.score;
        fact.stated = *c.risk.probability;
    }
    fact.measures[Figure::Cases] = 1;
    fact.measures[Figure::Holds] = holdsAskedFor(c);
    fact.measures[Figure::HoldsApproved] = countOf(events, EventKind::HoldApproved);
    fact.measures[Figure::HoldsRejected] = countOf(events, EventKind::HoldRejected);
    takeDecision(fact, events, nameOf);
    takeOutcome(fact, c);
    takeAlarms(fact, c, events);
    return fact;
}

int durationBin(qint64 seconds)
{
    return static_cast<int>(std::upper_bound(binEnds.begin(), binEnds.end(), seconds) - binEnds.begin()) + 1;
}

QString durationLabel(int bin)
{
    switch (bin) {
    case 1:
        return Words::tr("under 30 s");
    case 2:
        return Words::tr("30 s to 1 min");
    case 3:
        return Words::tr("1 to 2 min");
    case 4:
        return Words::tr("2 to 5 min");
    case 5:
        return Words::tr("5 to 10 min");
    case 6:
        return Words::tr("10 to 30 min");
    case 7:
        return Words::tr("30 to 60 min");
    case 8:
        return Words::tr("1 to 4 h");
    case 9:
        return Words::tr("4 to 24 h");
    case 10:
        return Words::tr("over 24 h");
    default:
        return Words::tr("undecided");
    }
}

} // namespace portlight::risk
