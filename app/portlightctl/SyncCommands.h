// portlightctl sync and relay: the sync engine without a window.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command syncCommand();
[[nodiscard]] Command relayCommand();

} // namespace portlight::ctl
