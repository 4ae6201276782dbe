#include "viewers/segmentation/VoxelMask.h"

#include <algorithm>
#include <numeric>

namespace portlight::viewers {

VoxelMask VoxelMask::block(const std::array<int, 3>& first, const std::array<int, 3>& size)
{
    VoxelMask mask{first, size, {}};
    mask.on.resize(static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) *
                   static_cast<std::size_t>(size[2]));
    return mask;
}

std::size_t VoxelMask::count() const
{
    return std::accumulate(on.begin(), on.end(), std::size_t{0});
}

bool VoxelMask::contains(const std::array<int, 3>& voxel) const
{
    std::array<int, 3> local{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        local[axis] = voxel[axis] - first[axis];
        if (local[axis] < 0 || local[axis] >= size[axis]) {
            return false;
        }
    }
    return on[index(local[0], local[1], local[2])] != 0;
}

std::vector<std::uint16_t> depthsOf(const VoxelMask& mask)
{
    std::vector<std::uint16_t> depth(mask.on.size());
    const std::array<std::size_t, 3> stride{1, static_cast<std::size_t>(mask.size[0]),
                                            static_cast<std::size_t>(mask.size[0]) *
                                                static_cast<std::size_t>(mask.size[1])};
    constexpr std::uint16_t deepest = 0xfff0;
    const auto pass = [&](bool forward) {
        for (int kk = 0; kk < mask.size[2]; ++kk) {
            for (int jj = 0; jj < mask.size[1]; ++jj) {
                for (int ii = 0; ii < mask.size[0]; ++ii) {
                    const std::array<int, 3> at{forward ? ii : mask.size[0] - 1 - ii,
                                                forward ? jj : mask.size[1] - 1 - jj,
                                                forward ? kk : mask.size[2] - 1 - kk};
                    const std::size_t here = mask.index(at[0], at[1], at[2]);
                    if (mask.on[here] == 0) {
                        continue;
                    }
                    std::uint16_t nearest = forward ? deepest : depth[here];
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        const bool edge = forward ? at[axis] == 0 : at[axis] == mask.size[axis] - 1;
                        const std::size_t next = forward ? here - stride[axis] : here + stride[axis];
                        const auto beside = static_cast<std::uint16_t>(edge ? 0 : depth[next]);
                        nearest = std::min(nearest, static_cast<std::uint16_t>(beside + 1));
                    }
                    depth[here] = nearest;
                }
            }
        }
    };
    pass(true);
    pass(false);
    return depth;
}

} // namespace portlight::viewers
