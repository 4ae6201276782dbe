// The program itself: panels, settings, officers, lock.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "widgets/CommandBar.h"

namespace portlight::app {

using inspection::Role;
using local_cache::Profile;

using namespace command_text;

void appendStationCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Desk;
    const Conditions desk = Condition::AtCases | Condition::DeskShown;
    all += {
        {name("shortcuts"),
         tr("Keys"),
         name("keyboard"),
         keys({"?", "F1"}),
         category,
         {},
         [&w] { w.dialogs().showShortcuts(); }},
        {name("settings"), tr("Settings"), name("settings"), keys({"Ctrl+,"}), category, desk,
         [&w] { w.dialogs().showSettings(); }},
        {name("country"), tr("Country: prohibited goods, lanes, lessons"), name("info"), keys({"Ctrl+F1"}), category,
         desk, [&w] { w.dialogs().showCountry(); }},
        {name("add-officer"), tr("Add an officer"), name("second-opinion"), keys({"Ctrl+Shift+N"}), category, desk,
         [&w] { w.dialogs().showAddOfficer(); }, Role::Administrator | Role::Supervisor},
        {name("change-password"), tr("Change your password"), name("lock"), keys({"Ctrl+Alt+P"}), category, desk,
         [&w] { w.dialogs().showChangePassword(); }},
        {name("figures"), tr("The port's figures"), name("figures"), keys({"F4"}), category, desk,
         [&w] { w.dialogs().showFigures(); }, Role::Supervisor | Role::Administrator},
        {name("rules"), tr("Selection rules"), name("rules"), keys({"Shift+F4"}), category, desk,
         [&w] { w.dialogs().showRules(); }, Role::Supervisor | Role::Administrator},
        {name("duty-results"), tr("Projected threats: results"), name("training"), keys({"Ctrl+Shift+F4"}), category,
         desk, [&w] { w.dialogs().showDutyResults(); }, Role::Supervisor | Role::Administrator},
        {name("menu"), tr("Menu"), name("menu"), keys({"F10"}), category, Condition::DeskShown,
         [&w] { w.page()->commandBar().openMenu(); }},
        {name("toggle-worklist"), tr("Show or hide the worklist"), name("worklist"), keys({"F2"}), category, desk,
         [&w] { w.page()->toggleWorklist(); }},
        {name("toggle-case"), tr("Show or hide the case panel"), name("case"), keys({"F3"}), category,
         Condition::DeskShown, [&w] { w.page()->toggleCasePanel(); }},
        {name("focus-image"), tr("Go to the image"), name("inspect"), keys({"Ctrl+2"}), category, Condition::DeskShown,
         [&w] { w.page()->focusImage(); }},
        {name("step-back"), tr("Back"), name("close"), keys({"Esc"}), category, Condition::DeskShown,
         [&w] { w.stepBack(); }},
        {name("lock"), tr("Lock"), name("lock"), keys({"Ctrl+L"}), category, Condition::SignedIn | Condition::DeskShown,
         [&w] { w.lock(); }},
        {name("sign-out"), tr("Sign out"), name("sign-out"), keys({"Ctrl+Shift+L"}), category, Condition::SignedIn,
         [&w] { w.signOut(); }},
        {name("open-sandbox"),
         tr("Open the sandbox"),
         name("training"),
         keys({"Ctrl+Shift+B"}),
         category,
         Condition::DeskShown,
         [&w] { w.openSandbox(); },
         {},
         {},
         [&w] { return w.profile() == Profile::Sandbox ? tr("This is the sandbox.") : QString(); }},
        {name("quit"), tr("Quit"), name("close"), keys({"Ctrl+Q"}), category, {}, [&w] { w.close(); }},
    };
}

} // namespace portlight::app
