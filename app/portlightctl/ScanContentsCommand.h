// portlightctl scan contents: what a CT holds as a whole, and whether it looks like what was declared.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command scanContentsCommand();

} // namespace portlight::ctl
