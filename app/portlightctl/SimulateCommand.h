// `portlightctl simulate`: random parcels with known contents, as a scanner would send them.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command simulateCommand();

} // namespace portlight::ctl
