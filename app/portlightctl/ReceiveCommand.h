// portlightctl receive: a DICOM storage receiver that imports what scanners send, until it is stopped.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command receiveCommand();

} // namespace portlight::ctl
