// Trade documents and seals in words, translated. Pure functions, GUI text only.
#pragma once

#include "inspection/CaseEvent.h"
#include "inspection/TradeDocument.h"

#include <QString>

namespace portlight::widgets {

[[nodiscard]] QString documentKindName(inspection::DocumentKind kind);
[[nodiscard]] QString sealStateName(inspection::SealState state);
// "Invoice INV-7", or with the file's name when it has no number.
[[nodiscard]] QString documentTitle(const inspection::TradeDocument& document);
// What a link of the chain says: "Handed by Shoe Works to Sea Cargo".
[[nodiscard]] QString stepSentence(const inspection::CustodyStep& step);
[[nodiscard]] QString stepSentence(const inspection::SealStep& step, bool isFirst);
// What is wrong with it, plainly; empty when nothing is.
[[nodiscard]] QString doubtOf(const inspection::TradeDocument& document);
[[nodiscard]] QString doubtOf(const inspection::Seal& seal);
// An event of that kind for the history.
[[nodiscard]] QString documentEventSentence(const inspection::CaseEvent& event);

} // namespace portlight::widgets
