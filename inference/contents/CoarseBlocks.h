// How many separate things a volume holds: connected blocks of 4 mm that are denser than a limit.
#pragma once

#include "scans/Volume.h"
#include "scans/physics/MaterialScale.h"

namespace portlight::inference {

// Blocks join over their faces; what is smaller than 4 cm3 does not count. `aboveAttenuation`: times water.
[[nodiscard]] int countThings(const scans::Volume& volume, const scans::MaterialScale& scale, double aboveAttenuation);

} // namespace portlight::inference
