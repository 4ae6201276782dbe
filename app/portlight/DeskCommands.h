// The rows of the command table, by where they act. Keys: function keys decide, single letters act on the image,
// Ctrl acts on the desk.
#pragma once

#include "app/portlight/Command.h"

#include <QVector>

namespace portlight::app {

class DeskWindow;

[[nodiscard]] QVector<Command> deskCommands(DeskWindow& window);

} // namespace portlight::app
