// portlightctl scan send and scan fetch: scan files to the hub's file store and from there to this terminal.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command scanSendCommand();
[[nodiscard]] Command scanFetchCommand();

} // namespace portlight::ctl
