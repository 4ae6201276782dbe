// The border of a segmented thing: voxels there hold partly the thing and partly what surrounds it.
#pragma once

#include "scans/Volume.h"
#include "viewers/segmentation/VoxelMask.h"

namespace portlight::viewers {

// How many voxels wide the border is looked for outside the region.
inline constexpr int edgeReach = 3;

// The mask without its outermost layers, for values that no border has touched; the mask itself where the thing is too
// thin to have an inside.
[[nodiscard]] VoxelMask interiorOf(const VoxelMask& mask);

// Goes `edgeReach` voxels outwards and takes each voxel's share of the thing: (value - around) / (level - around),
// where `around` is the usual value beyond the border, at least `air`. Voxels above a half join the mask; the result is
// the sum of all shares, in voxels. `foreign` (a block like the mask's) is left out, and so is all that is denser than
// `level`: other things that touch it.
[[nodiscard]] double addEdge(VoxelMask& mask, const VoxelMask& foreign, const scans::Volume& volume, double level,
                             double air);

// Around all voxels of the mask, their full extent, in world millimetres.
[[nodiscard]] inspection::BoxMm worldBoxOf(const VoxelMask& mask, const scans::VolumeGeometry& geometry);

} // namespace portlight::viewers
