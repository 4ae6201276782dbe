// portlightctl export: examined cases as training data.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command exportCommand();

} // namespace portlight::ctl
