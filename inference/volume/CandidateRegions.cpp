#include "inference/volume/CandidateRegions.h"

#include <algorithm>

namespace portlight::inference {

namespace {

constexpr double smallestCm3 = 1.5;
constexpr double largestCm3 = 5000.0;
constexpr float noEnd = 1e9F;

using Flags = std::vector<std::uint8_t>;

Flags flagsOf(const CoarseGrid& grid, const RegionBand& band)
{
    Flags flags(grid.high.size());
    for (std::size_t cell = 0; cell < flags.size(); ++cell) {
        flags[cell] = grid.high[cell] > band.above && grid.high[cell] <= band.below ? 1 : 0;
    }
    return flags;
}

Flags eroded(const Flags& flags, const std::array<std::ptrdiff_t, 6>& steps)
{
    Flags left = flags;
    for (std::size_t cell = 0; cell < flags.size(); ++cell) {
        if (flags[cell] != 0) {
            const std::uint8_t* here = flags.data() + cell;
            left[cell] = static_cast<std::uint8_t>(here[steps[0]] & here[steps[1]] & here[steps[2]] & here[steps[3]] &
                                                   here[steps[4]] & here[steps[5]]);
        }
    }
    return left;
}

// Clears the cells that hang together with `seed`; they are returned.
std::vector<std::uint32_t> taken(Flags& flags, std::size_t seed, const std::array<std::ptrdiff_t, 6>& steps)
{
    std::vector<std::uint32_t> cells{static_cast<std::uint32_t>(seed)};
    flags[seed] = 0;
    for (std::size_t next = 0; next < cells.size(); ++next) {
        for (const std::ptrdiff_t step : steps) {
            const auto neighbour = static_cast<std::size_t>(cells[next] + step);
            if (flags[neighbour] != 0) {
                flags[neighbour] = 0;
                cells.push_back(static_cast<std::uint32_t>(neighbour));
            }
        }
    }
    return cells;
}

// Every region takes back the free cells of `flags` next to it, one layer.
void grow(RegionSet& set, const Flags& flags, const std::array<std::ptrdiff_t, 6>& steps)
{
    for (std::size_t r = 0; r < set.regions.size(); ++r) {
        auto& cells = set.regions[r].cells;
        const std::size_t before = cells.size();
        for (std::size_t c = 0; c < before; ++c) {
            for (const std::ptrdiff_t step : steps) {
                const auto neighbour = static_cast<std::size_t>(cells[c] + step);
                if (flags[neighbour] != 0 && set.owner[neighbour] == 0) {
                    set.owner[neighbour] = static_cast<std::uint32_t>(r + 1);
                    cells.push_back(static_cast<std::uint32_t>(neighbour));
                }
            }
        }
    }
}

std::vector<RegionBand> makeBands()
{
    std::vector<RegionBand> bands;
    for (const float above : {0.14F, 0.22F, 0.4F, 0.62F, 0.78F, 0.95F, 1.08F, 1.3F, 1.7F, 2.3F, 3.5F, 6.0F}) {
        bands.push_back({above, noEnd, 0});
        bands.push_back({above, noEnd, 1});
    }
    for (const float above : {0.14F, 0.4F, 0.62F, 0.95F}) {
        bands.push_back({above, noEnd, 2});
    }
    for (const auto& [above, below] : {std::pair{0.14F, 0.55F}, std::pair{0.6F, 1.05F}, std::pair{0.75F, 1.2F},
                                       std::pair{0.95F, 1.4F}, std::pair{1.2F, 1.95F}, std::pair{1.5F, 3.2F}}) {
        bands.push_back({above, below, 0});
        bands.push_back({above, below, 1});
    }
    return bands;
}

} // namespace

const std::vector<RegionBand>& candidateBands()
{
    static const std::vector<RegionBand> bands = makeBands();
    return bands;
}

RegionSet regionsIn(const CoarseGrid& grid, const RegionBand& band)
{
    const auto steps = grid.neighbours();
    const Flags flags = flagsOf(grid, band);
    Flags left = flags;
    for (int i = 0; i < band.erosions; ++i) {
        left = eroded(left, steps);
    }
    RegionSet set{band, {}, std::vector<std::uint32_t>(flags.size())};
    // An eroded region is smaller than it will be; a sixth is enough for things that are no mere sheet.
    const double least = smallestCm3 / grid.cellCm3();
    const double most = largestCm3 / grid.cellCm3();
    for (std::size_t cell = 0; cell < left.size(); ++cell) {
        if (left[cell] == 0) {
            continue;
        }
        auto cells = taken(left, cell, steps);
        const auto count = static_cast<double>(cells.size());
        if (count < (band.erosions > 0 ? least / 6.0 : least) || count > most) {
            continue;
        }
        set.regions.push_back({std::move(cells)});
        for (const std::uint32_t one : set.regions.back().cells) {
            set.owner[one] = static_cast<std::uint32_t>(set.regions.size());
        }
    }
    for (int i = 0; i < band.erosions; ++i) {
        grow(set, flags, steps);
    }
    return set;
}

} // namespace portlight::inference
