#include "app/portlight/DeskCommands.h"

#include "app/portlight/DecisionFlow.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "viewers/ScanView.h"
#include "widgets/CasePanel.h"
#include "widgets/WorklistFilterBar.h"
#include "widgets/WorklistPanel.h"

#include <QCoreApplication>

namespace portlight::app {

using inspection::Decision;
using inspection::Role;
using viewers::ScanTool;
using viewers::ScanView;

namespace {

constexpr double zoomStep = 1.25;
constexpr int mostPresetKeys = 9;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::app", text);
}

QString name(const char* id)
{
    return QLatin1String(id);
}

QList<QKeySequence> keys(std::initializer_list<const char*> sequences)
{
    QList<QKeySequence> list;
    for (const char* sequence : sequences) {
        list.append(QKeySequence(QLatin1String(sequence), QKeySequence::PortableText));
    }
    return list;
}

void appendDecisions(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Decide;
    const Conditions needs = Condition::CaseOpen | Condition::DeskShown;
    const auto decide = [&w](Decision decision) {
        return [&w, decision] { w.desk()->decisions().startDecision(decision); };
    };
    all += {
        {name("decide-clear"), tr("Clear"), name("clear"), keys({"F5"}), category, needs, decide(Decision::Clear)},
        {name("decide-hold"), tr("Hold"), name("hold"), keys({"F6"}), category, needs, decide(Decision::Hold)},
        {name("decide-second-opinion"), tr("Second opinion"), name("second-opinion"), keys({"F7"}), category, needs,
         decide(Decision::SecondOpinion)},
        {name("decide-examination"), tr("Physical examination"), name("examination"), keys({"F8"}), category, needs,
         decide(Decision::PhysicalExamination)},
        {name("approve-hold"), tr("Approve hold"), name("approve"), keys({"F9"}), category, needs,
         [&w] { w.desk()->decisions().startApproval(); }, Role::Supervisor},
        {name("reject-hold"), tr("Reject hold"), name("reject"), keys({"Shift+F9"}), category, needs,
         [&w] { w.desk()->decisions().startRejection(); }, Role::Supervisor},
        {name("release"), tr("Release"), name("clear"), keys({"Shift+F5"}), category, needs,
         [&w] { w.desk()->decisions().startRelease(); }, Role::Supervisor},
    };
}

void appendCase(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Case;
    const Conditions desk = Condition::SignedIn | Condition::DeskShown;
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
        {name("next-finding"), tr("Next finding"), name("warning"), keys({"F"}), category, Condition::ScanShown,
         [&w] { w.page()->casePanel().stepFinding(1); }},
        {name("previous-finding"), tr("Previous finding"), name("warning"), keys({"Shift+F"}), category,
         Condition::ScanShown, [&w] { w.page()->casePanel().stepFinding(-1); }},
        {name("import"), tr("Import scans..."), name("import"), keys({"Ctrl+O"}), category, desk,
         [&w] { w.chooseFiles(); }},
        {name("import-folder"), tr("Import a folder..."), name("folder"), keys({"Ctrl+Shift+O"}), category, desk,
         [&w] { w.chooseFolder(); }},
        {name("import-report"), tr("Import report"), name("info"), keys({"Ctrl+I"}), category, desk,
         [&w] { w.showImportReport(); }},
        {name("import-stop"), tr("Stop import"), name("close"), keys({"Ctrl+."}), category, desk | Condition::Importing,
         [&w] { w.desk()->imports().cancel(); }},
    };
}

void appendImage(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Image;
    const Conditions shown = Condition::ScanShown;
    all += {
        {name("standard-image"), tr("Standard image"), name("standard"), keys({"S", "0"}), category, shown,
         [&w] { w.page()->view().resetToStandardImage(); }},
        {name("invert"), tr("Invert"), name("invert"), keys({"I"}), category, shown,
         [&w] { w.page()->view().setInverted(!w.page()->view().isInverted()); }},
        {name("zoom-in"), tr("Zoom in"), name("zoom-in"), keys({"+", "="}), category, shown,
         [&w] { w.page()->view().zoomBy(zoomStep); }},
        {name("zoom-out"), tr("Zoom out"), name("zoom-out"), keys({"-"}), category, shown,
         [&w] { w.page()->view().zoomBy(1.0 / zoomStep); }},
        {name("slice-up"), tr("Slice up"), name("slice-up"), keys({"PgUp"}), category, shown,
         [&w] { w.page()->view().stepSlices(1); }},
        {name("slice-down"), tr("Slice down"), name("slice-down"), keys({"PgDown"}), category, shown,
         [&w] { w.page()->view().stepSlices(-1); }},
        {name("enlarge-view"), tr("Enlarge the view in use, and back"), name("image-alone"), keys({"X"}), category,
         shown, [&w] { w.page()->view().toggleMaximised(); }},
        {name("image-alone"), tr("Image alone"), name("image-alone"), keys({"F11"}), category, Condition::DeskShown,
         [&w] { w.page()->toggleImageAlone(); }},
        {name("detach-image"), tr("Image in its own window"), name("detach"), keys({"Ctrl+F11"}), category,
         Condition::DeskShown, [&w] { w.page()->toggleDetached(); }},
        {name("save-picture"), tr("Save the picture..."), name("camera"), keys({"F12"}), category, shown,
         [&w] { w.savePicture(); }},
    };
    for (int i = 0; i < mostPresetKeys; ++i) {
        all.append({QStringLiteral("preset-%1").arg(i + 1),
                    tr("Preset %1").arg(i + 1),
                    QString(),
                    {QKeySequence(Qt::Key_1 + i)},
                    category,
                    shown,
                    [&w, i] { w.choosePreset(i); }});
    }
}

void appendDrawing(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Draw;
    const auto tool = [&w](ScanTool which) { return [&w, which] { w.page()->view().setTool(which); }; };
    const Conditions shown = Condition::ScanShown;
    const Conditions drawn = Condition::ScanShown | Condition::CaseOpen;
    all += {
        {name("tool-navigate"),
         tr("Move and turn"),
         name("navigate"),
         keys({"V"}),
         category,
         shown,
         tool(ScanTool::Navigate),
         {},
         Checkable::Yes},
        {name("tool-window-level"),
         tr("Window and level"),
         name("window-level"),
         keys({"W"}),
         category,
         shown,
         tool(ScanTool::WindowLevel),
         {},
         Checkable::Yes},
        {name("tool-box"),
         tr("Box"),
         name("box"),
         keys({"B"}),
         category,
         drawn,
         tool(ScanTool::Box),
         {},
         Checkable::Yes},
        {name("tool-ruler"),
         tr("Ruler"),
         name("ruler"),
         keys({"M"}),
         category,
         drawn,
         tool(ScanTool::Ruler),
         {},
         Checkable::Yes},
        {name("tool-marker"),
         tr("Marker"),
         name("marker"),
         keys({"T"}),
         category,
         drawn,
         tool(ScanTool::Marker),
         {},
         Checkable::Yes},
        {name("undo"), tr("Undo mark"), name("undo"), keys({"Ctrl+Z"}), category,
         Condition::CanUndo | Condition::DeskShown, [&w] { w.desk()->undo(); }},
        {name("redo"), tr("Redo mark"), name("redo"), keys({"Ctrl+Shift+Z", "Ctrl+Y"}), category,
         Condition::CanRedo | Condition::DeskShown, [&w] { w.desk()->redo(); }},
    };
}

void appendDesk(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Desk;
    const Conditions desk = Condition::SignedIn | Condition::DeskShown;
    all += {
        {name("shortcuts"), tr("Keys"), name("keyboard"), keys({"?", "F1"}), category, {}, [&w] { w.showShortcuts(); }},
        {name("settings"), tr("Settings"), name("settings"), keys({"Ctrl+,"}), category, desk,
         [&w] { w.showSettings(); }},
        {name("add-officer"), tr("Add an officer"), name("second-opinion"), keys({"Ctrl+Shift+N"}), category, desk,
         [&w] { w.showAddOfficer(); }, Role::Administrator | Role::Supervisor},
        {name("menu"), tr("Menu"), name("menu"), keys({"F10"}), category, Condition::DeskShown, [&w] { w.openMenu(); }},
        {name("toggle-worklist"), tr("Show or hide the worklist"), name("worklist"), keys({"F2"}), category, desk,
         [&w] { w.page()->toggleWorklist(); }},
        {name("toggle-case"), tr("Show or hide the case panel"), name("case"), keys({"F3"}), category,
         Condition::DeskShown, [&w] { w.page()->toggleCasePanel(); }},
        {name("focus-image"), tr("Go to the image"), name("inspect"), keys({"Ctrl+2"}), category, Condition::DeskShown,
         [&w] { w.page()->focusImage(); }},
        {name("step-back"), tr("Back"), name("close"), keys({"Esc"}), category, Condition::DeskShown,
         [&w] { w.stepBack(); }},
        {name("lock"), tr("Lock"), name("lock"), keys({"Ctrl+L"}), category, desk, [&w] { w.lock(); }},
        {name("sign-out"), tr("Sign out"), name("sign-out"), keys({"Ctrl+Shift+L"}), category, Condition::SignedIn,
         [&w] { w.signOut(); }},
        {name("quit"), tr("Quit"), name("close"), keys({"Ctrl+Q"}), category, {}, [&w] { w.close(); }},
    };
}

} // namespace

QVector<Command> deskCommands(DeskWindow& window)
{
    QVector<Command> all;
    appendDecisions(all, window);
    appendCase(all, window);
    appendImage(all, window);
    appendDrawing(all, window);
    appendDesk(all, window);
    return all;
}

} // namespace portlight::app
