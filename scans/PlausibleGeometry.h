// Sizes and places that a damaged or hostile file states and no scanner makes: they would make every measure, grid and
// camera meaningless.
#pragma once

#include "scans/Scan.h"

namespace portlight::scans {

// From a tenth of what synchrotrons resolve to ten times a container scanner's voxel.
inline constexpr double leastSpacingMm = 1e-6;
inline constexpr double mostSpacingMm = 100.0;
inline constexpr double mostStretch = 1e3; // the longest side of a voxel over the shortest
inline constexpr double farthestMm = 1e9;  // from the origin of the scanner's coordinates

// Volumes: voxels become cubes of 1 mm where they lie in the file's order, with a warning in the scan's metadata.
// Radiographs: the size of a pixel is unknown then, with a warning. All else stays.
[[nodiscard]] Scan withPlausibleGeometry(Scan scan);

} // namespace portlight::scans
