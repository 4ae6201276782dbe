// portlightctl verify and rebuild: is the log whole, and do the tables still say what it says.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command rebuildCommand();

} // namespace portlight::ctl
