// portlightctl officer add, list and password: setting a station up, adding to its register, changing a password.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command officerAddCommand();
[[nodiscard]] Command officerListCommand();
[[nodiscard]] Command officerPasswordCommand();

} // namespace portlight::ctl
