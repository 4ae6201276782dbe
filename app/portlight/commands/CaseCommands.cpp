// Worklist, notes and findings.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "widgets/CasePanel.h"
#include "widgets/WorklistFilterBar.h"
#include "widgets/WorklistPanel.h"

namespace portlight::app {

using namespace command_text;

void appendCaseCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Case;
    const Conditions desk = Condition::AtCases | Condition::DeskShown;
    const Conditions open = Condition::CaseOpen | Condition::DeskShown;
    all += {
        {name("next-case"), tr("Next case"), name("next"), keys({"J"}), category, desk,
         [&w] { w.desk()->openNeighbour(1); }},
        {name("previous-case"), tr("Previous case"), name("previous"), keys({"K"}), category, desk,
         [&w] { w.desk()->openNeighbour(-1); }},
        {name("search"), tr("Search the worklist"), name("search"), keys({"Ctrl+F", "/"}), category, desk,
         [&w] { w.page()->worklist()->filters().focusSearch(); }},
        {name("focus-worklist"), tr("Go to the worklist"), name("worklist"), keys({"Ctrl+1"}), category, desk,
         [&w] { w.page()->worklist()->focusList(); }},
        {name("refresh"), tr("Refresh"), name("refresh"), keys({"Ctrl+R"}), category, desk,
         [&w] { w.page()->worklist()->refresh(); }},
        {name("add-note"), tr("Add a note"), name("note"), keys({"Ctrl+N"}), category, open,
         [&w] { w.page()->casePanel().focusNote(); }},
        {name("first-answer"),
         tr("Answer unaided"),
         name("inspect"),
         keys({"Ctrl+U"}),
         category,
         open,
         [&w] { w.page()->casePanel().focusFirstAnswer(); },
         {},
         {},
         [&w] { return w.desk()->firstAnswerRefusal(); }},
        {name("similar"),
         tr("Similar images"),
         name("search"),
         keys({"Alt+S"}),
         category,
         open | Condition::ScanShown | Condition::AtCases,
         [&w] { w.dialogs().showSimilar(); },
         {},
         {},
         [&w] { return w.desk()->similarRefusal(); }},
        {name("next-finding"), tr("Next finding"), name("warning"), keys({"F"}), category, Condition::ScanShown,
         [&w] { w.page()->casePanel().stepFinding(1); }},
        {name("previous-finding"), tr("Previous finding"), name("warning"), keys({"Shift+F"}), category,
         Condition::ScanShown, [&w] { w.page()->casePanel().stepFinding(-1); }},
    };
}

} // namespace portlight::app
