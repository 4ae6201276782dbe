// Scans that are not DICOM: TIFF, PNG and JPEG radiographs; NRRD, MetaImage, Voreen and raw-with-header volumes.
//
// Formats are told by their content. A raw file has none of its own, so it needs a header: a `NAME.json` beside it, a
// `.nhdr`, `.mhd` or `.vvd` that names it, or size and type in its own name (`walnut_128x96x114_uint16.raw`, also with
// `.gz`); docs/scan-formats.md has the details. A header may only name data files in its own folder.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace portlight::scans {

// Nothing when the content is of none of these formats; otherwise the scan or why it cannot be read. Synchronous and
// re-entrant. Errors: BadInput, Unsupported, Cancelled, Storage.
[[nodiscard]] std::optional<inspection::Result<Scan>> readOtherFormat(const QString& path, Progress& progress);

// True when readOtherFormat would try to read the file. Looks at its first bytes and its neighbours only.
[[nodiscard]] bool isOtherFormat(const QString& path);

// The data files that a detached header names, as existing paths: parts of the header's scan and no scans of their own.
// Empty for every other file. Listings leave these out.
[[nodiscard]] QStringList companionFiles(const QString& headerPath);

} // namespace portlight::scans
