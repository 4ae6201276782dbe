// One prohibited item as a CT scanner shows it alone: what it adds to every voxel, its own streaks and dark bands
// included.
//
// Filtered back projection is linear in the line integrals, so the image of a parcel with an item in an empty place is
// that of the parcel plus that of the item; only photon noise and the hardening by what lies on the same rays differ.
#pragma once

#include "inspection/Result.h"
#include "scans/simulator/SceneScanner.h"
#include "training/projection/SimulatedItem.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace portlight::training {

struct VolumeItem
{
    QString id;
    QString itemClass;
    QString scanner; // its blur and streaks are this scanner's
    double voxelMm = 1.0;
    std::array<int, 3> size{};
    // HU added to each voxel (1000 = the attenuation of water), i fastest.
    std::vector<float> low;
    std::vector<float> high;
    std::vector<std::uint8_t> mask; // 1: the item itself

    [[nodiscard]] std::size_t index(int i, int j, int k) const
    {
        return (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
                   static_cast<std::size_t>(size[0]) +
               static_cast<std::size_t>(i);
    }
};

// Errors as simulateItem().
[[nodiscard]] inspection::Result<VolumeItem> simulateVolumeItem(const ItemRecipe& recipe);

// From a noiseless scan of the item alone in an otherwise empty grid: its labelled voxels with a margin for the
// streaks. Unsupported without a CT of both energies or when nothing is labelled.
[[nodiscard]] inspection::Result<VolumeItem> volumeItemOf(const scans::SceneScan& alone);

// Turned by quarters about the belt's axis, in which plane the scanner reconstructs; any other turn would tip the
// streaks out of it.
[[nodiscard]] VolumeItem quarterTurned(const VolumeItem& item, int quarters);

} // namespace portlight::training
