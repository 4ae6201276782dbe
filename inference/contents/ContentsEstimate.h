// What a CT says of a parcel as a whole: how heavy, how full, and of what kinds of matter. Not what the things are.
//
// Mass is density times voxel volume over all matter. With one energy, density is the water equivalent
// (scans/physics/MaterialScale.h) as far as light atoms go; above that, where heavier atoms attenuate more than they
// weigh, it follows the straight lines through aluminium and iron: 2.8 and 20.8 times water for 2.70 and 7.87 g/cm3
// (NIST XCOM at 90 keV, the usual effective energy of a baggage scanner). With two energies the pair tells density and
// effective atomic number, read at every second voxel each way. Loose textile weighs too little this way: what is
// nearly air counts as air.
#pragma once

#include "scans/Progress.h"
#include "scans/Scan.h"

#include <array>
#include <optional>

namespace portlight::inference {

enum class MatterKind {
    Loose,   // below 0.5 g/cm3: textile, foam, crumpled paper, light wood
    Organic, // up to 1.6 g/cm3: plastics, food, liquids, paper, leather
    Mineral, // up to 4 g/cm3: glass, ceramics, stone, salts, aluminium
    Metal
};
constexpr std::size_t matterKinds = 4;

struct ContentsEstimate
{
    double massKg = 0.0;
    std::array<double, matterKinds> massShares{}; // of the mass, add up to 1; zeros without matter
    double matterLitres = 0.0;
    double boxLitres = 0.0; // the upright box around the matter
    int items = 0;          // things that hang together and are denser than loose goods, at 4 mm

    [[nodiscard]] double share(MatterKind kind) const { return massShares.at(static_cast<std::size_t>(kind)); }
    // Matter in its box, 0 to 1.
    [[nodiscard]] double fill() const { return boxLitres > 0.0 ? matterLitres / boxLitres : 0.0; }
};

// `low` may be null. Nothing where the values tell no density, and once cancelled. Multi-threaded, about 2 ns a voxel.
[[nodiscard]] std::optional<ContentsEstimate> estimateContents(const scans::Volume& high, const scans::Volume& low,
                                                               const scans::Progress& progress);

// Of a scan's first volume that tells a density, with its low-energy twin where it has one.
[[nodiscard]] std::optional<ContentsEstimate> estimateContents(const scans::Scan& scan,
                                                               const scans::Progress& progress);

} // namespace portlight::inference
