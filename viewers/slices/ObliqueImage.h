// A slice of a volume along any plane, trilinear, through the lookup table of the straight slices.
#pragma once

#include "viewers/slices/SliceImage.h"

namespace portlight::viewers {

// Voxel coordinates (centre of voxel 0 at 0): of the picture's first pixel, and the steps to the next column and row.
struct ObliquePlane
{
    std::array<double, 3> first{};
    std::array<double, 3> perColumn{};
    std::array<double, 3> perRow{};
    QSize size; // pixels
};

// Grayscale8; 0 outside the volume. Multi-threaded over rows. The volume has fewer than 32,768 voxels along each axis
// and 8 or 16 bits.
[[nodiscard]] QImage obliqueImage(const scans::Volume& volume, const ObliquePlane& plane, const GreyTable& table);

} // namespace portlight::viewers
