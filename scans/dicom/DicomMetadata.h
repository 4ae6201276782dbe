// What a file says of itself, for the officer.
#pragma once

#include "scans/Scan.h"
#include "scans/dicom/DicomHeader.h"

namespace portlight::scans {

[[nodiscard]] ScanMetadata readMetadata(const DicomHeader& header);

} // namespace portlight::scans
