// Erosion and dilation of byte masks by a cuboid, one axis after the other: O(log side) a voxel, vectorised rows,
// multi-threaded. Beyond the volume there is nothing to see: the border is left out of the window.
#pragma once

#include "scans/VoxelBuffer.h"

#include <array>

namespace portlight::viewers {

enum class Extreme { Least, Most };

// In place: every byte becomes the least or most of its window. `side`: odd voxels along each axis.
void filterBox(scans::VoxelBuffer& mask, const std::array<int, 3>& size, const std::array<int, 3>& side,
               Extreme extreme);

} // namespace portlight::viewers
