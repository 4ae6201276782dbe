#include "scans/physics/EffectiveZ.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

namespace {

// Zeff of water by this method; up to here hydrogen-bearing matter is the rule, from aluminium on it is the exception.
constexpr double organicZ = 7.5;
constexpr double inorganicZ = 13.0;
constexpr double airFraction = 0.05;

// Organic matter denser than water holds less hydrogen, and hydrogen has twice the electrons per gram of anything else:
// a straight line through water (1), sugar (1.04) and RDX (1.08) corrects most of it.
double hydrogenLoss(double electronDensity)
{
    return 1.0 + std::clamp(0.11 * (electronDensity - 1.0), 0.0, 0.08);
}

double at(const std::vector<double>& table, double z)
{
    const double place = std::clamp(z - 1.0, 0.0, static_cast<double>(table.size() - 1));
    const auto below = std::min(static_cast<std::size_t>(place), table.size() - 2);
    const double share = place - static_cast<double>(below);
    return table[below] * (1.0 - share) + table[below + 1] * share;
}

} // namespace

Result<EffectiveZ> EffectiveZ::build(const SpectrumPair& spectra)
{
    EffectiveZ table;
    const auto water = materialFromFormula(QByteArrayLiteral("water"), QByteArrayLiteral("H2O"), 1.0);
    if (!water) {
        return failure(water.error());
    }
    const auto waterLow = spectra.low.thinAttenuation(*water);
    const auto waterHigh = spectra.high.thinAttenuation(*water);
    const auto waterElectrons = electronsPerGram(*water);
    if (!waterLow || !waterHigh || !waterElectrons) {
        return failure((!waterLow ? waterLow : !waterHigh ? waterHigh : waterElectrons).error());
    }
    table.m_waterLow = *waterLow;
    table.m_waterHigh = *waterHigh;
    table.m_waterElectrons = *waterElectrons;
    double highest = 0.0;
    for (int z = 1; z <= highestZ; ++z) {
        const Material element = elementalMaterial(z, 1.0);
        const auto low = spectra.low.thinAttenuation(element);
        const auto high = spectra.high.thinAttenuation(element);
        const auto electrons = electronsPerGram(element);
        if (!low || !high || !electrons) {
            return failure((!low ? low : !high ? high : electrons).error());
        }
        highest = std::max(highest * (1.0 + 1e-9), *low / *high); // kept rising, so that the inverse is unique
        table.m_ratio.push_back(highest);
        table.m_perElectron.push_back(*high / *electrons);
        table.m_gramsPerElectron.push_back(1.0 / *electrons);
    }
    return table;
}

double EffectiveZ::gramsPerElectron(double effectiveZ, double electronDensity) const
{
    const double organic = hydrogenLoss(electronDensity) / m_waterElectrons;
    const double element = at(m_gramsPerElectron, effectiveZ);
    const double share = std::clamp((effectiveZ - organicZ) / (inorganicZ - organicZ), 0.0, 1.0);
    return organic * (1.0 - share) + element * share;
}

std::optional<EffectiveMaterial> EffectiveZ::fromAttenuation(double low, double high) const
{
    if (!(high > airFraction * m_waterHigh) || !(low > 0.0)) {
        return std::nullopt;
    }
    const double ratio = low / high;
    const auto above = std::upper_bound(m_ratio.begin(), m_ratio.end(), ratio);
    double z = 1.0;
    if (above == m_ratio.end()) {
        z = highestZ;
    } else if (above != m_ratio.begin()) {
        const auto index = static_cast<std::size_t>(above - m_ratio.begin()); // element index + 1 lies above
        z = static_cast<double>(index) + (ratio - m_ratio[index - 1]) / (m_ratio[index] - m_ratio[index - 1]);
    }
    const double electrons = high / at(m_perElectron, z);
    const double relative = electrons / m_waterElectrons;
    return EffectiveMaterial{z, relative, electrons * gramsPerElectron(z, relative)};
}

std::optional<EffectiveMaterial> EffectiveZ::fromHounsfield(double low, double high) const
{
    return fromAttenuation(m_waterLow * (1.0 + low / 1000.0), m_waterHigh * (1.0 + high / 1000.0));
}

} // namespace portlight::scans
