// portlightctl scan export-tdr: what was found in a case as a DICOS Threat Detection Report.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command exportReportCommand();
// The same by the name one looks for: case tdr.
[[nodiscard]] Command caseReportCommand();

} // namespace portlight::ctl
