// One item of the simulator scanned alone and without noise, in a grid just large enough for it.
#pragma once

#include "inspection/Result.h"
#include "scans/simulator/SceneScanner.h"

namespace portlight::training {

// The item is turned, then laid on the belt under the middle of the grid.
[[nodiscard]] inspection::Result<scans::SceneScan> scanItemAlone(scans::Item item, const scans::Rotation& turn,
                                                                 double voxelMm, scans::ScannerModel scanner,
                                                                 scans::ScanParts parts);

} // namespace portlight::training
