// The case state machine: which event may follow, and what a case looks like after it.
//
// `checkEvent` guards what an officer is about to do; `applyEvent` must accept anything already in the log, because two
// terminals that worked apart may both be right by their own knowledge. Payload keys per kind are in docs/events.md.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Officer.h"
#include "inspection/Result.h"

namespace portlight::inspection {

// Whether `officer` may append `event` to `current` now: role, state, four eyes, required payload keys.
// Refused with a sentence for the officer; never changes anything.
[[nodiscard]] Result<void> checkEvent(const Case& current, const CaseEvent& event, const Officer& officer);

// Applies one event. Pure: depends on nothing but its arguments. Words made apart (neither author had seen the other's)
// all stand: the strictest gives the state and the case is contested while they disagree, whatever the order they are
// applied in. For the rest of the case apply events in the order of isBefore.
void applyEvent(Case& current, const CaseEvent& event);

// The order of a case's events, the same on every terminal and hub: by the place the author saw, then by station. An
// event always comes after every event its author had seen.
[[nodiscard]] bool isBefore(const CaseEvent& a, const CaseEvent& b);

// The payload key "seen" of a decision, answer, release or closing: what its author knew of the case. Null for kinds
// that need none.
[[nodiscard]] QJsonValue seenBy(const Case& current, EventKind kind);

} // namespace portlight::inspection
