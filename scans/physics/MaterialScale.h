// What a voxel value says of the matter in it: density, and the effective atomic number where there are two energies.
//
// One energy: the density of water that would attenuate as much ("water equivalent"), right for liquids, food, wood,
// paper and plastics within about 10%; beyond them, of what lies between aluminium and iron: one energy cannot tell
// dense from heavy atoms. Two energies: scans/physics/EffectiveZ.h with the spectra of the standard dual-energy
// scanner. Immutable once built; safe to read from any thread.
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

// Whether matter so dense exists with atoms so light. In the shadow of much metal the lower energy reads too little,
// and a pair says "hydrogen, 20 g/cm3".
[[nodiscard]] bool canExist(const Matter& matter);

// Density of what attenuates `relative` times as much as water, from one energy: through water, aluminium (2.8 times)
// and iron (20.8 times, 70 keV), at most gold's.
[[nodiscard]] double densityOfAttenuation(double relative);

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
    // The same where it can exist, else what the higher energy alone tells, without an atomic number: for an officer.
    [[nodiscard]] Matter matterThatCanExist(double low, double high) const;
    [[nodiscard]] bool readsTwoEnergies() const { return m_physics.has_value(); }

private:
    MaterialScale() = default;

    ValueUnit m_unit = ValueUnit::None;
    std::optional<EffectiveZ> m_physics;
};

// Linear attenuation of water at 70 keV (NIST XCOM), 1/cm: the usual effective energy of a 140 kV scanner.
inline constexpr double waterAttenuationPerCm = 0.193;

} // namespace portlight::scans
