// The first cases of a sandbox: simulated parcels with their declarations, and for every third of them what an
// examination found, so that the figures have something to count.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"
#include "scans/simulator/DemoPort.h"

#include <QVector>

#include <functional>

namespace portlight::app {

// Which of `parcels` are not in this sandbox yet.
[[nodiscard]] QVector<scans::DemoParcel> missingParcels(const local_cache::CacheLocation& location,
                                                        const QVector<scans::DemoParcel>& parcels);

// Simulates, imports and keeps the truth, parcel by parcel: what came before a stop or a failure stays, and the next
// call takes up there. `supervisor` signs. `onCase` is called on this thread as each case is complete. About five
// seconds a CT on one core. Errors: Cancelled, Storage, those of import.
[[nodiscard]] inspection::Result<void> fillSandbox(const local_cache::CacheLocation& location,
                                                   const local_cache::SessionPtr& supervisor,
                                                   const QVector<scans::DemoParcel>& parcels, scans::Progress& progress,
                                                   const std::function<void(const inspection::CaseId&)>& onCase = {});

} // namespace portlight::app
