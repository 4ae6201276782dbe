#include "inspection/DocumentEvents.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::inspection {

namespace {

constexpr qsizetype hashDigits = 64;
constexpr qsizetype longestName = 200; // of a party, a place, a document's number
constexpr qsizetype longestSeal = 40;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::inspection", text);
}

QString textOf(const QJsonObject& payload, const char* key)
{
    return payload.value(QLatin1String(key)).toString();
}

bool isHash(const QString& text)
{
    return text.size() == hashDigits && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

tl::unexpected<Error> badInput(const QString& text)
{
    return failure(ErrorCode::BadInput, text);
}

tl::unexpected<Error> refused(const QString& text)
{
    return failure(ErrorCode::Refused, text);
}

TradeDocument* documentOf(Case& c, const QJsonObject& payload)
{
    const QUuid id = QUuid::fromString(textOf(payload, "document"));
    const auto found = std::find_if(c.documents.begin(), c.documents.end(),
                                    [&id](const TradeDocument& document) { return document.id == id; });
    return found == c.documents.end() ? nullptr : &*found;
}

Seal* sealOf(Case& c, const QJsonObject& payload)
{
    const QString number = textOf(payload, "seal");
    const auto found =
        std::find_if(c.seals.begin(), c.seals.end(), [&number](const Seal& seal) { return seal.number == number; });
    return found == c.seals.end() ? nullptr : &*found;
}

Result<void> checkName(const QString& name, const QString& missing)
{
    if (name.trimmed().isEmpty()) {
        return badInput(missing);
    }
    if (name.size() > longestName) {
        return badInput(tr("A name may be %1 characters long at most.").arg(longestName));
    }
    return {};
}

Result<void> checkRegistration(const Case& c, const QJsonObject& payload)
{
    const QString sha256 = textOf(payload, "sha256");
    if (QUuid::fromString(textOf(payload, "document")).isNull() || !isHash(sha256)) {
        return badInput(tr("The record is incomplete: the document's hash is missing."));
    }
    for (const TradeDocument& known : c.documents) {
        if (known.sha256 == sha256) {
            return refused(tr("This file is registered in this case already, as %1.")
                               .arg(known.number.isEmpty() ? known.name : known.number));
        }
    }
    if (textOf(payload, "number").size() > longestName || textOf(payload, "name").size() > longestName) {
        return badInput(tr("A name may be %1 characters long at most.").arg(longestName));
    }
    return checkName(textOf(payload, "custodian"), tr("Say who has the document."));
}

Result<void> checkTransfer(const TradeDocument& document, const QJsonObject& payload)
{
    const QString to = textOf(payload, "to");
    if (to == document.custodian) {
        return refused(tr("%1 has the document already.").arg(to));
    }
    if (textOf(payload, "from") != document.custodian) {
        return refused(tr("%1 has the document now; look again before you hand it on.").arg(document.custodian));
    }
    return checkName(to, tr("Say who takes the document over."));
}

Result<void> checkSealAffixed(const Case& c, const QJsonObject& payload)
{
    const QString number = textOf(payload, "seal");
    if (number.trimmed().isEmpty() || number.size() > longestSeal) {
        return badInput(tr("A seal has a number of at most %1 characters.").arg(longestSeal));
    }
    if (findSeal(c, number) != nullptr) {
        return refused(tr("There is a seal %1 in this case already; a seal is used once.").arg(number));
    }
    return checkName(textOf(payload, "place"), tr("Say what the seal closes."));
}

Result<void> checkSealInspected(const Case& c, const QJsonObject& payload)
{
    const QString number = textOf(payload, "seal");
    const Seal* const seal = findSeal(c, number);
    if (seal == nullptr) {
        return failure(ErrorCode::NotFound, tr("There is no seal %1 in this case; affix it first.").arg(number));
    }
    const auto found = sealStateFromString(textOf(payload, "found"));
    if (!found) {
        return badInput(tr("A seal is found intact, opened or broken."));
    }
    if (seal->state != SealState::Intact) {
        return refused(seal->state == SealState::Broken ? tr("Seal %1 was found broken before.").arg(number)
                                                        : tr("Seal %1 was opened before.").arg(number));
    }
    if (*found != SealState::Intact && textOf(payload, "text").trimmed().isEmpty()) {
        return badInput(*found == SealState::Opened ? tr("Say why the seal is opened.")
                                                    : tr("Say in a few words how the seal was found."));
    }
    return {};
}

CustodyStep stepOf(const CaseEvent& event, CustodyStep::Kind kind, const QString& party)
{
    CustodyStep step;
    step.kind = kind;
    step.event = event.id;
    step.officer = event.officer;
    step.station = event.station;
    step.timeMs = event.timeMs;
    step.party = party;
    return step;
}

void applyRegistration(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    TradeDocument document;
    document.id = QUuid::fromString(textOf(payload, "document"));
    if (document.id.isNull() || documentOf(c, payload) != nullptr) {
        return; // two terminals never make the same id: whoever comes second is not the document
    }
    document.kind = documentKindFromString(textOf(payload, "kind")).value_or(DocumentKind::Other);
    document.number = textOf(payload, "number");
    document.name = textOf(payload, "name");
    document.sha256 = textOf(payload, "sha256");
    document.bytes = payload.value(QLatin1String("bytes")).toInteger();
    document.custodian = textOf(payload, "custodian");
    CustodyStep step = stepOf(event, CustodyStep::Kind::Registered, document.custodian);
    step.sha256 = document.sha256;
    document.steps.append(step);
    c.documents.append(document);
}

void applyTransfer(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    if (TradeDocument* const document = documentOf(c, payload)) {
        CustodyStep step = stepOf(event, CustodyStep::Kind::Transferred, textOf(payload, "to"));
        step.from = textOf(payload, "from");
        step.holds = step.from == document->custodian;
        document->custodian = step.party;
        document->steps.append(step);
    }
}

void applyPresentation(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    if (TradeDocument* const document = documentOf(c, payload)) {
        CustodyStep step = stepOf(event, CustodyStep::Kind::Presented, textOf(payload, "by"));
        step.sha256 = textOf(payload, "sha256");
        step.holds = step.sha256 == document->sha256;
        document->steps.append(step);
    }
}

SealStep sealStepOf(const CaseEvent& event, SealState state, const QString& text)
{
    return {event.id, event.officer, event.station, event.timeMs, state, text};
}

void applySealAffixed(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    if (Seal* const known = sealOf(c, payload)) { // affixed by two terminals apart: one seal, two words on it
        known->steps.append(sealStepOf(event, SealState::Intact, textOf(payload, "by")));
        return;
    }
    Seal seal;
    seal.number = textOf(payload, "seal");
    seal.place = textOf(payload, "place");
    seal.steps.append(sealStepOf(event, SealState::Intact, textOf(payload, "by")));
    c.seals.append(seal);
}

// Of what was found apart the worst stands: a seal never becomes whole again.
void applySealInspected(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    if (Seal* const seal = sealOf(c, payload)) {
        const SealState found = sealStateFromString(textOf(payload, "found")).value_or(SealState::Broken);
        seal->steps.append(sealStepOf(event, found, textOf(payload, "text")));
        seal->state = std::max(seal->state, found);
    }
}

} // namespace

bool isDocumentEvent(EventKind kind)
{
    return kind == EventKind::DocumentRegistered || kind == EventKind::CustodyTransferred ||
           kind == EventKind::DocumentPresented || kind == EventKind::SealAffixed || kind == EventKind::SealInspected;
}

QJsonObject registrationOf(const TradeDocument& document)
{
    return {{QStringLiteral("document"), idText(document.id)}, {QStringLiteral("kind"), toString(document.kind)},
            {QStringLiteral("number"), document.number},       {QStringLiteral("name"), document.name},
            {QStringLiteral("sha256"), document.sha256},       {QStringLiteral("bytes"), document.bytes},
            {QStringLiteral("custodian"), document.custodian}};
}

QJsonObject transferOf(const TradeDocument& document, const QString& to)
{
    return {{QStringLiteral("document"), idText(document.id)},
            {QStringLiteral("from"), document.custodian},
            {QStringLiteral("to"), to}};
}

QJsonObject presentationOf(const TradeDocument& document, const QString& sha256, const QString& by)
{
    return {{QStringLiteral("document"), idText(document.id)},
            {QStringLiteral("sha256"), sha256},
            {QStringLiteral("by"), by.isEmpty() ? document.custodian : by}};
}

QJsonObject sealAffixed(const QString& number, const QString& place, const QString& by)
{
    return {{QStringLiteral("seal"), number}, {QStringLiteral("place"), place}, {QStringLiteral("by"), by}};
}

QJsonObject sealInspected(const QString& number, SealState found, const QString& text)
{
    return {
        {QStringLiteral("seal"), number}, {QStringLiteral("found"), toString(found)}, {QStringLiteral("text"), text}};
}

Result<void> checkDocumentEvent(const Case& current, EventKind kind, const QJsonObject& payload)
{
    if (kind == EventKind::DocumentRegistered) {
        return checkRegistration(current, payload);
    }
    if (kind == EventKind::SealAffixed) {
        return checkSealAffixed(current, payload);
    }
    if (kind == EventKind::SealInspected) {
        return checkSealInspected(current, payload);
    }
    const TradeDocument* const document = findDocument(current, textOf(payload, "document"));
    if (document == nullptr) {
        return failure(ErrorCode::NotFound, tr("There is no such document in this case; register it first."));
    }
    if (kind == EventKind::CustodyTransferred) {
        return checkTransfer(*document, payload);
    }
    return isHash(textOf(payload, "sha256"))
               ? checkName(textOf(payload, "by"), tr("Say who presents the document."))
               : Result<void>(badInput(tr("The record is incomplete: the document's hash is missing.")));
}

void applyDocumentEvent(Case& current, const CaseEvent& event)
{
    const QJsonObject payload = event.payloadObject();
    switch (event.kind) {
    case EventKind::DocumentRegistered:
        return applyRegistration(current, event, payload);
    case EventKind::CustodyTransferred:
        return applyTransfer(current, event, payload);
    case EventKind::DocumentPresented:
        return applyPresentation(current, event, payload);
    case EventKind::SealAffixed:
        return applySealAffixed(current, event, payload);
    case EventKind::SealInspected:
        return applySealInspected(current, event, payload);
    default:
        return;
    }
}

const TradeDocument* findDocument(const Case& c, const QString& word)
{
    constexpr qsizetype fewestDigits = 8;
    const QUuid id = QUuid::fromString(word);
    const TradeDocument* found = nullptr;
    for (const TradeDocument& document : c.documents) {
        const bool isIt = id.isNull() ? (!word.isEmpty() && document.number == word) ||
                                            (word.size() >= fewestDigits && document.sha256.startsWith(word))
                                      : document.id == id;
        if (isIt && found != nullptr) {
            return nullptr;
        }
        found = isIt ? &document : found;
    }
    return found;
}

const Seal* findSeal(const Case& c, const QString& number)
{
    const auto found =
        std::find_if(c.seals.cbegin(), c.seals.cend(), [&number](const Seal& seal) { return seal.number == number; });
    return found == c.seals.cend() ? nullptr : &*found;
}

} // namespace portlight::inspection
