#include "inspection/CaseProjection.h"

#include "inspection/BlindReading.h"
#include "inspection/ContainerNumber.h"
#include "inspection/DocumentEvents.h"
#include "inspection/StandingWords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace portlight::inspection {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::inspection", text);
}

QString textOf(const QJsonObject& payload, QLatin1String key)
{
    return payload.value(key).toString();
}

void applyDecision(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    const Decision decision =
        decisionFromString(textOf(payload, QLatin1String("decision"))).value_or(Decision::SecondOpinion);
    c.decisions.append({event.id, event.officer, event.station, decision, textOf(payload, QLatin1String("reason")),
                        event.timeMs, event.sequenceInCase});
    applyWord(c, event);
}

void applyScan(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    c.scans.append({textOf(payload, QLatin1String("sha256")), textOf(payload, QLatin1String("name")),
                    textOf(payload, QLatin1String("kind")), payload.value(QLatin1String("bytes")).toInteger(),
                    event.timeMs, payload.value(QLatin1String("details")).toObject()});
}

// A model that looks at a scan again, newer or by another terminal's hand, takes back what it said before.
void forgetEarlierLook(Case& c, const DetectionRecord& newer)
{
    if (newer.version.isEmpty()) {
        return;
    }
    const auto isEarlier = [&newer](const DetectionRecord& record) {
        return !record.version.isEmpty() && record.detector == newer.detector && record.scan == newer.scan;
    };
    for (const DetectionRecord& record : std::as_const(c.detections)) {
        if (isEarlier(record)) {
            c.findings.removeIf([&record](const Finding& f) { return record.findings.contains(f.id); });
        }
    }
    c.detections.removeIf(isEarlier);
}

void applyFindings(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    DetectionRecord record{event.id,
                           textOf(payload, QLatin1String("scan")),
                           textOf(payload, QLatin1String("detector")),
                           textOf(payload, QLatin1String("version")),
                           textOf(payload, QLatin1String("problem")),
                           event.station,
                           event.timeMs,
                           {},
                           {}};
    for (const auto& value : payload.value(QLatin1String("unfamiliar")).toArray()) {
        record.unfamiliar.append(UnfamiliarFigure::fromJson(value.toObject()));
    }
    forgetEarlierLook(c, record);
    for (const auto& value : payload.value(QLatin1String("findings")).toArray()) {
        c.findings.append(Finding::fromJson(value.toObject()));
        record.findings.append(c.findings.last().id);
    }
    c.detections.append(record);
}

void applyFirstAnswer(Case& c, const CaseEvent& event, const QJsonObject& payload)
{
    c.firstAnswers.append({event.id, event.officer,
                           textOf(payload, QLatin1String("answer")) == QLatin1String("suspicious"),
                           textOf(payload, QLatin1String("text")), event.timeMs});
}

void removeAnnotation(Case& c, const QJsonObject& payload)
{
    const QUuid id = QUuid::fromString(textOf(payload, QLatin1String("id")));
    c.annotations.removeIf([&id](const Annotation& a) { return a.id == id; });
}

void applyExamination(Case& c, const QJsonObject& payload)
{
    c.examinationResult = textOf(payload, QLatin1String("result"));
    const QString outcome = textOf(payload, QLatin1String("outcome"));
    if (outcome == QLatin1String("fraud") || outcome == QLatin1String("in_order")) {
        c.examinationFoundFraud = outcome == QLatin1String("fraud");
    }
    c.confirmedClasses.reset();
    if (const QJsonValue confirmed = payload.value(QLatin1String("confirmed")); confirmed.isArray()) {
        c.confirmedClasses = confirmed.toVariant().toStringList();
    } else if (outcome == QLatin1String("in_order")) {
        c.confirmedClasses = QStringList();
    }
}

bool isDecided(CaseState state)
{
    return state == CaseState::Cleared || state == CaseState::Released || state == CaseState::Closed;
}

Result<void> checkDecision(const Case& c, const QJsonObject& payload, const Officer& officer)
{
    const auto decision = decisionFromString(textOf(payload, QLatin1String("decision")));
    if (!decision) {
        return failure(ErrorCode::BadInput,
                       tr("This decision is none of clear, hold, second opinion or physical examination."));
    }
    if (!(officer.roles & (Role::Inspector | Role::Supervisor | Role::Trainee))) {
        return failure(ErrorCode::Refused, tr("Your role may not decide cases; ask an inspector."));
    }
    if (c.contested && !officer.roles.testFlag(Role::Supervisor)) {
        return failure(ErrorCode::Refused,
                       tr("Two decisions on this case contradict each other; a supervisor resolves it."));
    }
    if (c.state == CaseState::AwaitingScan) {
        return failure(ErrorCode::Refused, tr("This case has no scan yet; decide once the scan is there."));
    }
    if (c.state == CaseState::Held || c.state == CaseState::HoldRequested) {
        return failure(ErrorCode::Refused, tr("This case is on hold; only a supervisor can release it."));
    }
    if (isDecided(c.state)) {
        return failure(ErrorCode::Refused, tr("This case is already decided; a supervisor can reopen it."));
    }
    if (hasAskedForOpinion(c, officer.id) && *decision <= Decision::SecondOpinion) {
        return failure(ErrorCode::Refused,
                       tr("You asked for this second opinion; another officer gives it. You may still hold the case or "
                          "send it to examination."));
    }
    if (*decision != Decision::Clear && textOf(payload, QLatin1String("reason")).trimmed().isEmpty()) {
        return failure(ErrorCode::BadInput, tr("Say why in a few words: every decision but Clear needs a reason."));
    }
    return {};
}

// Four eyes: who asked for a hold neither answers nor lifts it.
bool hasAskedForHold(const Case& c, const Officer& officer)
{
    return std::any_of(c.standing.cbegin(), c.standing.cend(),
                       [&](const StandingWord& word) { return word.asker == officer.id; });
}

Result<void> checkRelease(const Case& c, const Officer& officer)
{
    if (!officer.roles.testFlag(Role::Supervisor)) {
        return failure(ErrorCode::Refused, tr("Only a supervisor can release a held case."));
    }
    if (c.state != CaseState::Held && c.state != CaseState::PhysicalExamination) {
        return failure(ErrorCode::Refused, tr("Only a held or examined case can be released."));
    }
    if (hasAskedForHold(c, officer)) {
        return failure(ErrorCode::Refused, tr("You asked for this hold; a second person must release the case."));
    }
    return {};
}

Result<void> checkHoldAnswer(const Case& c, const Officer& officer)
{
    if (!officer.roles.testFlag(Role::Supervisor)) {
        return failure(ErrorCode::Refused, tr("Only a supervisor can answer a hold."));
    }
    if (c.state != CaseState::HoldRequested) {
        return failure(ErrorCode::Refused, tr("No hold waits for an answer on this case."));
    }
    if (hasAskedForHold(c, officer)) {
        return failure(ErrorCode::Refused, tr("You asked for this hold; a second person must answer it."));
    }
    return {};
}

Result<void> checkContainer(const QJsonObject& payload)
{
    const QString container = textOf(payload, QLatin1String("container"));
    if (!container.isEmpty() && !isValidContainerNumber(container)) {
        return failure(
            ErrorCode::BadInput,
            tr("%1 is not a container number (ISO 6346): check it against the container's door.").arg(container));
    }
    return {};
}

// The consignment's container and lane when nobody gave them at opening; a declarant's wrong number stays in the
// declaration only.
void applyDeclaration(Case& c, const QJsonObject& payload)
{
    c.declaration = Declaration::fromJson(payload);
    c.risk = RiskAssessment::fromJson(payload.value(QLatin1String("risk")).toObject());
    if (c.lane == Lane::None) {
        c.lane = laneFromString(c.risk.lane).value_or(Lane::None);
    }
    const QString container = normalisedContainerNumber(c.declaration.container);
    if (c.container.isEmpty() && isValidContainerNumber(container)) {
        c.container = container;
    }
}

Result<void> checkPayloadKeys(const CaseEvent& event, const QJsonObject& payload)
{
    QLatin1String needed;
    switch (event.kind) {
    case EventKind::CaseOpened:
        needed = QLatin1String("number");
        break;
    case EventKind::ScanAttached:
        needed = QLatin1String("sha256");
        break;
    case EventKind::NoteAdded:
        needed = QLatin1String("text");
        break;
    case EventKind::AnnotationAdded:
    case EventKind::AnnotationRemoved:
        needed = QLatin1String("id");
        break;
    case EventKind::FirstAnswerGiven:
        needed = QLatin1String("answer");
        break;
    case EventKind::ExerciseAnswered:
        needed = QLatin1String("exercise");
        break;
    default:
        return {};
    }
    if (textOf(payload, needed).trimmed().isEmpty()) {
        return failure(ErrorCode::BadInput, tr("The record is incomplete: \"%1\" is missing.").arg(needed));
    }
    return event.kind == EventKind::CaseOpened ? checkContainer(payload) : Result<void>{};
}

} // namespace

Result<void> checkEvent(const Case& current, const CaseEvent& event, const Officer& officer)
{
    const QJsonObject payload = event.payloadObject();
    if (event.kind == EventKind::CaseOpened && current.eventCount > 0) {
        return failure(ErrorCode::Refused, tr("This case is already open."));
    }
    if (event.kind != EventKind::CaseOpened && current.eventCount == 0) {
        return failure(ErrorCode::NotFound, tr("This case does not exist; open it first."));
    }
    if (current.state == CaseState::Closed) {
        return failure(ErrorCode::Refused, tr("This case is closed; nothing can be added to it."));
    }
    switch (event.kind) {
    case EventKind::DecisionMade:
        return checkDecision(current, payload, officer);
    case EventKind::HoldApproved:
    case EventKind::HoldRejected:
        return checkHoldAnswer(current, officer);
    case EventKind::Released:
        return checkRelease(current, officer);
    default:
        return isDocumentEvent(event.kind) ? checkDocumentEvent(current, event.kind, payload)
                                           : checkPayloadKeys(event, payload);
    }
}

void applyEvent(Case& c, const CaseEvent& event)
{
    const QJsonObject payload = event.payloadObject();
    switch (event.kind) {
    case EventKind::CaseOpened:
        c.id = event.caseId;
        c.number = textOf(payload, QLatin1String("number"));
        c.container = textOf(payload, QLatin1String("container"));
        c.lane = laneFromString(textOf(payload, QLatin1String("lane"))).value_or(Lane::None);
        c.openedMs = event.timeMs;
        break;
    case EventKind::DeclarationAttached:
        applyDeclaration(c, payload);
        break;
    case EventKind::ScanAttached:
        applyScan(c, event, payload);
        break;
    case EventKind::DetectionRecorded:
        applyFindings(c, event, payload);
        break;
    case EventKind::AnnotationAdded:
        c.annotations.append(Annotation::fromJson(payload));
        break;
    case EventKind::AnnotationRemoved:
        removeAnnotation(c, payload);
        break;
    case EventKind::NoteAdded:
        c.notes.append({event.officer, textOf(payload, QLatin1String("text")), event.timeMs});
        break;
    case EventKind::DecisionMade:
        applyDecision(c, event, payload);
        break;
    case EventKind::HoldApproved:
    case EventKind::HoldRejected:
    case EventKind::Released:
    case EventKind::CaseClosed:
        applyWord(c, event);
        break;
    case EventKind::ExaminationRecorded:
        applyExamination(c, payload);
        break;
    case EventKind::FirstAnswerGiven:
        applyFirstAnswer(c, event, payload);
        break;
    case EventKind::DocumentRegistered:
    case EventKind::CustodyTransferred:
    case EventKind::DocumentPresented:
    case EventKind::SealAffixed:
    case EventKind::SealInspected:
        applyDocumentEvent(c, event);
        break;
    case EventKind::ExerciseAnswered:
        break; // of who answered, not of the case
    }
    settleState(c);
    qint64& seen = c.seen[event.station];
    seen = std::max(seen, event.stationSequence);
    ++c.eventCount;
    c.lastSequence = std::max(c.lastSequence, event.sequenceInCase);
    c.changedMs = std::max(c.changedMs, event.timeMs);
}

bool isBefore(const CaseEvent& a, const CaseEvent& b)
{
    return std::tie(a.sequenceInCase, a.station, a.stationSequence) <
           std::tie(b.sequenceInCase, b.station, b.stationSequence);
}

QJsonValue seenBy(const Case& current, EventKind kind)
{
    if (!isWord(kind)) {
        return {};
    }
    QJsonObject seen;
    for (auto it = current.seen.cbegin(); it != current.seen.cend(); ++it) {
        seen.insert(it.key(), it.value());
    }
    return seen;
}

} // namespace portlight::inspection
