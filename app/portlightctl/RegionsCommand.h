// portlightctl models regions: candidate regions of simulated parcels with what they are, as training data.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command modelsRegionsCommand();

} // namespace portlight::ctl
