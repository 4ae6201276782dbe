// portlightctl scan export-tdr: what was found in a case as a DICOS Threat Detection Report.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command exportReportCommand();

} // namespace portlight::ctl
