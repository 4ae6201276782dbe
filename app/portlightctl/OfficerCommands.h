// portlightctl officer add and list: setting a station up and adding to its register.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command officerAddCommand();
[[nodiscard]] Command officerListCommand();

} // namespace portlight::ctl
