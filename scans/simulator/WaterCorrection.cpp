#include "scans/simulator/WaterCorrection.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

Result<WaterCorrection> WaterCorrection::build(const Spectrum& spectrum)
{
    constexpr double thickestCm = 120.0;
    constexpr double stepCm = 0.02;
    const auto water = materialFromFormula(QByteArrayLiteral("water"), QByteArrayLiteral("H2O"), 1.0);
    if (!water) {
        return failure(water.error());
    }
    const auto attenuations = spectrum.massAttenuations(*water);
    const auto thin = spectrum.thinAttenuation(*water);
    if (!attenuations || !thin) {
        return failure((!thin ? thin.error() : attenuations.error()));
    }
    WaterCorrection correction;
    correction.m_water = *thin;
    correction.m_table.push_back(0.0F);
    double before = 0.0;
    double thickness = stepCm;
    while (thickness <= thickestCm) {
        double signal = 0.0;
        for (std::size_t bin = 0; bin < attenuations->size(); ++bin) {
            signal += spectrum.weights()[bin] * std::exp(-(*attenuations)[bin] * thickness);
        }
        const double measured = -std::log(signal);
        // Straight between two thicknesses; at most one table entry falls between them, usually none.
        while (static_cast<double>(correction.m_table.size()) * step <= measured) {
            const double wanted = static_cast<double>(correction.m_table.size()) * step;
            const double share = (wanted - before) / (measured - before);
            correction.m_table.push_back(static_cast<float>(*thin * (thickness - stepCm * (1.0 - share))));
        }
        before = measured;
        thickness += stepCm;
    }
    const std::size_t count = correction.m_table.size();
    correction.m_slopeBeyond =
        (correction.m_table[count - 1] - correction.m_table[count - 2]) / static_cast<float>(step);
    return correction;
}

float WaterCorrection::corrected(float measured) const
{
    const float place = measured / static_cast<float>(step);
    if (place <= 0.0F) {
        return place * m_table[1]; // noise about zero keeps its mean
    }
    const auto last = static_cast<float>(m_table.size() - 1);
    if (place >= last) {
        return m_table.back() + (measured - last * static_cast<float>(step)) * m_slopeBeyond;
    }
    const auto index = static_cast<std::size_t>(place);
    return m_table[index] + (m_table[index + 1] - m_table[index]) * (place - static_cast<float>(index));
}

} // namespace portlight::scans
