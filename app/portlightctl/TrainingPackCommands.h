// portlightctl training pack: examined cases as a signed folder without personal data, and such a folder into a
// sandbox.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command trainingPackWriteCommand();
[[nodiscard]] Command trainingPackImportCommand();

} // namespace portlight::ctl
