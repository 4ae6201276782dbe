// Plain numbers that say what a CT holds and how it is spread, whatever the scanner's voxels and however the parcel
// lay: mass by attenuation and by kind of matter, size, how many things of which density and volume hang together, and
// what its three projections look like (MapDescriptor.h), as their mean and spread.
#pragma once

#include "inference/similar/MatterMap.h"
#include "inference/volume/CoarseGrid.h"

#include <array>
#include <vector>

namespace portlight::inference {

inline constexpr double embeddingCellMm = 4.0; // of the grid

// Attenuation along each axis (0 i, 1 j, 2 k), one pixel a cell; kinds where the grid has two energies.
[[nodiscard]] std::array<MatterMap, 3> projectionsOf(const CoarseGrid& grid);

// As many numbers for every grid; all 0 where there is no matter.
[[nodiscard]] std::vector<float> describe(const CoarseGrid& grid);

} // namespace portlight::inference
