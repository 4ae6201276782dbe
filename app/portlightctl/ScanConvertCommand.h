// portlightctl scan convert: any scan as NRRD, voxels in physical units.
#pragma once

#include "app/portlightctl/Command.h"

namespace portlight::ctl {

[[nodiscard]] Command scanConvertCommand();

} // namespace portlight::ctl
