// Tools of the image and marks on it.
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandRefusals.h"
#include "app/portlight/commands/CommandText.h"
#include "viewers/ScanView.h"

namespace portlight::app {

using namespace command_text;
using viewers::ScanTool;

void appendDrawingCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Draw;
    const Conditions shown = Condition::ScanShown;
    const auto tool = [&w](const char* id, const QString& text, const char* icon, const char* key, Conditions needs,
                           ScanTool which) {
        return Command{name(id),
                       text,
                       name(icon),
                       keys({key}),
                       CommandCategory::Draw,
                       needs,
                       [&w, which] { w.page()->view().setTool(which); },
                       {},
                       [&w, which] { return w.page() && w.page()->view().tool() == which; }};
    };
    const auto volumeTool = [&](const char* id, const QString& text, const char* icon, const char* key,
                                ScanTool which) {
        Command command = tool(id, text, icon, key, shown, which);
        command.refusal = [&w] { return onlyVolumes(w.page()->view()); };
        return command;
    };
    all += {
        tool("tool-navigate", tr("Move and turn"), "navigate", "V", shown, ScanTool::Navigate),
        tool("tool-window-level", tr("Window and level"), "window-level", "W", shown, ScanTool::WindowLevel),
        tool("tool-box", tr("Box"), "box", "B", shown, ScanTool::Box),
        tool("tool-ruler", tr("Ruler"), "ruler", "M", shown, ScanTool::Ruler),
        tool("tool-marker", tr("Marker"), "marker", "T", shown, ScanTool::Marker),
        tool("tool-angle", tr("Angle: three clicks"), "angle", "A", shown, ScanTool::Angle),
        volumeTool("tool-sphere", tr("Sphere: what it holds"), "sphere", "Shift+B", ScanTool::Sphere),
        tool("tool-polygon", tr("Outline on a slice: what it holds"), "polygon", "P", shown, ScanTool::Polygon),
        volumeTool("tool-segment", tr("Segment what I click (Ctrl: without leak guard)"), "segment", "N",
                   ScanTool::Segment),
        volumeTool("tool-crop", tr("Crop box"), "crop", "R", ScanTool::Crop),
        {name("undo"), tr("Undo mark"), name("undo"), keys({"Ctrl+Z"}), category,
         Condition::CanUndo | Condition::DeskShown, [&w] { w.desk()->undo(); }},
        {name("redo"), tr("Redo mark"), name("redo"), keys({"Ctrl+Shift+Z", "Ctrl+Y"}), category,
         Condition::CanRedo | Condition::DeskShown, [&w] { w.desk()->redo(); }},
    };
}

} // namespace portlight::app
