#include "inspection/StandingWords.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <tuple>

namespace portlight::inspection {

namespace {

CaseState stateAfter(Decision decision)
{
    switch (decision) {
    case Decision::Clear:
        return CaseState::Cleared;
    case Decision::SecondOpinion:
        return CaseState::SecondOpinion;
    case Decision::PhysicalExamination:
        return CaseState::PhysicalExamination;
    case Decision::Hold:
        return CaseState::HoldRequested;
    }
    Q_UNREACHABLE();
}

CaseState stateAfter(const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::HoldApproved:
        return CaseState::Held;
    case EventKind::HoldRejected:
        return CaseState::ToInspect;
    case EventKind::Released:
        return CaseState::Released;
    case EventKind::CaseClosed:
        return CaseState::Closed;
    default:
        break;
    }
    const QString decision = event.payloadObject().value(QLatin1String("decision")).toString();
    return stateAfter(decisionFromString(decision).value_or(Decision::SecondOpinion));
}

// How much a state keeps the goods back. Words of one group do not contradict each other.
enum class Strictness { Free, ToInspect, SecondOpinion, PhysicalExamination, Hold };

Strictness strictnessOf(CaseState state)
{
    switch (state) {
    case CaseState::Cleared:
    case CaseState::Released:
    case CaseState::Closed:
        return Strictness::Free;
    case CaseState::AwaitingScan:
    case CaseState::ToInspect:
        return Strictness::ToInspect;
    case CaseState::SecondOpinion:
        return Strictness::SecondOpinion;
    case CaseState::PhysicalExamination:
        return Strictness::PhysicalExamination;
    case CaseState::HoldRequested:
    case CaseState::Held:
        return Strictness::Hold;
    }
    Q_UNREACHABLE();
}

std::optional<QMap<QString, qint64>> seenIn(const CaseEvent& event)
{
    const QJsonValue value = event.payloadObject().value(QLatin1String("seen"));
    if (!value.isObject()) {
        return std::nullopt;
    }
    QMap<QString, qint64> seen;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        seen.insert(it.key(), it.value().toInteger());
    }
    return seen;
}

// Whether the author of `later` knew `earlier`. Events without "seen" tell it only by their place in the case.
bool hasSeen(const StandingWord& later, const StandingWord& earlier)
{
    if (later.station == earlier.station) {
        return later.stationSequence >= earlier.stationSequence;
    }
    return later.seen ? later.seen->value(earlier.station) >= earlier.stationSequence
                      : later.sequenceInCase > earlier.sequenceInCase;
}

bool comesAfter(const StandingWord& a, const StandingWord& b)
{
    return std::tie(a.sequenceInCase, a.station, a.stationSequence) >
           std::tie(b.sequenceInCase, b.station, b.stationSequence);
}

} // namespace

bool isWord(EventKind kind)
{
    return kind == EventKind::DecisionMade || kind == EventKind::HoldApproved || kind == EventKind::HoldRejected ||
           kind == EventKind::Released || kind == EventKind::CaseClosed;
}

void applyWord(Case& c, const CaseEvent& event)
{
    StandingWord word{event.id,          event.officer, {}, event.station, event.stationSequence, event.sequenceInCase,
                      stateAfter(event), seenIn(event)};
    word.asker = word.state == CaseState::HoldRequested ? event.officer : OfficerId();
    const bool answersHold = event.kind == EventKind::HoldApproved || event.kind == EventKind::HoldRejected;
    for (const StandingWord& other : std::as_const(c.standing)) {
        if (!hasSeen(word, other)) {
            continue;
        }
        if (answersHold && other.state == CaseState::HoldRequested && other.officer == event.officer &&
            !event.officer.isNull()) {
            return;
        }
        if (word.state == CaseState::Held && !other.asker.isNull()) {
            word.asker = other.asker;
        }
    }
    const bool isReplaced = std::any_of(c.standing.cbegin(), c.standing.cend(), [&](const StandingWord& other) {
        return other.seen && comesAfter(other, word) && hasSeen(other, word);
    });
    if (isReplaced) {
        return;
    }
    c.standing.removeIf([&](const StandingWord& other) { return hasSeen(word, other); });
    c.standing.append(word);
    std::sort(c.standing.begin(), c.standing.end(),
              [](const StandingWord& a, const StandingWord& b) { return comesAfter(b, a); });
}

void settleState(Case& c)
{
    if (c.standing.isEmpty()) {
        c.state = c.scans.isEmpty() ? CaseState::AwaitingScan : CaseState::ToInspect;
        c.contested = false;
        return;
    }
    const auto looser = [](const StandingWord& a, const StandingWord& b) {
        const Strictness ofA = strictnessOf(a.state);
        const Strictness ofB = strictnessOf(b.state);
        return ofA != ofB ? ofA < ofB : a.state == CaseState::HoldRequested && b.state == CaseState::Held;
    };
    const auto strictest = std::max_element(c.standing.cbegin(), c.standing.cend(), looser);
    c.state = strictest->state;
    c.contested = std::any_of(c.standing.cbegin(), c.standing.cend(), [&](const StandingWord& word) {
        return strictnessOf(word.state) != strictnessOf(c.state);
    });
}

} // namespace portlight::inspection
