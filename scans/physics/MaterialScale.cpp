#include "scans/physics/MaterialScale.h"

#include <algorithm>

namespace portlight::scans {

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
    return {std::max(0.0, relativeAttenuation(value)), std::nullopt};
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

} // namespace portlight::scans
