// PNG radiographs, 1 to 16 bits a sample (libpng). Samples stay as stored: no gamma, no colour profile, no rotation.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

namespace portlight::scans {

[[nodiscard]] inspection::Result<Scan> readPng(const QString& path, Progress& progress);

} // namespace portlight::scans
