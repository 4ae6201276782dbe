// From line integrals of the basis materials to what the detector of each energy reads.
#pragma once

#include "scans/physics/Spectrum.h"
#include "scans/simulator/BasisTable.h"
#include "scans/simulator/Random.h"

#include <span>
#include <vector>

namespace portlight::scans {

struct DetectorNoise
{
    double photons = 0.0; // detected without an object; 0 or less: no noise
    double electronic = 0.0;
    double blurPixels = 0.0;
};

// Immutable; safe to use from any thread.
class PolychromaticDetector
{
public:
    PolychromaticDetector(const BasisTable& basis, const SpectrumPair& spectra);

    // Transmissions (1 without an object) of rays whose basis integrals are given in g/cm2. `integrals` holds a
    // multiple of four rays; the outputs as many.
    void transmissions(std::span<const Float4> integrals, std::span<float> low, std::span<float> high) const;

private:
    std::vector<Float4> m_attenuation; // [bin]
    std::vector<float> m_lowWeights;   // [bin]
    std::vector<float> m_highWeights;
};

// Spreads neighbouring pixels into each other, then counts photons (Poisson) and adds the read-out's own noise; the
// result is at least half a photon. `scratch` is overwritten.
void detect(std::span<float> transmissions, const DetectorNoise& noise, Random& random, std::vector<float>& scratch);

} // namespace portlight::scans
