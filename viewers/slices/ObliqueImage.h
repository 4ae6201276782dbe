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

// RGB32: as bright as obliqueImage(high), coloured by the pair of the nearest voxel as a straight slice is. Both
// volumes have the same size; `colour` is called from several threads.
[[nodiscard]] QImage colouredOblique(const scans::Volume& low, const scans::Volume& high, const ObliquePlane& plane,
                                     const GreyTable& table, const PairColour& colour);

} // namespace portlight::viewers
