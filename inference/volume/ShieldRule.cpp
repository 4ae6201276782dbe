#include "inference/volume/ShieldRule.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr double blockCm3 = 250.0;
constexpr double blockThicknessMm = 10.0;
constexpr double closedOffCm3 = 100.0;
constexpr double starvedShare = 0.2;
constexpr float belowAir = -0.05F;
constexpr float stepOfStarvation = 1.0F; // times water

struct Box
{
    std::array<int, 3> first{INT_MAX, INT_MAX, INT_MAX};
    std::array<int, 3> last{INT_MIN, INT_MIN, INT_MIN};
};

// A little larger than the region, so that the outside hangs together around it.
Box boxAround(const CoarseGrid& grid, const CandidateRegion& region)
{
    Box box;
    for (const std::uint32_t cell : region.cells) {
        const auto place = grid.placeOf(cell);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.first.at(axis) = std::min(box.first.at(axis), place.at(axis) - 1);
            box.last.at(axis) = std::max(box.last.at(axis), place.at(axis) + 1);
        }
    }
    return box;
}

// Cells of the box that no path outside the region joins with the box's faces.
std::vector<std::uint32_t> closedOff(const CoarseGrid& grid, const RegionSet& set, std::size_t region)
{
    const Box box = boxAround(grid, set.regions.at(region));
    const auto owner = static_cast<std::uint32_t>(region + 1);
    std::array<std::size_t, 3> size{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int cells = box.last.at(axis) - box.first.at(axis) + 1;
        size.at(axis) = static_cast<std::size_t>(cells);
    }
    std::vector<std::uint8_t> open(size[0] * size[1] * size[2]);
    const auto inBox = [&](const std::array<int, 3>& place) {
        return (static_cast<std::size_t>(place[2] - box.first[2]) * size[1] +
                static_cast<std::size_t>(place[1] - box.first[1])) *
                   size[0] +
               static_cast<std::size_t>(place[0] - box.first[0]);
    };
    std::vector<std::array<int, 3>> front{box.first}; // a corner is always outside
    open[0] = 1;
    while (!front.empty()) {
        const auto here = front.back();
        front.pop_back();
        for (int direction = 0; direction < 6; ++direction) {
            auto next = here;
            const auto axis = static_cast<std::size_t>(direction / 2);
            next.at(axis) += direction % 2 == 0 ? 1 : -1;
            if (next.at(axis) < box.first.at(axis) || next.at(axis) > box.last.at(axis) || open[inBox(next)] != 0 ||
                set.owner[grid.at(next[0], next[1], next[2])] == owner) {
                continue;
            }
            open[inBox(next)] = 1;
            front.push_back(next);
        }
    }
    std::vector<std::uint32_t> closed;
    for (int k = box.first[2]; k <= box.last[2]; ++k) {
        for (int j = box.first[1]; j <= box.last[1]; ++j) {
            for (int i = box.first[0]; i <= box.last[0]; ++i) {
                const std::size_t cell = grid.at(i, j, k);
                if (open[inBox({i, j, k})] == 0 && set.owner[cell] != owner) {
                    closed.push_back(static_cast<std::uint32_t>(cell));
                }
            }
        }
    }
    return closed;
}

bool isStarved(const CoarseGrid& grid, const std::vector<std::uint32_t>& cells)
{
    std::size_t starved = 0;
    for (const std::uint32_t cell : cells) {
        const float value = grid.high[cell];
        bool jumps = false;
        for (const std::ptrdiff_t step : grid.neighbours()) {
            const float there = grid.high[static_cast<std::size_t>(cell + step)];
            jumps = jumps || (there < shieldMetalAbove && std::abs(there - value) > stepOfStarvation);
        }
        starved += value < belowAir || jumps ? 1 : 0;
    }
    return static_cast<double>(starved) >= starvedShare * static_cast<double>(cells.size());
}

double meanThicknessMm(const CoarseGrid& grid, const RegionSet& set, std::size_t region)
{
    const auto& cells = set.regions.at(region).cells;
    std::size_t faces = 0;
    for (const std::uint32_t cell : cells) {
        for (const std::ptrdiff_t step : grid.neighbours()) {
            faces += set.owner[static_cast<std::size_t>(cell + step)] != region + 1 ? 1 : 0;
        }
    }
    return 2.0 * static_cast<double>(cells.size()) / static_cast<double>(std::max<std::size_t>(1, faces)) *
           grid.geometry.spacingMm[0];
}

} // namespace

std::vector<std::size_t> shieldsIn(const CoarseGrid& grid, const RegionSet& set)
{
    std::vector<std::size_t> shields;
    for (std::size_t region = 0; region < set.regions.size(); ++region) {
        const double cm3 = static_cast<double>(set.regions[region].cells.size()) * grid.cellCm3();
        const bool isBlock = cm3 >= blockCm3 && meanThicknessMm(grid, set, region) >= blockThicknessMm;
        if (isBlock) {
            shields.push_back(region);
            continue;
        }
        const auto closed = closedOff(grid, set, region);
        if (static_cast<double>(closed.size()) * grid.cellCm3() >= closedOffCm3 && isStarved(grid, closed)) {
            shields.push_back(region);
        }
    }
    return shields;
}

} // namespace portlight::inference
