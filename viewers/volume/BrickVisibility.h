// Which bricks of a level a transfer function and a look of the labels leave empty, as RayJob wants it.
//
// Made anew whenever one of them changes: a few milliseconds for 512^3 voxels.
#pragma once

#include "viewers/volume/BrickedLabels.h"
#include "viewers/volume/BrickedVolume.h"

#include <cstdint>
#include <vector>

namespace portlight::viewers {

struct BrickVisibility
{
    std::vector<std::uint8_t> emptiness;
    std::vector<std::uint8_t> peak; // only for CastMode::Maximum and Minimum

    // `labels` and `look` together or not at all.
    [[nodiscard]] static BrickVisibility classify(const VolumeLevel& level, const TransferTable& table,
                                                  const BrickedLabels* labels = nullptr,
                                                  const LabelTable* look = nullptr);
};

} // namespace portlight::viewers
