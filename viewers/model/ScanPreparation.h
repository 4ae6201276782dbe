// Makes a scan ready to be shown, away from the GUI thread: number types, statistics, pyramids, colour tables.
#pragma once

#include "scans/Scan.h"
#include "viewers/model/VolumeSession.h"
#include "viewers/radiograph/RadiographLook.h"

#include <atomic>
#include <memory>

namespace portlight::viewers {

struct PreparedRadiograph
{
    std::shared_ptr<const RadiographPyramid> pyramid;
    int layer = 0; // place in the scan
};

struct PreparedScan
{
    VolumeContent volume; // null when the scan has none to show, or no memory for it
    QVector<PreparedRadiograph> radiographs;
    std::shared_ptr<const MaterialPicture> materials; // null when no radiograph has two energies
};

// The volumes an officer can choose from (all but label volumes), by their place in the scan.
[[nodiscard]] QVector<int> choosableVolumes(const scans::Scan& scan);
// Shown first: the high energy of a pair, else the largest.
[[nodiscard]] int standardVolume(const scans::Scan& scan);

// `volume`: place in the scan, or -1 for none. Synchronous; stops early when `cancelled`.
[[nodiscard]] PreparedScan prepareScan(const scans::Scan& scan, int volume, const std::atomic<bool>& cancelled);

} // namespace portlight::viewers
