#include "training/projection/NoiseModel.h"

#include "scans/simulator/Vector4.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr double quartileOfNormal = 0.31864; // 25% of |N(0, 1)| lie below
constexpr double highPassGain = 1.118034;    // sqrt(1 + 4 / 16)
constexpr std::size_t fewestSamples = 40;
constexpr double smallestSigma = 2e-4;

} // namespace

float highPass(const AttenuationImage& image, const std::vector<float>& brightness, int x, int y)
{
    const std::size_t i = image.index(x, y);
    const auto width = static_cast<std::size_t>(image.width);
    return brightness[i] -
           0.25F * (brightness[i - 1] + brightness[i + 1] + brightness[i - width] + brightness[i + width]);
}

double noiseOf(std::vector<float>& highPassSizes)
{
    if (highPassSizes.empty()) {
        return 0.0;
    }
    const auto quarter = highPassSizes.begin() + static_cast<std::ptrdiff_t>(highPassSizes.size() / 4);
    std::nth_element(highPassSizes.begin(), quarter, highPassSizes.end());
    return *quarter / quartileOfNormal / highPassGain;
}

NoiseModel::NoiseModel(const AttenuationImage& image)
    : m_brightness(image.attenuation.size())
{
    for (std::size_t i = 0; i < m_brightness.size(); i += 4) {
        scans::Float4 values{};
        const std::size_t count = std::min<std::size_t>(4, m_brightness.size() - i);
        for (std::size_t k = 0; k < count; ++k) {
            values[static_cast<int>(k)] = -std::max(0.0F, image.attenuation[i + k]);
        }
        values = scans::expOfNegative(values);
        for (std::size_t k = 0; k < count; ++k) {
            m_brightness[i + k] = values[static_cast<int>(k)] + std::max(0.0F, -image.attenuation[i + k]);
        }
    }
    std::array<std::vector<float>, bins> sizes;
    constexpr int stride = 3; // every ninth pixel is plenty
    for (int y = 1; y + 1 < image.height; y += stride) {
        for (int x = 1; x + 1 < image.width; x += stride) {
            const float here = std::clamp(m_brightness[image.index(x, y)], 0.0F, 1.0F);
            const auto bin = static_cast<std::size_t>(std::lround(here * (bins - 1)));
            sizes[bin].push_back(std::abs(highPass(image, m_brightness, x, y)));
        }
    }
    double last = -1.0;
    for (std::size_t bin = bins; bin-- > 0;) { // gaps take the next brighter bin's
        if (sizes[bin].size() >= fewestSamples) {
            last = std::max(smallestSigma, noiseOf(sizes[bin]));
        }
        m_sigma[bin] = last;
    }
    for (std::size_t bin = bins; bin-- > 0;) { // above the brightest known bin
        if (m_sigma[bin] < 0.0) {
            const auto known = std::find_if(m_sigma.rbegin(), m_sigma.rend(), [](double s) { return s >= 0.0; });
            m_sigma[bin] = known == m_sigma.rend() ? smallestSigma : *known;
        }
    }
    capTexture();
}

// Photon noise falls with the root of the light that is left: what is measured far above that is texture, of edges in a
// brightness that little else has, or of dark places.
void NoiseModel::capTexture()
{
    constexpr double tolerated = 1.5;
    const auto light = [](std::size_t bin) { return std::sqrt((static_cast<double>(bin) + 0.5) / bins); };
    std::vector<double> perLight;
    for (std::size_t bin = bins / 2; bin < bins; ++bin) {
        perLight.push_back(m_sigma[bin] / light(bin));
    }
    const auto low = perLight.begin() + static_cast<std::ptrdiff_t>(perLight.size() / 4);
    std::nth_element(perLight.begin(), low, perLight.end());
    const double darkest = *std::min_element(m_sigma.begin() + bins / 2, m_sigma.begin() + bins * 9 / 10);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        m_sigma[bin] = std::min(m_sigma[bin], bin < bins / 2 ? darkest : tolerated * *low * light(bin));
    }
}

double NoiseModel::sigma(double brightness) const
{
    const double place = std::clamp(brightness, 0.0, 1.0) * (bins - 1);
    const auto left = std::min(static_cast<std::size_t>(place), bins - 2);
    const double share = place - static_cast<double>(left);
    return m_sigma[left] * (1.0 - share) + m_sigma[left + 1] * share;
}

} // namespace portlight::training
