// TIFF and BigTIFF radiographs (libtiff): strips or tiles, any compression libtiff knows, 1 to 64 bits a sample.
//
// Every full page becomes one radiograph; reduced-size copies and masks are left out. Rows go straight into the
// radiograph's buffer. Resolution tags describe print and screen, not the object, so they do not become a pixel
// spacing. The orientation tag is not applied.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

namespace portlight::scans {

[[nodiscard]] inspection::Result<Scan> readTiff(const QString& path, Progress& progress);

} // namespace portlight::scans
