// Local statistics of the place of an item, from the picture alone: what a sharp eye for forgeries could go by.
#pragma once

#include "training/projection/NoiseModel.h"

#include <QRect>

#include <array>

namespace portlight::training {

// Noise against the picture's own at that brightness, its spread and correlation, steps of attenuation inside and on
// the rim against the picture's steepest, darkness, contrast with the surroundings, and hue.
inline constexpr std::size_t featureCount = 14;
using LocalFeatures = std::array<double, featureCount>;

// `place` lies inside the picture, at least 3 x 3 pixels.
[[nodiscard]] LocalFeatures localFeatures(const AttenuationImage& image, const NoiseModel& noise, const QRect& place);

} // namespace portlight::training
