// How the image is shown: single letters, digits for presets.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/InspectionPage.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "viewers/ScanView.h"

namespace portlight::app {

using namespace command_text;

namespace {

constexpr double zoomStep = 1.25;
constexpr int mostPresetKeys = 9;

} // namespace

void appendImageCommands(QVector<Command>& all, DeskWindow& w)
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
         [&w] { w.dialogs().savePicture(); }},
    };
    for (int i = 0; i < mostPresetKeys; ++i) {
        all.append({QStringLiteral("preset-%1").arg(i + 1),
                    tr("Preset %1").arg(i + 1),
                    QString(),
                    {QKeySequence(Qt::Key_1 + i)},
                    category,
                    shown,
                    [&w, i] {
                        const QStringList ids = w.page()->view().presetIds();
                        if (i < ids.size()) {
                            w.page()->view().setPreset(ids.at(i));
                        }
                    }});
    }
}

} // namespace portlight::app
