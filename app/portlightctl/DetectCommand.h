// portlightctl detect: boxes of one model set on radiographs, as one JSON list.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command detectCommand();

} // namespace portlight::ctl
