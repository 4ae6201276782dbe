#include "app/portlight/OpeningNotice.h"

#include "app/portlight/CaseController.h"
#include "widgets/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>

namespace portlight::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QString contradiction(const CaseController& cases)
{
    QStringList words;
    for (const inspection::StandingWord& word : cases.current().standing) {
        words.append(
            tr("%1 at %2: %3").arg(cases.officerName(word.officer), word.station, widgets::stateName(word.state)));
    }
    return tr("Decided apart, and the words contradict each other. %1. The strictest stands until a supervisor "
              "decides.")
        .arg(words.join(QStringLiteral("; ")));
}

// Who asked for the hold that waits, and why, for the supervisor who may answer.
QString request(const CaseController& cases)
{
    const auto& decisions = cases.current().decisions;
    const auto asked =
        std::find_if(decisions.crbegin(), decisions.crend(), [](const inspection::DecisionRecord& record) {
            return record.decision == inspection::Decision::Hold;
        });
    const inspection::Officer& officer = cases.session().officer();
    if (asked == decisions.crend() || asked->officer == officer.id ||
        !officer.roles.testFlag(inspection::Role::Supervisor)) {
        return {};
    }
    return tr("%1 asks for this hold: %2. The list of marks has the view it was decided in.")
        .arg(cases.officerName(asked->officer), asked->reason);
}

} // namespace

QString openingNotice(const CaseController& cases)
{
    if (cases.isBlind()) {
        return tr(
            "Second opinion, read blind: the first officer's reason, marks and notes appear once you have decided.");
    }
    if (cases.current().contested) {
        return contradiction(cases);
    }
    return cases.current().state == inspection::CaseState::HoldRequested ? request(cases) : QString();
}

} // namespace portlight::app
