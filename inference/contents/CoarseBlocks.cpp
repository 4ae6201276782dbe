#include "inference/contents/CoarseBlocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace portlight::inference {

namespace {

constexpr double blockMm = 4.0;
constexpr double smallestCm3 = 4.0;

// Means of blocks of whole voxels, and which of them are above the limit.
struct Blocks
{
    std::array<int, 3> size{};
    double blockCm3 = 0.0;
    std::vector<std::uint8_t> dense;

    [[nodiscard]] std::size_t at(int i, int j, int k) const
    {
        return (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
                   static_cast<std::size_t>(size[0]) +
               static_cast<std::size_t>(i);
    }
};

Blocks blocksOf(const scans::Volume& volume, const scans::MaterialScale& scale, double above)
{
    const auto& geometry = volume.geometry();
    std::array<int, 3> step{};
    Blocks blocks;
    blocks.blockCm3 = 1.0 / 1000.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        step.at(axis) = std::max(1, static_cast<int>(std::lround(blockMm / geometry.spacingMm.at(axis))));
        blocks.size.at(axis) = std::max(1, geometry.size.at(axis) / step.at(axis));
        blocks.blockCm3 *= geometry.spacingMm.at(axis) * step.at(axis);
    }
    blocks.dense.resize(blocks.at(0, 0, blocks.size[2]));
    const double limit = scale.valueOfAttenuation(above);
    for (int k = 0; k < blocks.size[2]; ++k) {
        for (int j = 0; j < blocks.size[1]; ++j) {
            for (int i = 0; i < blocks.size[0]; ++i) {
                // The middle and the corners half way out stand for the block.
                double sum = 0.0;
                for (int corner = 0; corner < 8; ++corner) {
                    const auto offset = [&](std::size_t axis, int bit) {
                        return std::min(step.at(axis) - 1, step.at(axis) * (1 + 2 * ((corner >> bit) & 1)) / 4);
                    };
                    sum += volume.valueAt(i * step[0] + offset(0, 0), j * step[1] + offset(1, 1),
                                          k * step[2] + offset(2, 2));
                }
                blocks.dense.at(blocks.at(i, j, k)) = sum / 8.0 > limit ? 1 : 0;
            }
        }
    }
    return blocks;
}

// Clears the thing that holds this block; how many blocks it had.
std::size_t takeThing(Blocks& blocks, std::array<int, 3> seed)
{
    std::vector<std::array<int, 3>> open{seed};
    blocks.dense.at(blocks.at(seed[0], seed[1], seed[2])) = 0;
    std::size_t count = 0;
    while (!open.empty()) {
        const std::array<int, 3> here = open.back();
        open.pop_back();
        ++count;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            for (const int side : {-1, 1}) {
                std::array<int, 3> next = here;
                next.at(axis) += side;
                if (next.at(axis) < 0 || next.at(axis) >= blocks.size.at(axis)) {
                    continue;
                }
                std::uint8_t& flag = blocks.dense.at(blocks.at(next[0], next[1], next[2]));
                if (flag != 0) {
                    flag = 0;
                    open.push_back(next);
                }
            }
        }
    }
    return count;
}

} // namespace

int countThings(const scans::Volume& volume, const scans::MaterialScale& scale, double aboveAttenuation)
{
    Blocks blocks = blocksOf(volume, scale, aboveAttenuation);
    int things = 0;
    for (int k = 0; k < blocks.size[2]; ++k) {
        for (int j = 0; j < blocks.size[1]; ++j) {
            for (int i = 0; i < blocks.size[0]; ++i) {
                if (blocks.dense.at(blocks.at(i, j, k)) != 0 &&
                    static_cast<double>(takeThing(blocks, {i, j, k})) * blocks.blockCm3 >= smallestCm3) {
                    ++things;
                }
            }
        }
    }
    return things;
}

} // namespace portlight::inference
