// risk records: the past declarations that a reason of the model counted.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command riskRecordsCommand();

} // namespace portlight::ctl
