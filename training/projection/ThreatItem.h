// One prohibited item as an attenuation map: what it takes from the beam, pixel by pixel, with nothing around it.
#pragma once

#include "training/projection/AttenuationImage.h"

#include <QString>

#include <optional>

namespace portlight::training {

struct ThreatItem
{
    QString id;        // unique in its library: letters, digits, '-' and '_'
    QString itemClass; // "knife", "firearm", ...
    QString scanner;   // family of machines its picture comes from; a colour item goes into that family's pictures only
    QString source;    // where it was cut out of, or "simulated"
    std::optional<double> pixelMm;
    // How much of its shape this view hides: 0 as it lies flat, 1 seen end on; only where the flat view is known.
    std::optional<double> viewDifficulty;
    AttenuationImage planes;
    std::vector<float> mask; // 0 to 1: how much of the pixel is the item
};

} // namespace portlight::training
