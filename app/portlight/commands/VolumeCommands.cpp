// What is done to a volume on the screen: taking off, cutting, slabs, taking apart, turning, bookmarks.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/ReferenceChooser.h"
#include "app/portlight/ScanDisplay.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandRefusals.h"
#include "app/portlight/commands/CommandTable.h"
#include "app/portlight/commands/CommandText.h"
#include "viewers/ScanView.h"
#include "viewers/VolumeTools.h"

namespace portlight::app {

using namespace command_text;
using viewers::VolumeTools;

void appendVolumeCommands(QVector<Command>& all, DeskWindow& w)
{
    const Conditions shown = Condition::ScanShown;
    const auto refusal = [&w] { return onlyVolumes(w.page()->view()); };
    const auto act = [&w](void (VolumeTools::*what)()) {
        return [&w, what] {
            (w.page()->view().volumeTools().*what)();
            w.commands().updateChecks();
        };
    };
    const auto is = [&w](bool (VolumeTools::*what)() const) {
        return [&w, what] { return w.page() && (w.page()->view().volumeTools().*what)(); };
    };
    const auto command = [&](const char* id, const QString& text, const char* key, std::function<void()> handler,
                             std::function<bool()> isOn = {}) {
        return Command{name(id),           text, name("renderer"), keys({key}), CommandCategory::Volume, shown,
                       std::move(handler), {},   std::move(isOn),  refusal};
    };
    const auto moveClip = [&w](int steps) { return [&w, steps] { w.page()->view().volumeTools().moveClip(steps); }; };
    all += {
        command("shell-off", tr("Shell off: outer box and tray"), "Shift+S", act(&VolumeTools::toggleShell),
                is(&VolumeTools::isShellOff)),
        command("hide-thing", tr("Hide the segmented thing, and back"), "Shift+N", act(&VolumeTools::toggleHidden)),
        command("isolate-thing", tr("Show the segmented thing alone, and back"), "Alt+N",
                act(&VolumeTools::toggleIsolated)),
        command("show-all", tr("Show everything: nothing hidden, cut or cropped"), "U", act(&VolumeTools::showAll)),
        command("clip-plane", tr("Clip plane through the crosshair, facing you"), "Shift+C",
                act(&VolumeTools::toggleClip), is(&VolumeTools::isClipped)),
        command("clip-aim", tr("Turn the clip plane to face you"), "Alt+C", act(&VolumeTools::aimClip)),
        command("clip-in", tr("Clip plane further in"), ".", moveClip(1)),
        command("clip-out", tr("Clip plane further out"), ",", moveClip(-1)),
        command(
            "crop-selected", tr("Crop to the chosen mark or finding"), "Shift+R",
            [&w] { w.page()->view().volumeTools().cropToSelected(); }, is(&VolumeTools::isCropped)),
        command("crop-off", tr("Crop box off"), "Ctrl+Shift+R", act(&VolumeTools::cropOff)),
        command("slab", tr("Thick slab: off, 5, 10, 20, 40 mm"), "Shift+Z", act(&VolumeTools::nextSlab),
                is(&VolumeTools::isSlab)),
        command("slab-mode", tr("Slab shows most, mean or least"), "Alt+Z", act(&VolumeTools::nextSlabMode)),
        command("oblique", tr("Slice across the line of sight, through the crosshair"), "Shift+X",
                act(&VolumeTools::toggleOblique), is(&VolumeTools::isOblique)),
        command("perspective", tr("Perspective, or parallel"), "Shift+P", act(&VolumeTools::togglePerspective),
                is(&VolumeTools::isPerspective)),
        command(
            "compare", tr("Compare with a reference scan, and back"), "Shift+V",
            [&w] {
                const auto others =
                    w.desk() ? w.desk()->scanDisplay().otherScans() : QVector<ReferenceChooser::Choice>();
                w.page()->reference().toggle(others, [&w] { w.dialogs().chooseReference(); });
            },
            [&w] { return w.page() && w.page()->view().isComparing(); }),
        command("cine", tr("Turn by itself"), "Q", act(&VolumeTools::toggleCine), is(&VolumeTools::isCine)),
    };
    Command bookmark = command("bookmark", tr("Bookmark this view"), "Ctrl+D",
                               [&w] { w.desk()->drawAnnotation(w.page()->view().volumeTools().viewMark()); });
    bookmark.icon = name("note");
    bookmark.needs = shown | Condition::CaseOpen;
    all.append(bookmark);
    all.append({name("picture-to-case"), tr("Picture to the case"), name("camera"), keys({"Ctrl+F12"}),
                CommandCategory::Volume, shown | Condition::CaseOpen, [&w] { w.desk()->keepPicture(); }});
}

} // namespace portlight::app
