// Which decisions, answers, releases and closings of a case stand, and what state they give together.
//
// A word replaces every standing word its author had seen. Words that never saw each other stand side by side: the
// strictest gives the state, and the case is contested while they disagree. Depends only on the set of events, not on
// the order in which they came (docs/adr/0005).
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"

namespace portlight::inspection {

// True for the kinds that say what becomes of the case.
[[nodiscard]] bool isWord(EventKind kind);

// Takes one word into Case::standing. An answer to a hold by the officer who asked for it counts for nothing.
void applyWord(Case& c, const CaseEvent& event);

// State and contested from the standing words; without any, from the scans.
void settleState(Case& c);

} // namespace portlight::inspection
