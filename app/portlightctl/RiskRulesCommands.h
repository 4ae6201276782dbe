// The administration's rules and the model in force: risk rules try|publish|show, risk retrain, risk approve, risk
// status.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskRulesTryCommand();
[[nodiscard]] Command riskRulesPublishCommand();
[[nodiscard]] Command riskRulesShowCommand();

} // namespace portlight::ctl
