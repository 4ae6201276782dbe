// portlightctl scan info: what is in these files and folders, one JSON object a scan.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command scanInfoCommand();

} // namespace portlight::ctl
