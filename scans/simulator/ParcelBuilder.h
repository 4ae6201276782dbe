// From a recipe to a packed scene: the outside, random harmless goods, the prohibited items asked for, cloth or paper
// between them.
#pragma once

#include "inspection/Result.h"
#include "scans/VolumeGeometry.h"
#include "scans/simulator/Item.h"

#include <QVector>

#include <cstdint>

namespace portlight::scans {

enum class ParcelKind { Box, SoftBag, Trolley };

// The scene is made for the grid: as large as it fits with a margin of air. The same seed gives the same scene.
// Unsupported when a prohibited item finds no place in a parcel of this size after several tries.
[[nodiscard]] inspection::Result<Scene>
buildParcel(std::uint64_t seed, ParcelKind kind, const QVector<ItemClass>& prohibited, const VolumeGeometry& geometry);

} // namespace portlight::scans
