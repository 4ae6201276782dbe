// Effective atomic number and density of a voxel from a dual-energy pair.
//
// Method: the ratio of the attenuations at two spectra depends on the atomic number alone, so it is inverted over a
// table built from xraylib for the pure elements; the electron density follows from the attenuation at the higher
// spectrum (Bazalova et al., Phys. Med. Biol. 53 (2008) 2439, equations 5 to 9, with tabulated cross sections in place
// of their parametrisation). Valid up to Z = 47, where the K edge comes near the lower spectrum; heavier elements read
// as 47.
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Spectrum.h"

#include <optional>
#include <vector>

namespace portlight::scans {

struct EffectiveMaterial
{
    double effectiveZ = 0.0;
    double electronDensity = 0.0;    // relative to water
    double densityGramsPerCm3 = 0.0; // from the electron density: exact for water, within about 5% for organics
};

// Immutable once built; safe to read from any thread.
class EffectiveZ
{
public:
    [[nodiscard]] static inspection::Result<EffectiveZ> build(const SpectrumPair& spectra);

    // Attenuations in 1/cm. Nothing for air (below a twentieth of water) and values that are no number.
    [[nodiscard]] std::optional<EffectiveMaterial> fromAttenuation(double low, double high) const;
    // Hounsfield units of the same voxel in the two volumes.
    [[nodiscard]] std::optional<EffectiveMaterial> fromHounsfield(double low, double high) const;

private:
    static constexpr int highestZ = 47;

    EffectiveZ() = default;
    [[nodiscard]] double gramsPerElectron(double effectiveZ, double electronDensity) const;

    std::vector<double> m_ratio;            // [Z - 1], rises with Z: low / high attenuation
    std::vector<double> m_perElectron;      // [Z - 1]: high attenuation of one mole of electrons per cm3
    std::vector<double> m_gramsPerElectron; // [Z - 1]: grams per mole of electrons
    double m_waterLow = 0.0;                // 1/cm
    double m_waterHigh = 0.0;
    double m_waterElectrons = 0.0; // moles of electrons per cm3
};

} // namespace portlight::scans
