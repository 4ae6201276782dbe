// A dual-energy radiograph of known matter: blocks of organic goods, of steel, and of both behind each other, through
// the full spectra of the standard line scanner.
#pragma once

#include "scans/Radiograph.h"

#include <QRect>

namespace portlight::tests {

struct MaterialScene
{
    scans::Radiograph radiograph; // 16 bit, low and high energy
    QRect air;
    QRect organic; // sugar, 8 cm: none of the materials the split is made with
    QRect metal;   // copper, 2 mm
    QRect both;    // the same sugar behind the same copper
};

[[nodiscard]] MaterialScene materialScene();
// The same blocks as a scanner exports them: red, green and blue of its pseudo-colours.
[[nodiscard]] scans::Radiograph colourScene(const MaterialScene& scene);

} // namespace portlight::tests
