// The standard pseudo-colour of a dual-energy radiograph: orange organic (Zeff below 10), green mixed and light metal
// (10 to 18), blue metal (above 18); the more a ray is attenuated the deeper and darker the colour, white is air, and
// what no ray passes is nearly black.
//
// Zeff of a ray: measured attenuations (-ln transmission) at both spectra against those of pure elements of any
// thickness, computed with the full spectra from xraylib, so that beam hardening does not shift the colour with
// thickness (principle: Alvarez and Macovski, Phys. Med. Biol. 21 (1976) 733).
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Spectrum.h"

#include <cstdint>
#include <vector>

namespace portlight::scans {

// Immutable once built (about 30 ms, 6 MB); safe to read from any thread.
class DualEnergyColour
{
public:
    [[nodiscard]] static inspection::Result<DualEnergyColour> build(const SpectrumPair& spectra);
    // For the standard line scanner; the table to use for radiographs whose spectra are not known.
    [[nodiscard]] static inspection::Result<DualEnergyColour> build();

    // Packed 0xffRRGGBB for transmissions scaled so that 65535 is the unattenuated beam.
    [[nodiscard]] std::uint32_t colour(std::uint16_t lowTransmission, std::uint16_t highTransmission) const
    {
        return m_colours[static_cast<std::size_t>(m_step[lowTransmission]) * steps + m_step[highTransmission]];
    }
    // The scale the table is filled with: the colour of matter of this effective atomic number at an attenuation of the
    // higher spectrum; unknownColour() for what cannot be told.
    [[nodiscard]] static std::uint32_t colourOf(double effectiveZ, double attenuation);
    [[nodiscard]] static std::uint32_t unknownColour(double attenuation);
    // Effective atomic number along the ray, 0 where there is too little to say (nearly air) or nothing comes through.
    [[nodiscard]] float effectiveZ(std::uint16_t lowTransmission, std::uint16_t highTransmission) const
    {
        return static_cast<float>(
                   m_zFifths[static_cast<std::size_t>(m_step[lowTransmission]) * steps + m_step[highTransmission]]) /
               5.0F;
    }

private:
    static constexpr std::size_t steps = 1024;

    DualEnergyColour() = default;

    std::vector<std::uint16_t> m_step;    // [65536]: transmission to table step, finer towards air
    std::vector<std::uint32_t> m_colours; // [low step][high step]
    std::vector<std::uint8_t> m_zFifths;  // [low step][high step]: Zeff in fifths
};

} // namespace portlight::scans
