#include "scans/physics/DualEnergyColour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

namespace {

constexpr int lowestZ = 1;
constexpr int highestZ = 47;
constexpr std::size_t elements = highestZ - lowestZ + 1;
// ln(65535): the deepest attenuation that 16 bits can hold.
const double deepest = std::log(65535.0);
constexpr double nearlyAir = 0.015;  // attenuation under which noise decides the ratio
constexpr double nearlyOpaque = 6.5; // attenuation over which too few photons are left

using Dye = std::array<double, 3>; // absorbance of red, green, blue per unit of X-ray attenuation

constexpr Dye organicDye{0.05, 0.50, 1.80};
constexpr Dye mixedDye{1.05, 0.28, 1.15};
constexpr Dye metalDye{1.30, 0.75, 0.16};
constexpr Dye unknownDye{0.60, 0.60, 0.60};

Dye mixed(const Dye& a, const Dye& b, double share)
{
    return {a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share};
}

double smoothStep(double from, double to, double value)
{
    const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

Dye dyeOf(double effectiveZ)
{
    if (effectiveZ < 14.0) {
        return mixed(organicDye, mixedDye, smoothStep(9.2, 10.8, effectiveZ));
    }
    return mixed(mixedDye, metalDye, smoothStep(16.5, 19.5, effectiveZ));
}

std::uint32_t packed(const Dye& dye, double attenuation)
{
    const double light = 1.0 - 0.93 * smoothStep(4.5, 7.5, attenuation);
    std::uint32_t colour = 0xff;
    for (const double absorbance : dye) {
        const double value = 255.0 * light * std::exp(-0.85 * absorbance * attenuation);
        colour = (colour << 8U) | static_cast<std::uint32_t>(std::lround(std::clamp(value, 0.0, 255.0)));
    }
    return colour;
}

// The pair of attenuations of one element over growing thickness.
struct ElementCurve
{
    std::vector<double> high;  // rising
    std::vector<double> ratio; // low / high at the same thickness

    [[nodiscard]] double ratioAt(double highAttenuation) const
    {
        const auto above = std::lower_bound(high.begin(), high.end(), highAttenuation);
        if (above == high.begin()) {
            return ratio.front();
        }
        if (above == high.end()) {
            return ratio.back();
        }
        const auto index = static_cast<std::size_t>(above - high.begin());
        const double share = (highAttenuation - high[index - 1]) / (high[index] - high[index - 1]);
        return ratio[index - 1] + (ratio[index] - ratio[index - 1]) * share;
    }
};

Result<ElementCurve> curveOf(int atomicNumber, const SpectrumPair& spectra)
{
    const Material element = elementalMaterial(atomicNumber, 1.0);
    const auto low = spectra.low.massAttenuations(element);
    const auto high = spectra.high.massAttenuations(element);
    if (!low || !high) {
        return failure((!low ? low : high).error());
    }
    ElementCurve curve;
    double arealDensity = 1e-4;
    while (arealDensity < 1e4) {
        const double highAttenuation = spectra.high.attenuation(*high, arealDensity);
        curve.high.push_back(highAttenuation);
        curve.ratio.push_back(spectra.low.attenuation(*low, arealDensity) / highAttenuation);
        if (highAttenuation > deepest) {
            break;
        }
        arealDensity *= 1.15;
    }
    return curve;
}

double zOfRatio(const std::array<double, elements>& ratios, double ratio)
{
    const auto* const above = std::upper_bound(ratios.begin(), ratios.end(), ratio);
    if (above == ratios.begin()) {
        return lowestZ;
    }
    if (above == ratios.end()) {
        return highestZ;
    }
    const auto index = static_cast<std::size_t>(above - ratios.begin());
    return lowestZ + static_cast<double>(index - 1) + (ratio - ratios[index - 1]) / (ratios[index] - ratios[index - 1]);
}

// Table steps grow with the square root of attenuation: fine where the ratio of two small numbers matters.
double attenuationOfStep(std::size_t step, std::size_t steps)
{
    const double root = static_cast<double>(step) / static_cast<double>(steps - 1);
    return root * root * deepest;
}

} // namespace

std::uint32_t DualEnergyColour::colourOf(double effectiveZ, double attenuation)
{
    return packed(dyeOf(effectiveZ), attenuation);
}

std::uint32_t DualEnergyColour::unknownColour(double attenuation)
{
    return packed(unknownDye, attenuation);
}

Result<DualEnergyColour> DualEnergyColour::build()
{
    const auto spectra = buildSpectrumPair(standardLineLowSpectrum(), standardLineHighSpectrum());
    if (!spectra) {
        return failure(spectra.error());
    }
    return build(*spectra);
}

Result<DualEnergyColour> DualEnergyColour::build(const SpectrumPair& spectra)
{
    std::vector<ElementCurve> curves;
    for (int z = lowestZ; z <= highestZ; ++z) {
        auto curve = curveOf(z, spectra);
        if (!curve) {
            return failure(curve.error());
        }
        curves.push_back(std::move(*curve));
    }
    DualEnergyColour table;
    table.m_step.resize(65536);
    for (std::size_t value = 0; value < table.m_step.size(); ++value) {
        const double attenuation = -std::log(static_cast<double>(std::max<std::size_t>(value, 1)) / 65535.0);
        table.m_step[value] = static_cast<std::uint16_t>(std::lround(std::sqrt(attenuation / deepest) * (steps - 1)));
    }
    table.m_colours.resize(steps * steps);
    table.m_zFifths.resize(steps * steps);
    for (std::size_t highStep = 0; highStep < steps; ++highStep) {
        const double high = attenuationOfStep(highStep, steps);
        std::array<double, elements> ratios{};
        double highest = 0.0;
        for (std::size_t i = 0; i < elements; ++i) {
            highest = std::max(highest * (1.0 + 1e-9), curves[i].ratioAt(high)); // kept rising
            ratios[i] = highest;
        }
        for (std::size_t lowStep = 0; lowStep < steps; ++lowStep) {
            const double low = attenuationOfStep(lowStep, steps);
            const bool known = high > nearlyAir && low > nearlyAir && high < nearlyOpaque;
            const double z = known ? zOfRatio(ratios, low / high) : 0.0;
            const Dye dye = known ? dyeOf(z) : high >= nearlyOpaque ? metalDye : unknownDye;
            table.m_colours[lowStep * steps + highStep] = packed(dye, high);
            table.m_zFifths[lowStep * steps + highStep] = static_cast<std::uint8_t>(std::lround(z * 5.0));
        }
    }
    return table;
}

} // namespace portlight::scans
