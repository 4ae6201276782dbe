// portlightctl pack: country packs, checked, signed and read without the desk.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command packCheckCommand();
[[nodiscard]] Command packSignCommand();
[[nodiscard]] Command packShowCommand();

} // namespace portlight::ctl
