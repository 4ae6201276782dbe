// Cuts a prohibited item out of a real picture: finds it inside its box, divides the background out, and refuses where
// that cannot be done cleanly.
//
// Threshold: Otsu (IEEE Trans. Syst. Man Cybern. 9 (1979) 62) on what metal shows best (the material plane of colour
// pictures, else attenuation); the largest connected part is the item. The background under it is the membrane over its
// outline (Laplace's equation from the surrounding pixels), and dividing it out is subtracting it in attenuation.
#pragma once

#include "inspection/Result.h"
#include "training/projection/ThreatItem.h"

#include <QRect>

namespace portlight::training {

// `box` in pixels of the image. Errors: BadInput (box outside or too small), Refused with what is wrong with it: no
// item stands out, it runs out of the box, it fills too little or too much of it, the background is too uneven. The
// item has no id, class, scanner or source yet.
[[nodiscard]] inspection::Result<ThreatItem> cutItem(const AttenuationImage& image, const QRect& box);

} // namespace portlight::training
