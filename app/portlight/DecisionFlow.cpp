#include "app/portlight/DecisionFlow.h"

#include "app/portlight/CaseController.h"
#include "viewers/model/UsageTracker.h"
#include "widgets/DecisionBar.h"
#include "widgets/DisplayText.h"
#include "widgets/NoticeStrip.h"
#include "widgets/ReasonStrip.h"

namespace portlight::app {

using inspection::Decision;
using inspection::EventKind;
using widgets::ReasonNeed;

namespace {

QJsonObject decisionPayload(Decision decision, const QString& reason)
{
    QJsonObject payload{{QStringLiteral("decision"), inspection::toString(decision)}};
    if (!reason.isEmpty()) {
        payload.insert(QStringLiteral("reason"), reason);
    }
    return payload;
}

// What the strip asks, what its button says, and reasons that stand ready.
struct Wording
{
    QString question;
    QString confirm;
    QStringList reasons;
};

Wording decisionWording(Decision decision, const QString& number)
{
    const QString confirm = widgets::decisionName(decision);
    switch (decision) {
    case Decision::Clear:
        return {DecisionFlow::tr("Clear %1?").arg(number), confirm, {}};
    case Decision::Hold:
        return {DecisionFlow::tr("Hold %1: why?").arg(number),
                confirm,
                {DecisionFlow::tr("Prohibited item"), DecisionFlow::tr("Undeclared goods"),
                 DecisionFlow::tr("Differs from declaration"), DecisionFlow::tr("Hidden compartment")}};
    case Decision::SecondOpinion:
        return {DecisionFlow::tr("Second opinion on %1: why?").arg(number),
                confirm,
                {DecisionFlow::tr("Unclear shape"), DecisionFlow::tr("Cannot see through"),
                 DecisionFlow::tr("Unusual density")}};
    case Decision::PhysicalExamination:
        return {DecisionFlow::tr("Physical examination of %1: why?").arg(number),
                confirm,
                {DecisionFlow::tr("Cannot see through"), DecisionFlow::tr("Differs from declaration"),
                 DecisionFlow::tr("Possible prohibited item")}};
    }
    Q_UNREACHABLE();
}

Wording wordingOf(EventKind kind, const QJsonObject& payload, const QString& number)
{
    switch (kind) {
    case EventKind::HoldApproved:
        return {DecisionFlow::tr("Approve the hold of %1?").arg(number), DecisionFlow::tr("Approve hold"), {}};
    case EventKind::HoldRejected:
        return {DecisionFlow::tr("Reject the hold of %1: why?").arg(number),
                DecisionFlow::tr("Reject hold"),
                {DecisionFlow::tr("Explained by the declaration"), DecisionFlow::tr("Harmless on second look")}};
    case EventKind::Released:
        return {DecisionFlow::tr("Release %1: why?").arg(number),
                DecisionFlow::tr("Release"),
                {DecisionFlow::tr("Examined, nothing found"), DecisionFlow::tr("Papers completed")}};
    default:
        return decisionWording(inspection::decisionFromString(payload.value(QLatin1String("decision")).toString())
                                   .value_or(Decision::Hold),
                               number);
    }
}

QString doneText(EventKind kind, const QJsonObject& payload, const QString& number)
{
    switch (kind) {
    case EventKind::HoldApproved:
        return DecisionFlow::tr("%1: hold approved").arg(number);
    case EventKind::HoldRejected:
        return DecisionFlow::tr("%1: hold rejected, back to inspection").arg(number);
    case EventKind::Released:
        return DecisionFlow::tr("%1: released").arg(number);
    default:
        return DecisionFlow::tr("%1: %2").arg(number, wordingOf(kind, payload, number).confirm);
    }
}

} // namespace

DecisionFlow::DecisionFlow(CaseController& cases, viewers::UsageTracker& usage, widgets::ReasonStrip& strip,
                           widgets::DecisionBar& bar, widgets::NoticeStrip& notice, QObject* parent)
    : QObject(parent)
    , m_cases(cases)
    , m_usage(usage)
    , m_strip(strip)
    , m_bar(bar)
    , m_notice(notice)
{
    connect(&m_strip, &widgets::ReasonStrip::confirmed, this, &DecisionFlow::confirm);
    connect(&m_strip, &widgets::ReasonStrip::cancelled, this, [this] {
        m_pending.reset();
        Q_EMIT finished();
    });
    connect(&m_cases, &CaseController::opened, this, &DecisionFlow::followCase);
    connect(&m_cases, &CaseController::changed, this, &DecisionFlow::followCase);
    followCase();
}

void DecisionFlow::setGate(std::function<QString()> gate)
{
    m_gate = std::move(gate);
    followCase();
}

inspection::Result<void> DecisionFlow::check(EventKind kind, const QJsonObject& payload) const
{
    auto allowed = m_cases.check(kind, payload);
    if (allowed && kind == EventKind::DecisionMade && m_gate) {
        if (const QString first = m_gate(); !first.isEmpty()) {
            return inspection::failure(inspection::ErrorCode::Refused, first);
        }
    }
    return allowed;
}

bool DecisionFlow::isAllowed(EventKind kind, const QJsonObject& payload)
{
    const auto allowed = check(kind, payload);
    if (!allowed) {
        m_notice.showNotice(widgets::NoticeKind::Problem, allowed.error().text);
    }
    return allowed.has_value();
}

void DecisionFlow::startDecision(Decision decision)
{
    if (m_intercept && m_intercept(decision)) {
        return;
    }
    if (isAllowed(EventKind::DecisionMade, decisionPayload(decision, QStringLiteral("-")))) {
        ask(EventKind::DecisionMade, decisionPayload(decision, {}),
            decision == Decision::Clear ? ReasonNeed::Optional : ReasonNeed::Required);
    }
}

void DecisionFlow::startApproval()
{
    if (isAllowed(EventKind::HoldApproved, {})) {
        ask(EventKind::HoldApproved, {}, ReasonNeed::Optional);
    }
}

void DecisionFlow::startRejection()
{
    if (isAllowed(EventKind::HoldRejected, {})) {
        ask(EventKind::HoldRejected, {}, ReasonNeed::Required);
    }
}

void DecisionFlow::startRelease()
{
    if (isAllowed(EventKind::Released, {})) {
        ask(EventKind::Released, {}, ReasonNeed::Required);
    }
}

void DecisionFlow::ask(EventKind kind, const QJsonObject& payload, ReasonNeed need)
{
    m_pending = Pending{kind, payload, m_cases.current().id};
    m_notice.dismiss();
    const Wording words = wordingOf(kind, payload, m_cases.current().number);
    m_strip.ask(words.question, words.confirm, need, words.reasons);
}

void DecisionFlow::reword()
{
    followCase();
    if (m_pending) {
        const Wording words = wordingOf(m_pending->kind, m_pending->payload, m_cases.current().number);
        m_strip.reword(words.question, words.confirm, words.reasons);
    }
}

void DecisionFlow::confirm(const QString& reason)
{
    if (!m_pending || !m_cases.isOpen() || m_pending->caseId != m_cases.current().id) {
        cancel();
        return;
    }
    QJsonObject payload = m_pending->payload;
    if (!reason.isEmpty()) {
        payload.insert(QStringLiteral("reason"), reason);
    }
    const bool decides = m_pending->kind == EventKind::DecisionMade;
    if (const QJsonObject viewing = m_usage.record(); decides && !viewing.isEmpty()) {
        payload.insert(QStringLiteral("viewing"), viewing);
    }
    const Pending pending = *m_pending;
    const auto appended = m_cases.append(pending.kind, payload);
    if (!appended) {
        m_strip.showRefusal(appended.error().text);
        return;
    }
    if (decides) {
        m_usage.restart();
    }
    cancel();
    Q_EMIT decided(doneText(pending.kind, pending.payload, m_cases.current().number));
    if (m_cases.current().state == inspection::CaseState::HoldRequested && decides) {
        Q_EMIT holdRequested();
    }
}

void DecisionFlow::cancel()
{
    m_pending.reset();
    m_strip.closeStrip();
}

void DecisionFlow::followCase()
{
    if (!m_cases.isOpen()) {
        m_bar.showText(tr("No case open"));
        m_bar.setRefusals({});
        for (const char* of : {"approve-hold", "reject-hold", "release", "record-examination"}) {
            m_bar.setShown(QLatin1String(of), false);
        }
        return;
    }
    if (m_pending && m_pending->caseId != m_cases.current().id) {
        cancel();
    }
    const inspection::Case& current = m_cases.current();
    if (m_cases.isBlind()) {
        m_bar.showText(tr("Second opinion, read blind"));
    } else {
        m_bar.showState(current.state, current.contested);
    }
    const auto refusal = [this](EventKind kind, const QJsonObject& payload) {
        const auto allowed = check(kind, payload);
        return allowed ? QString() : allowed.error().text;
    };
    const QString reason = QStringLiteral("-");
    m_bar.setRefusals({
        {QStringLiteral("decide-clear"), refusal(EventKind::DecisionMade, decisionPayload(Decision::Clear, reason))},
        {QStringLiteral("decide-hold"), refusal(EventKind::DecisionMade, decisionPayload(Decision::Hold, reason))},
        {QStringLiteral("decide-second-opinion"),
         refusal(EventKind::DecisionMade, decisionPayload(Decision::SecondOpinion, reason))},
        {QStringLiteral("decide-examination"),
         refusal(EventKind::DecisionMade, decisionPayload(Decision::PhysicalExamination, reason))},
        {QStringLiteral("approve-hold"), refusal(EventKind::HoldApproved, {})},
        {QStringLiteral("reject-hold"), refusal(EventKind::HoldRejected, {})},
        {QStringLiteral("release"), refusal(EventKind::Released, {})},
    });
    const bool answers = current.state == inspection::CaseState::HoldRequested;
    const bool releases =
        current.state == inspection::CaseState::Held || current.state == inspection::CaseState::PhysicalExamination;
    m_bar.setShown(QStringLiteral("approve-hold"), answers);
    m_bar.setShown(QStringLiteral("reject-hold"), answers);
    m_bar.setShown(QStringLiteral("release"), releases);
    m_bar.setShown(QStringLiteral("record-examination"), releases);
}

} // namespace portlight::app
