// A material by its elements, and how strongly it attenuates X-rays.
//
// Attenuation comes from xraylib (Schoonjans et al., Spectrochim. Acta B 66 (2011) 776), total cross section without
// coherent correction, valid from 0.1 to 800 keV; outside that range the calls fail instead of returning zero.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QVector>

namespace portlight::scans {

struct ElementFraction
{
    int atomicNumber = 0;
    double massFraction = 0.0; // all fractions of a material add up to 1
};

struct Material
{
    QByteArray name;
    double densityGramsPerCm3 = 0.0;
    QVector<ElementFraction> elements;
};

// From a chemical formula ("C3H6N6O6", "Cu63Zn37"; counts of atoms, fractions allowed). BadInput when it does not parse
// or the density is not positive.
[[nodiscard]] inspection::Result<Material> materialFromFormula(const QByteArray& name, const QByteArray& formula,
                                                               double densityGramsPerCm3);

// One pure element, 1 <= atomicNumber <= 98, at the density given.
[[nodiscard]] Material elementalMaterial(int atomicNumber, double densityGramsPerCm3);

// Mass attenuation coefficient in cm2/g at one photon energy. BadInput outside 0.1 to 800 keV.
[[nodiscard]] inspection::Result<double> massAttenuation(const Material& material, double energyKeV);

// Electrons per gram in units of Avogadro's number: the sum of massFraction * Z / A (water: 0.5551).
[[nodiscard]] inspection::Result<double> electronsPerGram(const Material& material);

} // namespace portlight::scans
