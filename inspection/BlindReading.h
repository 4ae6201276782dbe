// A second opinion is worth having only from somebody who does not know the first: until the second reader has decided,
// what officers wrote on the case before is kept from them. Functions of the case alone; any thread.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Officer.h"

#include <QSet>

namespace portlight::inspection {

// Whether this officer asked for the second opinion that the case waits for.
[[nodiscard]] bool hasAskedForOpinion(const Case& c, const OfficerId& officer);
// The case waits for a second opinion and this officer may be the one to give it.
[[nodiscard]] bool readsBlind(const Case& c, const OfficerId& officer);
// The case without what other officers decided, noted, marked and answered unaided. The detectors' findings, the
// declaration and its risk stay; so do the words that the rules are checked by, and the marks named in `own`.
[[nodiscard]] Case blinded(Case c, const OfficerId& reader, const QSet<QUuid>& own);
// Whether an event of that kind by somebody else is kept from the reader.
[[nodiscard]] bool isHiddenWhenBlind(EventKind kind);

} // namespace portlight::inspection
