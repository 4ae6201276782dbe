// portlightctl document ...: trade documents and seals of a case, recorded and shown.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command documentRegisterCommand();
[[nodiscard]] Command documentTransferCommand();
[[nodiscard]] Command documentPresentCommand();
[[nodiscard]] Command documentSealCommand();
[[nodiscard]] Command documentShowCommand();

} // namespace portlight::ctl
