#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskTrainCommand();

} // namespace portlight::ctl
