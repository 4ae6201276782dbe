// Prohibited items from the parcel simulator: scanned alone, without noise, at any tilt, so that their view difficulty
// is known.
//
// The fan beam's magnification is that of the item's own small grid; in a larger parcel it would differ by a few per
// cent. Beam hardening by what lies above and below is left out, as in every projection.
#pragma once

#include "inspection/Result.h"
#include "scans/Radiograph.h"
#include "scans/simulator/ItemClass.h"
#include "scans/simulator/ScannerModel.h"
#include "training/projection/ThreatItem.h"

#include <cstdint>

namespace portlight::training {

struct ItemRecipe
{
    scans::ItemClass itemClass = scans::ItemClass::Knife; // isProhibited()
    std::uint64_t seed = 1;                               // make and turn: the same recipe gives the same item
    double tiltDegrees = 0.0;                             // 0 as it lies, 90 end on
    double voxelMm = 1.2;                                 // the radiograph has half of it a pixel
    scans::ScannerModel scanner = scans::standardScanner();
};

// A dual-energy item. BadInput for a harmless class or a voxel out of range.
[[nodiscard]] inspection::Result<ThreatItem> simulateItem(const ItemRecipe& recipe);

// What a radiograph of both energies takes away from the free beam, cut to what is not empty. Unsupported when nothing
// is there or the picture is no such pair.
[[nodiscard]] inspection::Result<ThreatItem> itemOf(const scans::Radiograph& alone);

} // namespace portlight::training
