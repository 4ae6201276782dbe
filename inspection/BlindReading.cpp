#include "inspection/BlindReading.h"

#include <algorithm>

namespace portlight::inspection {

bool hasAskedForOpinion(const Case& c, const OfficerId& officer)
{
    return c.state == CaseState::SecondOpinion &&
           std::any_of(c.standing.cbegin(), c.standing.cend(), [&](const StandingWord& word) {
               return word.state == CaseState::SecondOpinion && word.officer == officer;
           });
}

bool readsBlind(const Case& c, const OfficerId& officer)
{
    return c.state == CaseState::SecondOpinion && !c.contested && !hasAskedForOpinion(c, officer);
}

Case blinded(Case c, const OfficerId& reader, const QSet<QUuid>& own)
{
    c.decisions.removeIf([&](const DecisionRecord& decision) { return decision.officer != reader; });
    c.notes.removeIf([&](const NoteRecord& note) { return note.officer != reader; });
    c.firstAnswers.removeIf([&](const FirstAnswer& answer) { return answer.officer != reader; });
    c.annotations.removeIf([&](const Annotation& mark) { return !own.contains(mark.id); });
    return c;
}

bool isHiddenWhenBlind(EventKind kind)
{
    switch (kind) {
    case EventKind::DecisionMade:
    case EventKind::AnnotationAdded:
    case EventKind::AnnotationRemoved:
    case EventKind::NoteAdded:
    case EventKind::FirstAnswerGiven:
    case EventKind::ExerciseAnswered:
        return true;
    default:
        return false;
    }
}

} // namespace portlight::inspection
