// Keeps a grown region from running over into a neighbour that it merely touches.
//
// The region is worn away from outside, one voxel at a time. Where that parts it into pieces which are each at least
// twice as thick as the bridge between them, the bridge was a contact and not the thing itself: the pieces are grown
// back against each other and the seed's piece is kept (opening by reconstruction with competing markers: Vincent, IEEE
// Trans. Image Process. 2 (1993) 176).
#pragma once

#include "scans/Progress.h"
#include "viewers/segmentation/VoxelMask.h"

namespace portlight::viewers {

// Cuts `mask` down to the seed's piece; true when something was cut off. `seed` is a voxel of the volume inside the
// mask. What is cut off is added to `foreign`, a block like the mask's. Leaves the mask alone once cancelled.
bool cutLeaks(VoxelMask& mask, const std::array<int, 3>& seed, VoxelMask& foreign, const scans::Progress& progress);

} // namespace portlight::viewers
