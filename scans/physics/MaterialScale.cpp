#include "scans/physics/MaterialScale.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace portlight::scans {

namespace {

constexpr double lightAtomsUpTo = 1.6; // relative to water, and g/cm3
constexpr double aluminiumAttenuation = 2.8;
constexpr double aluminiumDensity = 2.70;
constexpr double ironAttenuation = 20.8;
constexpr double ironDensity = 7.87;
constexpr double heaviest = 19.3; // gold

// The densest matter up to an atomic number: lithium, beryllium, diamond, corundum, titanium and vanadium, chromium and
// iron, copper; with room for noise.
constexpr std::array<std::pair<double, double>, 8> densest{
    {{3.0, 1.0}, {4.5, 2.4}, {6.0, 4.0}, {7.5, 4.0}, {14.0, 4.8}, {22.0, 6.5}, {25.0, 9.0}, {29.0, 10.5}}};

} // namespace

std::shared_ptr<const MaterialScale> MaterialScale::of(const Volume& high, const Volume& low)
{
    const ValueUnit unit = high.unit();
    const bool attenuates = unit == ValueUnit::Hounsfield || unit == ValueUnit::AttenuationPerCm;
    if (!attenuates && unit != ValueUnit::DensityGramsPerCm3) {
        return {};
    }
    auto scale = std::shared_ptr<MaterialScale>(new MaterialScale);
    scale->m_unit = unit;
    if (attenuates && !low.isNull() && low.unit() == unit) {
        const auto spectra = buildSpectrumPair(standardCtLowSpectrum(), standardCtHighSpectrum());
        if (spectra) {
            if (auto physics = EffectiveZ::build(*spectra)) {
                scale->m_physics = std::move(*physics);
            }
        }
    }
    return scale;
}

double densityOfAttenuation(double relative)
{
    if (relative <= lightAtomsUpTo) {
        return std::max(0.0, relative);
    }
    if (relative <= aluminiumAttenuation) {
        return lightAtomsUpTo + (relative - lightAtomsUpTo) * (aluminiumDensity - lightAtomsUpTo) /
                                    (aluminiumAttenuation - lightAtomsUpTo);
    }
    return std::min(heaviest, aluminiumDensity + (relative - aluminiumAttenuation) * (ironDensity - aluminiumDensity) /
                                                     (ironAttenuation - aluminiumAttenuation));
}

bool canExist(const Matter& matter)
{
    if (!matter.effectiveZ) {
        return true;
    }
    const double z = *matter.effectiveZ;
    const auto above = std::find_if(densest.begin(), densest.end(), [z](const auto& each) { return each.first >= z; });
    if (above == densest.end()) {
        return true;
    }
    double most = above->second;
    if (above != densest.begin()) {
        const auto& [lowZ, lowMost] = *std::prev(above);
        most = lowMost + (above->second - lowMost) * (z - lowZ) / (above->first - lowZ);
    }
    return matter.densityGramsPerCm3 <= most;
}

double MaterialScale::relativeAttenuation(double value) const
{
    switch (m_unit) {
    case ValueUnit::Hounsfield:
        return 1.0 + value / 1000.0;
    case ValueUnit::AttenuationPerCm:
        return value / waterAttenuationPerCm;
    default:
        return value;
    }
}

double MaterialScale::valueOfAttenuation(double relative) const
{
    switch (m_unit) {
    case ValueUnit::Hounsfield:
        return (relative - 1.0) * 1000.0;
    case ValueUnit::AttenuationPerCm:
        return relative * waterAttenuationPerCm;
    default:
        return relative;
    }
}

Matter MaterialScale::matter(double value) const
{
    const double relative = relativeAttenuation(value);
    return {m_unit == ValueUnit::DensityGramsPerCm3 ? std::max(0.0, relative) : densityOfAttenuation(relative),
            std::nullopt};
}

Matter MaterialScale::matter(double low, double high) const
{
    if (!m_physics) {
        return matter(high);
    }
    const auto known =
        m_unit == ValueUnit::Hounsfield ? m_physics->fromHounsfield(low, high) : m_physics->fromAttenuation(low, high);
    return known ? Matter{known->densityGramsPerCm3, known->effectiveZ} : matter(high);
}

Matter MaterialScale::matterThatCanExist(double low, double high) const
{
    const Matter read = matter(low, high);
    return canExist(read) ? read : matter(high);
}

} // namespace portlight::scans
