#include "scans/physics/Spectrum.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

// Gadolinium oxysulphide, the phosphor of most security line detectors.
Layer gadox(double thicknessCm)
{
    return {QByteArrayLiteral("Gd2O2S"), 7.34, thicknessCm};
}

Layer aluminium(double thicknessCm)
{
    return {QByteArrayLiteral("Al"), 2.70, thicknessCm};
}

Layer copper(double thicknessCm)
{
    return {QByteArrayLiteral("Cu"), 8.96, thicknessCm};
}

// Line integral (dimensionless) of one layer at one energy.
Result<double> depth(const Layer& layer, double energyKeV)
{
    const auto material = materialFromFormula(layer.formula, layer.formula, layer.densityGramsPerCm3);
    if (!material) {
        return failure(material.error());
    }
    const auto attenuation = massAttenuation(*material, energyKeV);
    if (!attenuation) {
        return failure(attenuation.error());
    }
    return *attenuation * layer.densityGramsPerCm3 * layer.thicknessCm;
}

} // namespace

Result<Spectrum> Spectrum::build(const SpectrumSettings& settings)
{
    if (!(settings.peakKilovolts >= 40.0 && settings.peakKilovolts <= 450.0)) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("portlight::scans", "The tube voltage must be 40 to 450 kV, not %1.")
                           .arg(settings.peakKilovolts));
    }
    Spectrum spectrum;
    for (std::size_t bin = 0; energyKeV(bin) < settings.peakKilovolts; ++bin) {
        const double energy = energyKeV(bin);
        double weight = settings.peakKilovolts - energy; // photons (kVp - E) / E, times E deposited
        for (const Layer& filter : settings.filters) {
            const auto through = depth(filter, energy);
            if (!through) {
                return failure(through.error());
            }
            weight *= std::exp(-*through);
        }
        if (settings.scintillator.thicknessCm > 0.0) {
            const auto absorbed = depth(settings.scintillator, energy);
            if (!absorbed) {
                return failure(absorbed.error());
            }
            weight *= 1.0 - std::exp(-*absorbed);
        }
        spectrum.m_weights.push_back(weight);
    }
    const double total = std::accumulate(spectrum.m_weights.begin(), spectrum.m_weights.end(), 0.0);
    if (!(total > 0.0)) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("portlight::scans", "No X-rays pass the filters of this spectrum."));
    }
    for (double& weight : spectrum.m_weights) {
        weight /= total;
    }
    return spectrum;
}

double Spectrum::attenuation(const std::vector<double>& massAttenuations, double gramsPerCm2) const
{
    double signal = 0.0;
    for (std::size_t bin = 0; bin < massAttenuations.size(); ++bin) {
        signal += m_weights[bin] * std::exp(-massAttenuations[bin] * gramsPerCm2);
    }
    return -std::log(std::max(signal, 1e-300));
}

double Spectrum::meanEnergyKeV() const
{
    double mean = 0.0;
    for (std::size_t bin = 0; bin < m_weights.size(); ++bin) {
        mean += m_weights[bin] * energyKeV(bin);
    }
    return mean;
}

Result<std::vector<double>> Spectrum::massAttenuations(const Material& material) const
{
    std::vector<double> values(m_weights.size());
    for (std::size_t bin = 0; bin < values.size(); ++bin) {
        const auto value = massAttenuation(material, energyKeV(bin));
        if (!value) {
            return failure(value.error());
        }
        values[bin] = *value;
    }
    return values;
}

Result<double> Spectrum::thinAttenuation(const Material& material) const
{
    const auto values = massAttenuations(material);
    if (!values) {
        return failure(values.error());
    }
    return std::inner_product(values->begin(), values->end(), m_weights.begin(), 0.0) * material.densityGramsPerCm3;
}

SpectrumSettings standardCtLowSpectrum()
{
    return {100.0, {aluminium(0.3)}, gadox(0.1)};
}

SpectrumSettings standardCtHighSpectrum()
{
    return {160.0, {aluminium(0.3), copper(0.15)}, gadox(0.1)};
}

SpectrumSettings standardLineLowSpectrum()
{
    return {160.0, {aluminium(0.3)}, gadox(0.008)};
}

SpectrumSettings standardLineHighSpectrum()
{
    return {160.0, {aluminium(0.3), gadox(0.008), copper(0.07)}, gadox(0.1)};
}

Result<SpectrumPair> buildSpectrumPair(const SpectrumSettings& low, const SpectrumSettings& high)
{
    auto lowSpectrum = Spectrum::build(low);
    if (!lowSpectrum) {
        return failure(lowSpectrum.error());
    }
    auto highSpectrum = Spectrum::build(high);
    if (!highSpectrum) {
        return failure(highSpectrum.error());
    }
    return SpectrumPair{std::move(*lowSpectrum), std::move(*highSpectrum)};
}

} // namespace portlight::scans
