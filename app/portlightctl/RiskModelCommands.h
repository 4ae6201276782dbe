// Which model selects: risk retrain learns a candidate, risk approve puts one in force, risk status shows what is.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskRetrainCommand();
[[nodiscard]] Command riskApproveCommand();
[[nodiscard]] Command riskStatusCommand();

} // namespace portlight::ctl
