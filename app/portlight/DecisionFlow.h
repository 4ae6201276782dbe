// From a decision key to a signed event: rules first (a refusal is a sentence, nothing opens), then the reason strip,
// then Enter. GUI thread.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace portlight::viewers {
class UsageTracker;
}
namespace portlight::widgets {
class DecisionBar;
class NoticeStrip;
class ReasonStrip;
enum class ReasonNeed;
} // namespace portlight::widgets

namespace portlight::app {

class CaseController;

class DecisionFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow. `usage`: what the officer looked with goes into the decision.
    DecisionFlow(CaseController& cases, viewers::UsageTracker& usage, widgets::ReasonStrip& strip,
                 widgets::DecisionBar& bar, widgets::NoticeStrip& notice, QObject* parent = nullptr);

    // What must come before any decision: a sentence, or nothing.
    void setGate(std::function<QString()> gate);

    // Asked at every decision key first; true: it took the key for something else.
    void setIntercept(std::function<bool(inspection::Decision)> intercept) { m_intercept = std::move(intercept); }

    void startDecision(inspection::Decision decision);
    void startApproval();
    void startRejection();
    void startRelease();
    // Buttons, state text and an open strip follow the case; another case closes the strip.
    void followCase();
    void cancel();
    // Buttons, state and an open strip in the language now in use; what was typed stays.
    void reword();

Q_SIGNALS:
    void decided(const QString& sentence);
    // The decision was a hold: another officer will have to see why.
    void holdRequested();
    // The strip is gone: the focus may go back to the image.
    void finished();

private:
    struct Pending
    {
        inspection::EventKind kind = inspection::EventKind::DecisionMade;
        QJsonObject payload;
        inspection::CaseId caseId;
    };

    // `trial` carries a reason, so that only rules about the case and the officer speak.
    [[nodiscard]] inspection::Result<void> check(inspection::EventKind kind, const QJsonObject& payload) const;
    [[nodiscard]] bool isAllowed(inspection::EventKind kind, const QJsonObject& payload);
    void ask(inspection::EventKind kind, const QJsonObject& payload, widgets::ReasonNeed need);
    void confirm(const QString& reason);

    CaseController& m_cases;
    viewers::UsageTracker& m_usage;
    widgets::ReasonStrip& m_strip;
    widgets::DecisionBar& m_bar;
    widgets::NoticeStrip& m_notice;
    std::function<QString()> m_gate;
    std::function<bool(inspection::Decision)> m_intercept;
    std::optional<Pending> m_pending;
};

} // namespace portlight::app
