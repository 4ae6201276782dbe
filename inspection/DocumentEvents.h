// The events about trade documents and seals: their payloads, the rules before one is appended, and what they make of
// the case. Payload keys are in docs/events.md. As with every event, applying accepts whatever is in the log.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"

namespace portlight::inspection {

// True for the kinds that this file knows.
[[nodiscard]] bool isDocumentEvent(EventKind kind);

// Payloads of what an officer is about to record on a case.
[[nodiscard]] QJsonObject registrationOf(const TradeDocument& document); // id, kind, number, name, hash, custodian
// From whoever has it now; nothing to be asked.
[[nodiscard]] QJsonObject transferOf(const TradeDocument& document, const QString& to);
[[nodiscard]] QJsonObject presentationOf(const TradeDocument& document, const QString& sha256, const QString& by);
[[nodiscard]] QJsonObject sealAffixed(const QString& number, const QString& place, const QString& by);
[[nodiscard]] QJsonObject sealInspected(const QString& number, SealState found, const QString& text);

// As checkEvent. Refused or BadInput with a sentence for the officer.
[[nodiscard]] Result<void> checkDocumentEvent(const Case& current, EventKind kind, const QJsonObject& payload);
// As applyEvent. An event about a document or seal that the case does not have changes nothing.
void applyDocumentEvent(Case& current, const CaseEvent& event);

// By id, by the document's own number, or by the first digits (8 or more) of its hash; null when the case has none
// such, or more than one.
[[nodiscard]] const TradeDocument* findDocument(const Case& c, const QString& word);
[[nodiscard]] const Seal* findSeal(const Case& c, const QString& number);

} // namespace portlight::inspection
