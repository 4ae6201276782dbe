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

QJsonObject UnfamiliarFigure::toJson() const
{
    return {{QStringLiteral("figure"), name},
            {QStringLiteral("value"), value},
            {QStringLiteral("low"), low},
            {QStringLiteral("high"), high}};
}

UnfamiliarFigure UnfamiliarFigure::fromJson(const QJsonObject& object)
{
    return {object.value(QLatin1String("figure")).toString(), object.value(QLatin1String("value")).toDouble(),
            object.value(QLatin1String("low")).toDouble(), object.value(QLatin1String("high")).toDouble()};
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

QVector<ScanReference> scansOf(const Case& c, QStringView kind)
{
    QVector<ScanReference> all;
    std::copy_if(c.scans.cbegin(), c.scans.cend(), std::back_inserter(all),
                 [kind](const ScanReference& scan) { return scan.kind == kind; });
    return all;
}

QStringList modelsThatLooked(const Case& c)
{
    QHash<QString, QSet<QString>> lookedAt; // by model word
    for (const DetectionRecord& record : c.detections) {
        if (!record.version.isEmpty()) {
            lookedAt[modelWord(record.detector, record.version)].insert(record.scan);
        }
    }
    QStringList words;
    for (auto it = lookedAt.cbegin(); it != lookedAt.cend(); ++it) {
        const auto known = std::find_if(c.scans.cbegin(), c.scans.cend(),
                                        [&it](const ScanReference& scan) { return it.value().contains(scan.sha256); });
        const auto isLeft = [&](const ScanReference& scan) {
            return scan.kind == known->kind && !it.value().contains(scan.sha256);
        };
        if (known != c.scans.cend() && std::none_of(c.scans.cbegin(), c.scans.cend(), isLeft)) {
            words.append(it.key());
        }
    }
    words.sort();
    return words;
}

bool isLookedAtByAll(const Case& c, const QVector<ModelAtWork>& models)
{
    const QStringList looked = modelsThatLooked(c);
    return std::all_of(models.cbegin(), models.cend(), [&](const ModelAtWork& model) {
        return looked.contains(model.word) || scansOf(c, model.scanKind).isEmpty();
    });
}

QVector<Finding> findingsIn(const Case& c, const QString& scanSha256)
{
    QVector<Finding> here;
    std::copy_if(c.findings.cbegin(), c.findings.cend(), std::back_inserter(here), [&](const Finding& finding) {
        const DetectionRecord* look = detectionOf(c, finding.id);
        return look == nullptr || look->scan.isEmpty() || look->scan == scanSha256;
    });
    return here;
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
