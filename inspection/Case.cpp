#include "inspection/Case.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace portlight::inspection {

namespace {

template <typename Enum, std::size_t N>
using Names = std::array<std::pair<Enum, const char*>, N>;

constexpr Names<Lane, 5> laneNames{
    {{Lane::None, "none"}, {Lane::Red, "red"}, {Lane::Yellow, "yellow"}, {Lane::Blue, "blue"}, {Lane::Green, "green"}}};

constexpr Names<CaseState, 9> stateNames{{{CaseState::AwaitingScan, "awaiting_scan"},
                                          {CaseState::ToInspect, "to_inspect"},
                                          {CaseState::SecondOpinion, "second_opinion"},
                                          {CaseState::PhysicalExamination, "physical_examination"},
                                          {CaseState::HoldRequested, "hold_requested"},
                                          {CaseState::Held, "held"},
                                          {CaseState::Cleared, "cleared"},
                                          {CaseState::Released, "released"},
                                          {CaseState::Closed, "closed"}}};

constexpr Names<Decision, 4> decisionNames{{{Decision::Clear, "clear"},
                                            {Decision::SecondOpinion, "second_opinion"},
                                            {Decision::PhysicalExamination, "physical_examination"},
                                            {Decision::Hold, "hold"}}};

template <typename Enum, std::size_t N>
QString nameOf(Enum value, const Names<Enum, N>& names)
{
    for (const auto& [entry, name] : names) {
        if (entry == value) {
            return QLatin1String(name);
        }
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(QStringView text, const Names<Enum, N>& names)
{
    for (const auto& [entry, name] : names) {
        if (text == QLatin1String(name)) {
            return entry;
        }
    }
    return std::nullopt;
}

} // namespace

QString toString(Lane lane)
{
    return nameOf(lane, laneNames);
}

QString toString(CaseState state)
{
    return nameOf(state, stateNames);
}

QString toString(Decision decision)
{
    return nameOf(decision, decisionNames);
}

std::optional<Lane> laneFromString(QStringView name)
{
    return valueOf(name, laneNames);
}

std::optional<CaseState> caseStateFromString(QStringView name)
{
    return valueOf(name, stateNames);
}

std::optional<Decision> decisionFromString(QStringView name)
{
    return valueOf(name, decisionNames);
}

const DetectionRecord* detectionOf(const Case& c, const FindingId& finding)
{
    const auto found =
        std::find_if(c.detections.cbegin(), c.detections.cend(),
                     [&finding](const DetectionRecord& record) { return record.findings.contains(finding); });
    return found == c.detections.cend() ? nullptr : &*found;
}

QString modelWord(const QString& detector, const QString& version)
{
    QString word = detector + QLatin1Char('@') + version;
    return word.replace(QLatin1Char(' '), QLatin1Char('_'));
}

QVector<ScanReference> radiographsOf(const Case& c)
{
    QVector<ScanReference> all;
    std::copy_if(c.scans.cbegin(), c.scans.cend(), std::back_inserter(all),
                 [](const ScanReference& scan) { return scan.kind == QLatin1String("radiograph"); });
    return all;
}

QStringList modelsThatLooked(const Case& c)
{
    QHash<QString, QSet<QString>> scansOf;
    for (const DetectionRecord& record : c.detections) {
        if (!record.version.isEmpty()) {
            scansOf[modelWord(record.detector, record.version)].insert(record.scan);
        }
    }
    const QVector<ScanReference> radiographs = radiographsOf(c);
    QStringList words;
    for (auto it = scansOf.cbegin(); it != scansOf.cend(); ++it) {
        const bool all = std::all_of(radiographs.cbegin(), radiographs.cend(),
                                     [&it](const ScanReference& scan) { return it.value().contains(scan.sha256); });
        if (all && !radiographs.isEmpty()) {
            words.append(it.key());
        }
    }
    words.sort();
    return words;
}

bool isOpenWork(CaseState state)
{
    switch (state) {
    case CaseState::AwaitingScan:
    case CaseState::ToInspect:
    case CaseState::SecondOpinion:
    case CaseState::PhysicalExamination:
    case CaseState::HoldRequested:
        return true;
    case CaseState::Held:
    case CaseState::Cleared:
    case CaseState::Released:
    case CaseState::Closed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace portlight::inspection
