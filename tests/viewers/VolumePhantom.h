// Volumes made by formula, for tests and benchmarks of the viewers.
#pragma once

#include "scans/Scan.h"

#include <functional>
#include <memory>

namespace portlight::tests {

using VoxelFormula = std::function<double(int i, int j, int k)>; // stored values

// A volume of any stored type; spacing 1 mm, origin 0 unless changed by the geometry given.
[[nodiscard]] scans::Volume makeVolume(const scans::VolumeGeometry& geometry, scans::VoxelType type,
                                       const VoxelFormula& formula, scans::ValueUnit unit = scans::ValueUnit::None);
[[nodiscard]] scans::VolumeGeometry cubeGeometry(int side);

// A ball of 100 in 0 with a soft edge of one voxel.
[[nodiscard]] double ballValue(int side, double radius, int i, int j, int k);

// A parcel as the benchmarks use it: walls, goods of several densities with noise, a metal block, a wire. HU, int16.
[[nodiscard]] scans::Volume makeParcel(int width, int height, int depth);

[[nodiscard]] std::shared_ptr<scans::Scan> scanOf(const scans::Volume& volume);
// A grey radiograph by formula.
[[nodiscard]] scans::Radiograph makeRadiograph(int width, int height, scans::VoxelType type,
                                               const std::function<double(int x, int y)>& formula);

} // namespace portlight::tests
