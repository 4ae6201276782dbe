// A CT brought down to cells of a few millimetres, whatever its own voxels: what the volume detector looks at.
//
// Values are means over each cell, as attenuation relative to water (0 air, 1 water). One layer of air lies around the
// scan's own cells, so every cell that holds matter has six neighbours.
// Immutable once built; safe to read from any thread.
#pragma once

#include "inference/GoOn.h"
#include "scans/Progress.h"
#include "scans/Volume.h"
#include "scans/physics/MaterialScale.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace portlight::inference {

struct CoarseGrid
{
    scans::VolumeGeometry geometry; // of the cells, the layer of air included
    std::vector<float> high;        // the single or high energy
    std::vector<float> low;         // empty without a second energy
    std::shared_ptr<const scans::MaterialScale> scale;

    [[nodiscard]] bool hasPair() const { return !low.empty(); }
    [[nodiscard]] std::size_t at(int i, int j, int k) const;
    [[nodiscard]] std::array<int, 3> placeOf(std::size_t cell) const;
    // Steps in `high` to the six neighbours over the faces.
    [[nodiscard]] std::array<std::ptrdiff_t, 6> neighbours() const;
    [[nodiscard]] double cellCm3() const;
    // Density and, with a pair, effective atomic number of what attenuates like this.
    [[nodiscard]] scans::Matter matterOf(double relativeLow, double relativeHigh) const;
};

inline constexpr double detectorCellMm = 2.4; // what the volume models are trained on

// `low` may be null; it counts where both are in HU on the same voxels. Nothing when the values tell no attenuation or
// once cancelled. Very large scans get larger cells, so that memory stays below 300 MiB. Multi-threaded; `goOn` is
// asked by several threads at once, layer by layer.
[[nodiscard]] std::optional<CoarseGrid> coarseGridOf(const scans::Volume& high, const scans::Volume& low, double cellMm,
                                                     const scans::Progress& progress, const GoOn& goOn = {});

} // namespace portlight::inference
