#include "scans/simulator/PolychromaticDetector.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::scans {

namespace {

void transpose(const Float4* rays, std::array<Float4, 4>& columns)
{
    for (int ray = 0; ray < 4; ++ray) {
        for (std::size_t k = 0; k < 4; ++k) {
            columns[k][ray] = rays[ray][static_cast<int>(k)];
        }
    }
}

void blur(std::span<float> values, double sigma, std::vector<float>& scratch)
{
    const double side = std::exp(-0.5 / (sigma * sigma));
    const double far = std::exp(-2.0 / (sigma * sigma));
    const auto total = static_cast<float>(1.0 + 2.0 * side + 2.0 * far);
    const float w0 = 1.0F / total;
    const float w1 = static_cast<float>(side) / total;
    const float w2 = static_cast<float>(far) / total;
    scratch.assign(values.begin(), values.end());
    for (std::size_t i = 2; i + 2 < values.size(); ++i) {
        values[i] = w0 * scratch[i] + w1 * (scratch[i - 1] + scratch[i + 1]) + w2 * (scratch[i - 2] + scratch[i + 2]);
    }
}

} // namespace

PolychromaticDetector::PolychromaticDetector(const BasisTable& basis, const SpectrumPair& spectra)
{
    for (std::size_t bin = 0; bin < basis.binCount(); ++bin) {
        const auto weight = [bin](const Spectrum& spectrum) {
            return bin < spectrum.binCount() ? static_cast<float>(spectrum.weights()[bin]) : 0.0F;
        };
        if (weight(spectra.low) + weight(spectra.high) < 1e-6F) {
            continue; // filtered away
        }
        m_attenuation.push_back(basis.attenuation(bin));
        m_lowWeights.push_back(weight(spectra.low));
        m_highWeights.push_back(weight(spectra.high));
    }
}

void PolychromaticDetector::transmissions(std::span<const Float4> integrals, std::span<float> low,
                                          std::span<float> high) const
{
    for (std::size_t ray = 0; ray + 4 <= integrals.size(); ray += 4) {
        std::array<Float4, 4> p{};
        transpose(integrals.data() + ray, p);
        Float4 lowSum{};
        Float4 highSum{};
        for (std::size_t bin = 0; bin < m_attenuation.size(); ++bin) {
            const Float4 m = m_attenuation[bin];
            const Float4 share = expOfNegative(-(p[0] * m[0] + p[1] * m[1] + p[2] * m[2] + p[3] * m[3]));
            lowSum += share * m_lowWeights[bin];
            highSum += share * m_highWeights[bin];
        }
        for (int i = 0; i < 4; ++i) {
            low[ray + static_cast<std::size_t>(i)] = lowSum[i];
            high[ray + static_cast<std::size_t>(i)] = highSum[i];
        }
    }
}

void detect(std::span<float> transmissions, const DetectorNoise& noise, Random& random, std::vector<float>& scratch)
{
    if (noise.blurPixels > 0.05) {
        blur(transmissions, noise.blurPixels, scratch);
    }
    if (!(noise.photons > 0.0)) {
        constexpr float darkest = 1e-12F; // keeps the logarithm finite
        for (float& value : transmissions) {
            value = std::max(value, darkest);
        }
        return;
    }
    const auto photons = static_cast<float>(noise.photons);
    const auto electronic = static_cast<float>(noise.electronic);
    for (float& value : transmissions) {
        const float counted = random.poisson(value * photons) + electronic * random.gaussian();
        value = std::max(counted, 0.5F) / photons;
    }
}

} // namespace portlight::scans
