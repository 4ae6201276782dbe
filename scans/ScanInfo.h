// What a scan is, in the JSON that `portlightctl scan info` prints and cases keep (docs/portlightctl.md).
#pragma once

#include "scans/Scan.h"

#include <QJsonObject>

namespace portlight::scans {

// kind, size, spacing_mm, value_range, unit, sop_class, transfer_syntax, findings, and more; numbers speak of the first
// volume or radiograph, `volumes` and `radiographs` of each. Reads every voxel once for the ranges (multi-threaded).
[[nodiscard]] QJsonObject scanInfo(const Scan& scan);

} // namespace portlight::scans
