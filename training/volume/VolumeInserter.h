// Puts a voxelised item into the free space of a parcel's CT volumes, as if it had been packed there.
//
// The item is let down (+j, the belt's side) until it touches what lies below; no voxel of it may lie in matter (a
// share of one per cent for noise). Its attenuation, streaks included, is added to both energies, on top of the noise
// and the streaks that the empty place has already; inside the item, noise is added up to what the parcel's own matter
// shows, smoothed as much in the plane of reconstruction as the parcel's is. Blur matches because item and parcel must
// come from the same scanner and voxel size; anything else is refused.
#pragma once

#include "inspection/Finding.h"
#include "inspection/Result.h"
#include "training/volume/VolumeItem.h"

#include <array>
#include <cstdint>
#include <optional>

namespace portlight::training {

struct InsertionWish
{
    QString scanner; // of the parcel
    // First voxel of the item's frame, with the item turned by `quarters`; chosen without one.
    std::optional<std::array<int, 3>> place;
    std::optional<int> quarters;
    std::uint64_t seed = 1;
};

struct Insertion
{
    scans::Volume low;
    scans::Volume high;
    inspection::BoxMm box; // of the item's voxels
    std::array<int, 3> place{};
    int quarters = 0;
    double overlap = 0.0;    // share of the item's voxels that lie in matter
    double addedNoise = 0.0; // HU, standard deviation, at the higher energy
};

// low, high: Int16 Hounsfield units on one grid. Unsupported: other volumes, another scanner or voxel size, no free
// place. Refused: the place asked for holds something or lies outside.
[[nodiscard]] inspection::Result<Insertion> insertItem(const scans::Volume& low, const scans::Volume& high,
                                                       const VolumeItem& item, const InsertionWish& wish);

} // namespace portlight::training
