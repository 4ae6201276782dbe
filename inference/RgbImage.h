// A colour picture as detectors read it: 8 bits, interleaved red, green, blue, rows from the top.
#pragma once

#include "inspection/Result.h"
#include "scans/Radiograph.h"

#include <cstdint>
#include <vector>

namespace portlight::inference {

struct RgbImage
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels; // width * height * 3
};

// The scanner's own pseudo-colour where there is one; of two energies the standard one
// (scans/physics/DualEnergyColour.h); a grey picture of one energy otherwise, stretched to its range with air bright.
// Unsupported when the radiograph has neither.
[[nodiscard]] inspection::Result<RgbImage> rgbImageOf(const scans::Radiograph& radiograph);

// Resampled with a filter as wide as the reduction (Lanczos when it shrinks, Catmull-Rom when it grows), as the
// training images were: thin metal would vanish under plain bilinear sampling.
[[nodiscard]] RgbImage resampled(const RgbImage& image, int width, int height);

} // namespace portlight::inference
