// The groups of the command table, one file each: a new group is a file here and a line in deskCommands().
#pragma once

#include "app/portlight/commands/Command.h"

#include <QVector>

namespace portlight::app {

class DeskWindow;

void appendDecisionCommands(QVector<Command>& all, DeskWindow& window);
void appendCaseCommands(QVector<Command>& all, DeskWindow& window);
void appendDocumentCommands(QVector<Command>& all, DeskWindow& window);
void appendImportCommands(QVector<Command>& all, DeskWindow& window);
void appendImageCommands(QVector<Command>& all, DeskWindow& window);
void appendRadiographCommands(QVector<Command>& all, DeskWindow& window);
void appendDrawingCommands(QVector<Command>& all, DeskWindow& window);
void appendVolumeCommands(QVector<Command>& all, DeskWindow& window);
void appendTrainingCommands(QVector<Command>& all, DeskWindow& window);
void appendStationCommands(QVector<Command>& all, DeskWindow& window);

} // namespace portlight::app
