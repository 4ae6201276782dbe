// Where something might be: cells of a band of attenuation that hang together over their faces.
//
// Thresholds are nested (each thing is whole at some of them), bands with an upper end part a thing from denser ones it
// touches, and eroded bands part things that touch over a small area; what was eroded is given back afterwards.
#pragma once

#include "inference/volume/CoarseGrid.h"

namespace portlight::inference {

struct RegionBand
{
    float above = 0.0F; // attenuation relative to water
    float below = 0.0F;
    int erosions = 0;
};

struct CandidateRegion
{
    std::vector<std::uint32_t> cells; // of the grid
};

struct RegionSet
{
    RegionBand band;
    std::vector<CandidateRegion> regions;
    std::vector<std::uint32_t> owner; // of each cell of the grid: 0, or number of its region plus 1
};

[[nodiscard]] const std::vector<RegionBand>& candidateBands();

// Regions of 1.5 cm3 to 5 litres. Single-threaded; the grid's layer of air is never part of one.
[[nodiscard]] RegionSet regionsIn(const CoarseGrid& grid, const RegionBand& band);

} // namespace portlight::inference
