#include "inspection/Case.h"

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

} // namespace portlight::inspection
