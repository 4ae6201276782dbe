// What happens to an image of the same goods on another day: the changes that finding a twin is measured under. Drawn
// from a seed, so that every run measures the same.
#pragma once

#include "inference/RgbImage.h"
#include "scans/Volume.h"

#include <cstdint>
#include <random>

namespace portlight::bench {

enum class ImageChange { None, Mirrored, Cropped, Shifted, Noisy, OtherScanner, AllTogether };
inline constexpr int imageChanges = 7;
[[nodiscard]] const char* nameOf(ImageChange change);

// Mirrored left to right, top to bottom or both; cropped to 80 to 92% each way; moved by up to 15% each way, part of it
// out of the picture; noise of 3% of the brightness; another scanner's resolution (60 to 95%), brightness curve and
// colours.
[[nodiscard]] inference::RgbImage changed(const inference::RgbImage& image, ImageChange change, std::uint64_t seed);

// Axes exchanged and mirrored, up to 12% of one side cut off, 15 HU of noise. In HU.
[[nodiscard]] scans::Volume changed(const scans::Volume& volume, std::uint64_t seed);

} // namespace portlight::bench
