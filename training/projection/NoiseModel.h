// The noise of a picture at each brightness, measured from the picture itself.
//
// A pixel less the mean of its four neighbours holds noise and texture; the lower quartile of its size over many pixels
// is that of the noise, because texture lies above it (sigma = quartile / 0.3186 for a normal distribution, and the
// difference of white noise has 5/4 of its variance). Brightness is exp(-attenuation), 1 for the free beam.
#pragma once

#include "training/projection/AttenuationImage.h"

#include <QRect>

#include <array>
#include <vector>

namespace portlight::training {

// Brightness less that of the four neighbours; the pixel must not lie on the border.
[[nodiscard]] float highPass(const AttenuationImage& image, const std::vector<float>& brightness, int x, int y);

// Standard deviation from sizes of highPass; reorders them. 0 of nothing.
[[nodiscard]] double noiseOf(std::vector<float>& highPassSizes);

class NoiseModel
{
public:
    explicit NoiseModel(const AttenuationImage& image);

    // Standard deviation of the noise of a pixel of this brightness.
    [[nodiscard]] double sigma(double brightness) const;
    [[nodiscard]] const std::vector<float>& brightness() const { return m_brightness; } // of the picture's pixels

private:
    static constexpr std::size_t bins = 24;

    void capTexture();

    std::vector<float> m_brightness;
    std::array<double, bins> m_sigma{};
};

} // namespace portlight::training
