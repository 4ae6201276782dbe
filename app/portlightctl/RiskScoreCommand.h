#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskScoreCommand();

} // namespace portlight::ctl
