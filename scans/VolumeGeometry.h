// Where the voxels of a volume lie.
//
// World space is LPS, right-handed, millimetres (DICOM PS3.3 C.7.6.2.1.1: +x left, +y posterior, +z superior; for
// parcels the scanner's own frame in the same handedness). Voxel (i, j, k) has its centre at
//   origin + direction * (i * spacing[0], j * spacing[1], k * spacing[2]).
#pragma once

#include "inspection/Finding.h"

#include <array>
#include <cstddef>

namespace portlight::scans {

struct VolumeGeometry
{
    std::array<int, 3> size{};                      // voxels along i (fastest), j, k
    std::array<double, 3> spacingMm{1.0, 1.0, 1.0}; // > 0
    std::array<double, 3> originMm{};               // centre of voxel (0, 0, 0)
    // Row-major 3x3; its columns are the unit vectors of i, j and k in world space; determinant +1 after reading.
    std::array<double, 9> direction{1, 0, 0, 0, 1, 0, 0, 0, 1};

    bool operator==(const VolumeGeometry&) const = default;
    [[nodiscard]] std::size_t voxelCount() const;
    [[nodiscard]] std::array<double, 3> toWorld(const std::array<double, 3>& voxel) const;
    [[nodiscard]] std::array<double, 3> toVoxel(const std::array<double, 3>& worldMm) const;
    // Axis-aligned bounds of a world box in voxel coordinates (not clamped to the volume).
    [[nodiscard]] inspection::BoxMm toVoxelBox(const inspection::BoxMm& worldMm) const;
};

} // namespace portlight::scans
