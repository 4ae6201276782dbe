// Every material as a sum of four basis materials (water, aluminium, iron, lead), so that a slice is projected four
// times whatever the number of energies and materials in it.
//
// Coefficients are least squares of the mass attenuation over all energy bins of the machine; a K edge that no basis
// material has (tin, barium, gadolinium) is smoothed over (principle: Alvarez and Macovski, Phys. Med. Biol. 21 (1976)
// 733).
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Spectrum.h"
#include "scans/simulator/Vector4.h"

#include <array>
#include <vector>

namespace portlight::scans {

class BasisTable
{
public:
    static constexpr std::size_t basisCount = 4;

    // Over the bins of the spectrum with more of them.
    [[nodiscard]] static inspection::Result<BasisTable> build(const std::vector<Material>& materials,
                                                              std::size_t binCount);

    [[nodiscard]] std::size_t binCount() const { return m_attenuation.size(); }
    // Mass attenuation of the four basis materials at a bin, cm2/g.
    [[nodiscard]] Float4 attenuation(std::size_t bin) const { return m_attenuation[bin]; }
    // Densities in g/cm3 of the basis materials that stand for material i.
    [[nodiscard]] const std::vector<Float4>& densities() const { return m_densities; }

private:
    BasisTable() = default;

    std::vector<Float4> m_attenuation; // [bin]
    std::vector<Float4> m_densities;   // [material]
};

} // namespace portlight::scans
