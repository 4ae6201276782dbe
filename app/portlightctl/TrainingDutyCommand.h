// portlightctl training duty: how often threats are projected into the live queue.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command trainingDutyCommand();

} // namespace portlight::ctl
