// A coarse picture of a scan that takes long to read, for the time until it has been read.
#pragma once

#include "scans/Scan.h"

#include <QString>

#include <optional>

namespace portlight::scans {

// A radiograph of some 1.5 million pixels, each the mean of neighbours in one row out of several: a few per cent of the
// bytes are read. Its pixels are no positions of the whole: for the eye alone, never for marks or measurement.
// Nothing for what is quick to read whole (below 8 million pixels) or cannot be picked from: so far uncompressed grey
// TIFF files of one page in 8 or 16 bit serve. Damage is left to readScan to report. Synchronous and re-entrant.
[[nodiscard]] std::optional<Scan> readOverview(const QString& path);

} // namespace portlight::scans
