#include "viewers/segmentation/BoxFilter.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace portlight::viewers {

namespace {

template <Extreme extreme>
void join(std::uint8_t* to, const std::uint8_t* with, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        to[i] = extreme == Extreme::Least ? std::min(to[i], with[i]) : std::max(to[i], with[i]);
    }
}

// `rows` rows of `width` bytes in `from`, `pitch` apart. The scratch gets half a window of neutral rows on either side.
template <Extreme extreme>
void filterRows(std::uint8_t* from, std::size_t pitch, int rows, std::size_t width, int side,
                std::vector<std::uint8_t>& scratch)
{
    constexpr std::uint8_t neutral = extreme == Extreme::Least ? 0xff : 0;
    const auto half = static_cast<std::size_t>(side / 2);
    const auto count = static_cast<std::size_t>(rows);
    const std::size_t padded = count + 2 * half;
    scratch.assign(padded * width, neutral);
    for (std::size_t row = 0; row < count; ++row) {
        std::memcpy(scratch.data() + (row + half) * width, from + row * pitch, width);
    }
    const auto widen = [&](std::size_t by) { // ascending, so that each row reads one not yet widened
        join<extreme>(scratch.data(), scratch.data() + by * width, (padded - by) * width);
    };
    std::size_t covered = 1;
    for (; covered * 2 <= static_cast<std::size_t>(side); covered *= 2) {
        widen(covered);
    }
    if (covered < static_cast<std::size_t>(side)) {
        widen(static_cast<std::size_t>(side) - covered);
    }
    for (std::size_t row = 0; row < count; ++row) {
        std::memcpy(from + row * pitch, scratch.data() + row * width, width);
    }
}

template <Extreme extreme>
void filter(std::uint8_t* mask, const std::array<int, 3>& size, const std::array<int, 3>& side)
{
    const auto width = static_cast<std::size_t>(size[0]);
    const std::size_t plane = width * static_cast<std::size_t>(size[1]);
    parallelFor(size[2], renderThreads(), [&](int k) {
        std::vector<std::uint8_t> scratch;
        std::uint8_t* slice = mask + static_cast<std::size_t>(k) * plane;
        for (int j = 0; j < size[1] && side[0] > 1; ++j) {
            filterRows<extreme>(slice + static_cast<std::size_t>(j) * width, 1, size[0], 1, side[0], scratch);
        }
        if (side[1] > 1) {
            filterRows<extreme>(slice, width, size[1], width, side[1], scratch);
        }
    });
    if (side[2] > 1) {
        parallelFor(size[1], renderThreads(), [&](int j) {
            std::vector<std::uint8_t> scratch;
            filterRows<extreme>(mask + static_cast<std::size_t>(j) * width, plane, size[2], width, side[2], scratch);
        });
    }
}

} // namespace

void filterBox(scans::VoxelBuffer& mask, const std::array<int, 3>& size, const std::array<int, 3>& side,
               Extreme extreme)
{
    std::uint8_t* bytes = mask.as<std::uint8_t>().data();
    if (extreme == Extreme::Least) {
        filter<Extreme::Least>(bytes, size, side);
    } else {
        filter<Extreme::Most>(bytes, size, side);
    }
}

} // namespace portlight::viewers
