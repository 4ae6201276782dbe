// Takes a dual-energy ray apart into an organic and a metal part, so that each can be shown without the other.
//
// Basis material decomposition (Alvarez and Macovski, Phys. Med. Biol. 21 (1976) 733) with cellulose and iron: the
// areal densities of both that attenuate two spectra as measured are found over a table of the full polychromatic
// forward model from xraylib, so that beam hardening leaves nothing of the one in the picture of the other. Matter
// between the two (aluminium, glass) has a share of both. Rays below the organic ratio are all organic, above the
// metal's all metal.
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Spectrum.h"

#include <cstdint>
#include <vector>

namespace portlight::scans {

// Transmissions at the higher spectrum that each part alone would leave; 65535 is the unattenuated beam.
struct MaterialParts
{
    std::uint16_t organic = 65535;
    std::uint16_t metal = 65535;
    bool known = true; // false where too little comes through to tell: both parts hold the whole attenuation
};

// Immutable once built (about 0.2 s, 1.2 MB); safe to read from any thread.
class MaterialSplit
{
public:
    [[nodiscard]] static inspection::Result<MaterialSplit> build(const SpectrumPair& spectra);
    // For the standard line scanner.
    [[nodiscard]] static inspection::Result<MaterialSplit> build();

    // Transmissions scaled so that 65535 is the unattenuated beam.
    [[nodiscard]] MaterialParts parts(std::uint16_t lowTransmission, std::uint16_t highTransmission) const
    {
        const std::size_t cell = static_cast<std::size_t>(m_step[highTransmission]) * steps + m_step[lowTransmission];
        return {m_organic[cell], m_metal[cell], m_step[highTransmission] < m_opaqueStep};
    }

private:
    static constexpr std::size_t steps = 512;

    MaterialSplit() = default;

    std::uint16_t m_opaqueStep = steps;
    std::vector<std::uint16_t> m_step;    // [65536]: transmission to table step, finer towards air
    std::vector<std::uint16_t> m_organic; // [high step][low step]
    std::vector<std::uint16_t> m_metal;
};

} // namespace portlight::scans
