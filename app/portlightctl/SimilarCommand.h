// portlightctl similar: which cases look like a scan, and what became of them.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command similarCommand();

} // namespace portlight::ctl
