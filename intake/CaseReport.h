// What officers and detectors found in a case, as a DICOS Threat Detection Report that any other system reads.
#pragma once

#include "inspection/Case.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/writers/DicosHeader.h"

#include <QString>

namespace portlight::intake {

// Writes the case's findings and the officers' boxes on its first DICOM scan (or the one with content `sha256`) to
// `path`. The scan is opened for its grid. NotFound when the case has no such scan, Unsupported when that is no DICOM
// scan a report could refer to; else as loadStoredScan and scans::writeThreatReport. Synchronous.
[[nodiscard]] inspection::Result<scans::WrittenInstance> writeCaseReport(const local_cache::CacheLocation& location,
                                                                         const local_cache::SessionPtr& session,
                                                                         const inspection::Case& inspected,
                                                                         const QString& sha256, const QString& path,
                                                                         scans::Progress& progress);

} // namespace portlight::intake
