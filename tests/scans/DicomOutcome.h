// The outcome of reading a file in one line, for the corpus table: what it is, its size, its values.
#pragma once

#include "inspection/Result.h"
#include "scans/Scan.h"

#include <QString>

namespace portlight::tests {

// An error: "BadInput" or another code's name. Else kind, then per volume or radiograph (the first of equal ones, with
// their number) size and stored type, the physical range over all, and a checksum of the stored values.
[[nodiscard]] QString describeOutcome(const inspection::Result<scans::Scan>& scan);

} // namespace portlight::tests
