// From a case back to its pixels: decrypts a stored scan into a private temporary folder, reads it, and wipes the
// folder.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>

#include <functional>

namespace portlight::intake {

using OverviewSink = std::function<void(scans::Scan)>;

// Synchronous; call it from a worker. `onOverview` is given a coarse picture (scans::readOverview) of what takes long
// to read. Errors as of ScanStore::extract and scans::readScan.
[[nodiscard]] inspection::Result<scans::Scan> loadStoredScan(const local_cache::CacheLocation& location,
                                                             const local_cache::SessionPtr& session,
                                                             const QString& sha256, scans::Progress& progress,
                                                             const OverviewSink& onOverview = {});

} // namespace portlight::intake
