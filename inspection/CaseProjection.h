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

// Applies one event in log order. Pure: depends on nothing but its arguments. Decisions made apart (the author had not
// seen the other's) keep the stricter one and mark the case contested when they differ.
void applyEvent(Case& current, const CaseEvent& event);

} // namespace portlight::inspection
