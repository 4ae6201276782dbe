#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskEvaluateCommand();

} // namespace portlight::ctl
