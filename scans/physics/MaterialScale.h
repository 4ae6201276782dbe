// What a voxel value says of the matter in it: density, and the effective atomic number where there are two energies.
//
// One energy: the density of water that would attenuate as much ("water equivalent"). It is right for liquids, food,
// wood, paper and plastics within about 10% and too high for metals: one energy cannot tell dense from heavy atoms.
// Two energies: scans/physics/EffectiveZ.h with the spectra of the standard dual-energy scanner.
// Immutable once built; safe to read from any thread.
#pragma once

#include "scans/Volume.h"
#include "scans/physics/EffectiveZ.h"

#include <memory>
#include <optional>

namespace portlight::scans {

struct Matter
{
    double densityGramsPerCm3 = 0.0;
    std::optional<double> effectiveZ; // nothing for air, one energy, or values that mean no attenuation
};

class MaterialScale
{
public:
    // `low` may be null. Null when values of this unit tell no density.
    [[nodiscard]] static std::shared_ptr<const MaterialScale> of(const Volume& high, const Volume& low);

    // Attenuation relative to water (0 air, 1 water) of a value of this unit; adds up over mixtures.
    [[nodiscard]] double relativeAttenuation(double value) const;
    [[nodiscard]] double valueOfAttenuation(double relative) const;
    [[nodiscard]] Matter matter(double value) const;
    [[nodiscard]] Matter matter(double low, double high) const;
    [[nodiscard]] bool readsTwoEnergies() const { return m_physics.has_value(); }

private:
    MaterialScale() = default;

    ValueUnit m_unit = ValueUnit::None;
    std::optional<EffectiveZ> m_physics;
};

// Linear attenuation of water at 70 keV (NIST XCOM), 1/cm: the usual effective energy of a 140 kV scanner.
inline constexpr double waterAttenuationPerCm = 0.193;

} // namespace portlight::scans
