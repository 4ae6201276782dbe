// What a detector sees of an X-ray tube: the share of its signal that each photon energy contributes.
//
// Bremsstrahlung by Kramers' law, photons per keV ~ (kVp - E) / E (Kramers, Phil. Mag. 46 (1923) 836), through the
// filters, absorbed in the scintillator and weighted by energy (integrating detector). The tube's characteristic lines
// and detector scatter are left out.
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Material.h"

#include <QByteArray>
#include <QVector>

#include <vector>

namespace portlight::scans {

struct Layer
{
    QByteArray formula;
    double densityGramsPerCm3 = 0.0;
    double thicknessCm = 0.0;
    bool operator==(const Layer&) const = default;
};

struct SpectrumSettings
{
    double peakKilovolts = 140.0; // 40 to 450
    QVector<Layer> filters;       // everything between the anode and the scintillator
    Layer scintillator;           // thickness 0: every photon is absorbed
    bool operator==(const SpectrumSettings&) const = default;
};

class Spectrum
{
public:
    // All spectra share one grid of energies: bin b is centred at firstEnergyKeV + b * stepKeV.
    static constexpr double firstEnergyKeV = 17.5;
    static constexpr double stepKeV = 5.0;

    [[nodiscard]] static inspection::Result<Spectrum> build(const SpectrumSettings& settings);

    [[nodiscard]] std::size_t binCount() const { return m_weights.size(); }
    [[nodiscard]] static double energyKeV(std::size_t bin)
    {
        return firstEnergyKeV + stepKeV * static_cast<double>(bin);
    }
    // Share of the unattenuated signal per bin; adds up to 1.
    [[nodiscard]] const std::vector<double>& weights() const { return m_weights; }
    [[nodiscard]] double meanEnergyKeV() const;

    // Signal-weighted attenuation in 1/cm of a thin layer of the material.
    [[nodiscard]] inspection::Result<double> thinAttenuation(const Material& material) const;
    // -ln of the share of the signal left behind `gramsPerCm2` of matter, beam hardening included. `massAttenuations`
    // as massAttenuations() gives them; several materials on one ray: add up their products and pass 1.
    [[nodiscard]] double attenuation(const std::vector<double>& massAttenuations, double gramsPerCm2) const;
    // Mass attenuation in cm2/g per bin of this spectrum.
    [[nodiscard]] inspection::Result<std::vector<double>> massAttenuations(const Material& material) const;

private:
    std::vector<double> m_weights;
};

// The pair of a dual-energy machine.
struct SpectrumPair
{
    Spectrum low;
    Spectrum high;
};

// A two-tube-voltage CT (100 kVp; 160 kVp behind copper), energy-integrating GOS detectors.
[[nodiscard]] SpectrumSettings standardCtLowSpectrum();
[[nodiscard]] SpectrumSettings standardCtHighSpectrum();
// A 160 kVp line scanner with a sandwich detector: thin front scintillator; copper; thick back scintillator.
[[nodiscard]] SpectrumSettings standardLineLowSpectrum();
[[nodiscard]] SpectrumSettings standardLineHighSpectrum();
// Both of a machine, built. The standard ones cannot fail for lack of data; the Result carries what xraylib says.
[[nodiscard]] inspection::Result<SpectrumPair> buildSpectrumPair(const SpectrumSettings& low,
                                                                 const SpectrumSettings& high);

} // namespace portlight::scans
