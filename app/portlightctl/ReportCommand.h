// portlightctl report: the port's figures for scripts and spreadsheets.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command reportCommand();

} // namespace portlight::ctl
