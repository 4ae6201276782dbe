// A projection image: one or more layers of equal size (single, low and high energy, Zeff), or a colour picture as
// exported.
//
// Copying is cheap (layers are shared). Safe to read from any thread once built.
#pragma once

#include "scans/VoxelBuffer.h"

#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace portlight::scans {

enum class LayerRole {
    Grey,       // one energy; brighter = more transmission unless `inverted`
    LowEnergy,  // transmission at the lower spectrum
    HighEnergy, // transmission at the higher spectrum
    EffectiveZ, // effective atomic number
    Rgb         // 8-bit interleaved red, green, blue: the scanner's own pseudo-colour
};

struct RadiographLayer
{
    LayerRole role = LayerRole::Grey;
    std::shared_ptr<const VoxelBuffer> pixels; // row by row, x fastest; Rgb: three samples a pixel
    double slope = 1.0;                        // physical = slope * stored + intercept
    double intercept = 0.0;
    bool inverted = false;    // stored low = bright (DICOM MONOCHROME1)
    bool attenuation = false; // values grow with attenuation rather than transmission
};

struct Radiograph
{
    int width = 0;
    int height = 0;
    std::optional<double> pixelSpacingXMm;
    std::optional<double> pixelSpacingYMm;
    QString view; // "top", "side", ... when the scan has several
    QVector<RadiographLayer> layers;

    [[nodiscard]] const RadiographLayer* layer(LayerRole role) const
    {
        for (const RadiographLayer& candidate : layers) {
            if (candidate.role == role) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

} // namespace portlight::scans
