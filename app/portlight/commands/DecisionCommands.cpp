// What becomes of the case: function keys.
#include "app/portlight/DecisionFlow.h"
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "app/portlight/training/TrainingDesk.h"

namespace portlight::app {

using inspection::Decision;
using inspection::Role;

using namespace command_text;

void appendDecisionCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Decide;
    const Conditions needs = Condition::CaseOpen | Condition::DeskShown;
    const Conditions answers = Condition::CanAnswer | Condition::DeskShown;
    const auto decide = [&w](Decision decision) {
        return [&w, decision] { w.desk()->decisions().startDecision(decision); };
    };
    all += {
        {name("decide-clear"), tr("Clear"), name("clear"), keys({"F5"}), category, answers,
         [&w, decide] { w.training() ? w.training()->clear() : decide(Decision::Clear)(); }},
        {name("decide-hold"), tr("Hold"), name("hold"), keys({"F6"}), category, answers,
         [&w, decide] { w.training() ? w.training()->hold() : decide(Decision::Hold)(); }},
        {name("decide-second-opinion"), tr("Second opinion"), name("second-opinion"), keys({"F7"}), category, needs,
         decide(Decision::SecondOpinion)},
        {name("decide-examination"), tr("Physical examination"), name("examination"), keys({"F8"}), category, needs,
         decide(Decision::PhysicalExamination)},
        {name("approve-hold"), tr("Approve hold"), name("approve"), keys({"F9"}), category, needs,
         [&w] { w.desk()->decisions().startApproval(); }, Role::Supervisor},
        {name("reject-hold"), tr("Reject hold"), name("reject"), keys({"Shift+F9"}), category, needs,
         [&w] { w.desk()->decisions().startRejection(); }, Role::Supervisor},
        {name("record-examination"),
         tr("Record the examination"),
         name("examination"),
         keys({"Shift+F8"}),
         category,
         needs,
         [&w] { w.dialogs().showExamination(); },
         {},
         {},
         [&w] { return w.desk()->examinationRefusal(); }},
        {name("release"), tr("Release"), name("clear"), keys({"Shift+F5"}), category, needs,
         [&w] { w.desk()->decisions().startRelease(); }, Role::Supervisor},
    };
}

} // namespace portlight::app
