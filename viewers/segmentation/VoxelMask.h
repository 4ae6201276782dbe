// A set of voxels inside a block of a volume: what segmentation hands around.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace portlight::viewers {

struct VoxelMask
{
    std::array<int, 3> first{}; // the block's first voxel in the volume
    std::array<int, 3> size{};
    std::vector<std::uint8_t> on; // one byte a voxel of the block, i fastest; 0 or 1

    [[nodiscard]] static VoxelMask block(const std::array<int, 3>& first, const std::array<int, 3>& size);
    [[nodiscard]] std::size_t index(int i, int j, int k) const // of the block
    {
        return (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
                   static_cast<std::size_t>(size[0]) +
               static_cast<std::size_t>(i);
    }
    [[nodiscard]] std::size_t count() const;
    // Whether a voxel of the volume is in the set; anywhere, also outside the block.
    [[nodiscard]] bool contains(const std::array<int, 3>& voxel) const;
};

// City-block distance in voxels of every voxel in the set to the nearest one that is not (the block's border counts as
// outside); 0 outside the set. Two passes, exact (Rosenfeld and Pfaltz, J. ACM 13 (1966) 471).
[[nodiscard]] std::vector<std::uint16_t> depthsOf(const VoxelMask& mask);

} // namespace portlight::viewers
