// Which of a radiograph's layers are shown, and in what colours. The first that a radiograph has is its standard image.
#pragma once

#include "scans/Radiograph.h"

namespace portlight::viewers {

enum class RadiographColouring {
    Rgb,         // the scanner's own colours as they are
    DualEnergy,  // orange, green and blue by effective atomic number
    OrganicOnly, // without what is metal
    MetalOnly,   // without what is organic
    Grey,        // one energy; of a colour picture, its brightness
    HighEnergy,
    LowEnergy
};

[[nodiscard]] QString colouringId(RadiographColouring colouring);   // stable: settings, records and scripts name it
[[nodiscard]] QString colouringName(RadiographColouring colouring); // translated

[[nodiscard]] std::optional<RadiographColouring> colouringOfId(const QString& id);

// The ways a radiograph with these layers can be shown; the first is the standard image.
[[nodiscard]] QVector<RadiographColouring> colouringsOf(const scans::Radiograph& radiograph);

// A way that scans of other scanners have, and why this one has not.
struct MissingColouring
{
    RadiographColouring colouring;
    QString reason; // one translated sentence
};
[[nodiscard]] QVector<MissingColouring> missingColouringsOf(const scans::Radiograph& radiograph);

} // namespace portlight::viewers
