// NRRD volumes and radiographs, inline or with detached data (http://teem.sourceforge.net/nrrd/format.html).
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>
#include <QStringList>

namespace portlight::scans {

// Three axes in space make a volume, two a radiograph; one more axis (colour, energy, component) first or last makes
// several. Errors: BadInput, Unsupported, Cancelled, Storage.
[[nodiscard]] inspection::Result<Scan> readNrrd(const QString& path, Progress& progress);

// Data files that the header names, as existing paths.
[[nodiscard]] QStringList nrrdDataFiles(const QString& path);

} // namespace portlight::scans
