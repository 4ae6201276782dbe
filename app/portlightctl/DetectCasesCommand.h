// portlightctl detect cases: the detectors on waiting cases, without the desk.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command detectCasesCommand();

} // namespace portlight::ctl
