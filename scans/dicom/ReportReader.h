// DICOS Threat Detection Reports (NEMA IIC 1, TDR IOD).
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"
#include "scans/dicom/DicomHeader.h"

namespace portlight::scans {

// Reads the report; when the scan it names lies in the same folder, boxes and masks are placed over it, otherwise they
// stay in its voxels (ReportSpace::ScanVoxels) and a warning says so.
[[nodiscard]] inspection::Result<Scan> readReport(const DicomHeader& header, Progress& progress);

} // namespace portlight::scans
