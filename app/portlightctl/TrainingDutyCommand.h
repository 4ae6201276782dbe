// portlightctl training duty: how often threats are projected into the live queue; training duty-results: what officers
// saw of them.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command trainingDutyCommand();
[[nodiscard]] Command trainingDutyResultsCommand();

} // namespace portlight::ctl
