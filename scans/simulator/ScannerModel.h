// The machine that is simulated: tube, detector and reconstruction. A second model gives "another scanner" to test
// what a detector trained on the first one does.
#pragma once

#include "scans/physics/Spectrum.h"

#include <QString>

#include <optional>

namespace portlight::scans {

// Water: line integrals are corrected so that water reads 0 HU at any thickness; denser matter still hardens the beam.
enum class HardeningCorrection { None, Water };

struct ScannerModel
{
    QString name;
    SpectrumSettings ctLow;
    SpectrumSettings ctHigh;
    SpectrumSettings lineLow;
    SpectrumSettings lineHigh;
    double ctPhotons = 3e5;       // detected per ray and energy without an object; 0 or less: no noise
    double linePhotons = 6e4;     // as above, per radiograph pixel
    double electronicNoise = 6.0; // standard deviation of the read-out in photons
    double detectorBlur = 0.45;   // standard deviation in detector pixels
    double kernelCutoff = 0.85;   // reconstruction filter: Hann window ends at this share of the Nyquist frequency
    int angles = 0;               // projections over 180 degrees; 0: 1.4 for each voxel across
    HardeningCorrection hardening = HardeningCorrection::Water;
    bool operator==(const ScannerModel&) const = default;
};

[[nodiscard]] ScannerModel standardScanner();
// Lower dose, softer kernel, more blur, fewer views and other tube voltages.
[[nodiscard]] ScannerModel otherScanner();
[[nodiscard]] std::optional<ScannerModel> scannerByName(QStringView name); // "standard", "other"

} // namespace portlight::scans
