// Every row of the command table, in the order of menu and help. Keys: function keys decide, single letters act on the
// image, Ctrl acts on the desk.
#pragma once

#include "app/portlight/commands/Command.h"

#include <QVector>

namespace portlight::app {

class DeskWindow;

[[nodiscard]] QVector<Command> deskCommands(DeskWindow& window);

} // namespace portlight::app
