#include "scans/VolumeGeometry.h"

#include <algorithm>
#include <limits>

namespace portlight::scans {

std::size_t VolumeGeometry::voxelCount() const
{
    return static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) * static_cast<std::size_t>(size[2]);
}

std::array<double, 3> VolumeGeometry::toWorld(const std::array<double, 3>& voxel) const
{
    std::array<double, 3> world = originMm;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            world[row] += direction[row * 3 + axis] * voxel[axis] * spacingMm[axis];
        }
    }
    return world;
}

std::array<double, 3> VolumeGeometry::toVoxel(const std::array<double, 3>& worldMm) const
{
    std::array<double, 3> voxel{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double along = 0.0; // the inverse of a rotation is its transpose
        for (std::size_t row = 0; row < 3; ++row) {
            along += direction[row * 3 + axis] * (worldMm[row] - originMm[row]);
        }
        voxel[axis] = along / spacingMm[axis];
    }
    return voxel;
}

inspection::BoxMm VolumeGeometry::toVoxelBox(const inspection::BoxMm& worldMm) const
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    inspection::BoxMm box{{infinity, infinity, infinity}, {-infinity, -infinity, -infinity}};
    for (unsigned corner = 0; corner < 8; ++corner) {
        const auto voxel = toVoxel({(corner & 1U) != 0 ? worldMm.max[0] : worldMm.min[0],
                                    (corner & 2U) != 0 ? worldMm.max[1] : worldMm.min[1],
                                    (corner & 4U) != 0 ? worldMm.max[2] : worldMm.min[2]});
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = std::min(box.min[axis], voxel[axis]);
            box.max[axis] = std::max(box.max[axis], voxel[axis]);
        }
    }
    return box;
}

} // namespace portlight::scans
