// portlightctl document verify: is this file a document that was registered, and as it was?
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command documentVerifyCommand();

} // namespace portlight::ctl
