// "Segment what I click": the thing around a voxel, as a mask and as a measured object.
//
// The value range is learnt from a small neighbourhood of the seed (confidence connected: mean and deviation, as in
// Adams and Bischof, IEEE Trans. PAMI 16 (1994) 641), the region grows through face neighbours inside it, single
// noisy voxels are filled, and the leak guard (LeakGuard.h) cuts off what it merely touches. Voxels at the edge hold
// partly the thing and partly what surrounds it: they count by their share, so that volume and mass do not depend on
// where exactly the border was drawn.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "viewers/measure/RegionStatistics.h"

namespace portlight::viewers {

enum class LeakGuard { On, Off };

struct SegmentedObject
{
    VoxelMask mask; // edge voxels that are more than half the thing's are in it
    // mean, deviation, least, most: of the mask without its outermost layer where it is thick enough; volume and mass:
    // with the shares of the edge voxels.
    RegionStatistics statistics;
    inspection::BoxMm worldMm; // around the mask
    bool cutFree = false;      // the leak guard cut it off from something that touches it
};

// Synchronous, multi-threaded where it pays; a fraction of a second for usual objects. A seed in air stands for the
// densest matter within a few voxels (a hole that starved metal leaves, a hand that missed by a hair). Errors: BadInput
// (a seed outside or far from all matter; a region that has spilled over half of the volume), Cancelled.
[[nodiscard]] inspection::Result<SegmentedObject>
segmentAt(const MeasuredVolume& volume, const std::array<int, 3>& seed, LeakGuard guard, scans::Progress& progress);

} // namespace portlight::viewers
