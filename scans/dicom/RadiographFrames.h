// The frames of one file as radiographs: a view each.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Radiograph.h"
#include "scans/dicom/DicomHeader.h"
#include "scans/dicom/FrameReader.h"

#include <QVector>

namespace portlight::scans {

// Grey layers keep their stored type with slope and intercept (Float32 under a Modality LUT); colours and palettes
// become 8-bit RGB. Errors: as FrameReader, Cancelled.
[[nodiscard]] inspection::Result<QVector<Radiograph>> readRadiographs(const DicomHeader& header,
                                                                      const FrameReader& reader, Progress& progress);

} // namespace portlight::scans
