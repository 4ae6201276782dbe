// Grey or colour layers out of interleaved red, green and blue samples.
#pragma once

#include "inspection/Result.h"
#include "scans/Radiograph.h"
#include "scans/VoxelBuffer.h"

#include <QStringList>

#include <memory>

namespace portlight::scans {

// `samples` holds three UInt8 or UInt16 samples a pixel. Equal ones everywhere make a Grey layer of the same type (a
// grey picture saved as colour); others an Rgb layer, 16 bits reduced to 8 with a warning. Frees `samples` early.
[[nodiscard]] inspection::Result<RadiographLayer> layerFromRgb(std::shared_ptr<VoxelBuffer> samples,
                                                               QStringList& warnings);

} // namespace portlight::scans
