#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command declarationsReadCommand();

} // namespace portlight::ctl
