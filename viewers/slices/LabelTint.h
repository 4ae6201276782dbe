// Labelled things on a slice: tinted in their colour, or dimmed when they are taken out of the volume picture.
#pragma once

#include "scans/Volume.h"
#include "viewers/slices/SlicePlane.h"
#include "viewers/volume/LabelLook.h"

#include <QImage>

namespace portlight::viewers {

// RGB32 from a slice's picture of any format. `labels`: UInt8, of the plane's size.
[[nodiscard]] QImage tintedSlice(const QImage& picture, const scans::Volume& labels, const SlicePlane& plane, int slice,
                                 const LabelLook& look);

} // namespace portlight::viewers
