#include "scans/simulator/ScannerModel.h"

namespace portlight::scans {

ScannerModel standardScanner()
{
    ScannerModel model;
    model.name = QStringLiteral("standard");
    model.ctLow = standardCtLowSpectrum();
    model.ctHigh = standardCtHighSpectrum();
    model.lineLow = standardLineLowSpectrum();
    model.lineHigh = standardLineHighSpectrum();
    return model;
}

ScannerModel otherScanner()
{
    ScannerModel model = standardScanner();
    model.name = QStringLiteral("other");
    model.ctLow.peakKilovolts = 90.0;
    model.ctHigh.peakKilovolts = 140.0;
    model.lineLow.peakKilovolts = 140.0;
    model.lineHigh.peakKilovolts = 140.0;
    model.ctPhotons = 8e4;
    model.linePhotons = 2e4;
    model.electronicNoise = 12.0;
    model.detectorBlur = 0.8;
    model.kernelCutoff = 0.6;
    model.angles = 240;
    return model;
}

std::optional<ScannerModel> scannerByName(QStringView name)
{
    for (ScannerModel model : {standardScanner(), otherScanner()}) {
        if (model.name == name) {
            return model;
        }
    }
    return std::nullopt;
}

} // namespace portlight::scans
