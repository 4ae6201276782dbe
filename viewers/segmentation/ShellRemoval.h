// "Shell off": the parcel's outer box and the tray it stands in, found as what is thin and hangs together with the
// outside.
//
// Outside is the air that can be reached from the border of the scan, not through gaps narrower than a finger (the
// slots of a lid). The shell is all matter that is thin (a cube of `thickestMm` fits nowhere into it: morphological
// opening), not dense, and connected through such matter with the outside, no deeper than `deepestMm` under it. So a
// knife or a sheet of explosive on the inner wall stays: the first is too dense, and the second makes the wall too
// thick there or is denser than cardboard and plastic.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "viewers/measure/RegionStatistics.h"

#include <memory>

namespace portlight::viewers {

struct ShellSettings
{
    double thickestMm = 9.0;       // of walls, tray included where the box stands on it
    double deepestMm = 45.0;       // under the outside: reaches through tray, gap and wall
    double gapMm = 8.0;            // slots that the outside does not run in through
    double densestRelative = 1.25; // attenuation relative to water: above it nothing is wall or tray
};

// One byte a voxel of the whole volume, 1 for the shell. Multi-threaded; about a second for 10^8 voxels, hence the
// progress. Errors: Cancelled, Storage (no memory), Unsupported (values that tell no attenuation use `airBelow` and the
// object range alone and never fail for that).
[[nodiscard]] inspection::Result<std::shared_ptr<scans::VoxelBuffer>>
findShell(const MeasuredVolume& volume, const ShellSettings& settings, scans::Progress& progress);

} // namespace portlight::viewers
