// Training sessions: in the sandbox alone.
#include "app/portlight/DeskDialogs.h"
#include "app/portlight/DeskWindow.h"
#include "app/portlight/commands/CommandGroups.h"
#include "app/portlight/commands/CommandText.h"
#include "app/portlight/training/TrainingDesk.h"

namespace portlight::app {

using namespace command_text;

void appendTrainingCommands(QVector<Command>& all, DeskWindow& w)
{
    const auto category = CommandCategory::Train;
    const auto onlyInSandbox = [&w] {
        return w.profile() == local_cache::Profile::Sandbox ? QString() : tr("Only in the sandbox.");
    };
    const auto onlyInSession = [&w] { return w.training() ? QString() : tr("No training session is on."); };
    all += {
        {name("train"),
         tr("Train"),
         name("training"),
         keys({"Ctrl+T"}),
         category,
         Condition::AtCases | Condition::DeskShown,
         [&w] { w.dialogs().showTrainingForm(); },
         {},
         {},
         onlyInSandbox},
        {name("training-statistics"),
         tr("What I see and miss"),
         name("figures"),
         keys({"Ctrl+Shift+T"}),
         category,
         Condition::SignedIn | Condition::DeskShown,
         [&w] { w.dialogs().showTrainingStatistics(); },
         {},
         {},
         onlyInSandbox},
        {name("import-pack"),
         tr("Import an exercise pack..."),
         name("folder"),
         keys({"Ctrl+Alt+O"}),
         category,
         Condition::AtCases | Condition::DeskShown,
         [&w] { w.dialogs().chooseExercisePack(); },
         {},
         {},
         onlyInSandbox},
        {name("training-next"),
         tr("Next image of the session"),
         name("next"),
         keys({"Ctrl+Return"}),
         category,
         Condition::SignedIn | Condition::DeskShown,
         [&w] { w.training()->next(); },
         {},
         {},
         onlyInSession},
        {name("training-end"),
         tr("End the training session"),
         name("close"),
         keys({"Ctrl+E"}),
         category,
         Condition::SignedIn | Condition::DeskShown,
         [&w] { w.training()->end(); },
         {},
         {},
         onlyInSession},
    };
}

} // namespace portlight::app
