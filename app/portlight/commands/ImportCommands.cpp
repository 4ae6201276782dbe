// Scans from outside into cases, and from the hub into this terminal.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/ImportController.h"
#include "app/portlight/InspectionDesk.h"
#include "app/portlight/ScanTransfers.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"

namespace portlight::app {

using namespace command_text;

void appendImportCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Case;
    const Conditions desk = Condition::AtCases | Condition::DeskShown;
    all += {
        {name("import"), tr("Import scans..."), name("import"), keys({"Ctrl+O"}), category, desk,
         [&w] { w.dialogs().chooseFiles(); }},
        {name("import-folder"), tr("Import a folder..."), name("folder"), keys({"Ctrl+Shift+O"}), category, desk,
         [&w] { w.dialogs().chooseFolder(); }},
        {name("import-report"), tr("Import report"), name("info"), keys({"Ctrl+I"}), category, desk,
         [&w] { w.dialogs().showImportReport(); }},
        {name("import-stop"), tr("Stop import"), name("close"), keys({"Ctrl+."}), category, desk | Condition::Importing,
         [&w] { w.desk()->imports().cancel(); }},
        {name("fetch-scans"), tr("Fetch the case's scans from the hub"), name("hub"), keys({"Ctrl+G"}), category,
         Condition::CaseOpen | Condition::DeskShown, [&w] { w.desk()->fetchScans(); }},
        {name("fetch-stop"),
         tr("Stop fetching scans"),
         name("close"),
         keys({"Ctrl+Shift+G"}),
         category,
         desk,
         [&w] { w.desk()->transfers().cancelFetches(); },
         {},
         {},
         [&w] {
             return w.desk() == nullptr || w.desk()->transfers().isFetching() ? QString()
                                                                              : tr("No scan is being fetched.");
         }},
    };
}

} // namespace portlight::app
