// JPEG radiographs, 8 bits a sample (libjpeg-turbo), as exported from a scanner's own station. Pixels stay where the
// file has them: an orientation tag is not applied, because boxes of detectors and annotations count the file's pixels;
// a warning says so.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

namespace portlight::scans {

[[nodiscard]] inspection::Result<Scan> readJpeg(const QString& path, Progress& progress);

} // namespace portlight::scans
