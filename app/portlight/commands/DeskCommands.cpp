#include "app/portlight/commands/DeskCommands.h"

#include "app/portlight/commands/CommandGroups.h"

namespace portlight::app {

QVector<Command> deskCommands(DeskWindow& window)
{
    QVector<Command> all;
    appendDecisionCommands(all, window);
    appendCaseCommands(all, window);
    appendDocumentCommands(all, window);
    appendImportCommands(all, window);
    appendImageCommands(all, window);
    appendVolumeCommands(all, window);
    appendRadiographCommands(all, window);
    appendDrawingCommands(all, window);
    appendTrainingCommands(all, window);
    appendStationCommands(all, window);
    return all;
}

} // namespace portlight::app
