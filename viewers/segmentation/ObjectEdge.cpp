#include "viewers/segmentation/ObjectEdge.h"

#include <algorithm>
#include <limits>

namespace portlight::viewers {

using scans::Volume;
using scans::VolumeGeometry;

namespace {

constexpr int interiorDepth = 3;   // city-block: the outer two layers are left out
constexpr std::size_t fewest = 27; // voxels that make an interior worth measuring

// The voxels next to `reached` but not in it, by their index in the block.
std::vector<std::array<int, 3>> ringAround(const VoxelMask& mask, const std::vector<std::uint8_t>& reached,
                                           const VoxelMask& foreign)
{
    std::vector<std::array<int, 3>> ring;
    for (int k = 1; k + 1 < mask.size[2]; ++k) {
        for (int j = 1; j + 1 < mask.size[1]; ++j) {
            for (int i = 1; i + 1 < mask.size[0]; ++i) {
                const std::size_t here = mask.index(i, j, k);
                if (reached[here] != 0 || foreign.on[here] != 0) {
                    continue;
                }
                if (reached[mask.index(i - 1, j, k)] != 0 || reached[mask.index(i + 1, j, k)] != 0 ||
                    reached[mask.index(i, j - 1, k)] != 0 || reached[mask.index(i, j + 1, k)] != 0 ||
                    reached[mask.index(i, j, k - 1)] != 0 || reached[mask.index(i, j, k + 1)] != 0) {
                    ring.push_back({i, j, k});
                }
            }
        }
    }
    return ring;
}

} // namespace

VoxelMask interiorOf(const VoxelMask& mask)
{
    const std::vector<std::uint16_t> depth = depthsOf(mask);
    VoxelMask interior = mask;
    for (std::size_t at = 0; at < depth.size(); ++at) {
        interior.on[at] = depth[at] >= interiorDepth ? 1 : 0;
    }
    return interior.count() >= fewest ? interior : mask;
}

double addEdge(VoxelMask& mask, const VoxelMask& foreign, const Volume& volume, double level, double air)
{
    const auto valueAt = [&](const std::array<int, 3>& at) {
        return volume.valueAt(mask.first[0] + at[0], mask.first[1] + at[1], mask.first[2] + at[2]);
    };
    std::vector<std::uint8_t> reached = mask.on;
    std::vector<std::array<int, 3>> edge;
    for (int layer = 0; layer < edgeReach; ++layer) {
        for (const auto& at : ringAround(mask, reached, foreign)) {
            reached[mask.index(at[0], at[1], at[2])] = 1;
            edge.push_back(at);
        }
    }
    std::vector<double> beyond;
    for (const auto& at : ringAround(mask, reached, foreign)) {
        beyond.push_back(valueAt(at));
    }
    double around = air;
    if (!beyond.empty()) {
        const auto middle = beyond.begin() + static_cast<std::ptrdiff_t>(beyond.size() / 2);
        std::nth_element(beyond.begin(), middle, beyond.end());
        around = std::clamp(*middle, air, air + 0.5 * (level - air));
    }
    double shares = 0.0;
    for (const auto& at : edge) {
        const double share = (valueAt(at) - around) / (level - around);
        if (share > 0.0 && share <= 1.0) {
            shares += share;
            mask.on[mask.index(at[0], at[1], at[2])] = share >= 0.5 ? 1 : 0;
        }
    }
    return shares;
}

inspection::BoxMm worldBoxOf(const VoxelMask& mask, const VolumeGeometry& geometry)
{
    std::array<int, 3> low = mask.size;
    std::array<int, 3> high{-1, -1, -1};
    for (int k = 0; k < mask.size[2]; ++k) {
        for (int j = 0; j < mask.size[1]; ++j) {
            for (int i = 0; i < mask.size[0]; ++i) {
                if (mask.on[mask.index(i, j, k)] != 0) {
                    const std::array<int, 3> at{i, j, k};
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        low[axis] = std::min(low[axis], at[axis]);
                        high[axis] = std::max(high[axis], at[axis]);
                    }
                }
            }
        }
    }
    inspection::BoxMm box;
    box.min.fill(std::numeric_limits<double>::infinity());
    box.max.fill(-std::numeric_limits<double>::infinity());
    for (unsigned corner = 0; corner < 8; ++corner) {
        std::array<double, 3> voxel{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const bool far = ((corner >> axis) & 1U) != 0;
            voxel[axis] = mask.first[axis] + (far ? high[axis] + 0.5 : low[axis] - 0.5);
        }
        const auto world = geometry.toWorld(voxel);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = std::min(box.min[axis], world[axis]);
            box.max[axis] = std::max(box.max[axis], world[axis]);
        }
    }
    return box;
}

} // namespace portlight::viewers
