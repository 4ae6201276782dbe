// Puts a Threat Detection Report over the scan it speaks of.
#pragma once

#include "scans/Scan.h"

namespace portlight::scans {

// True when `report` names the instance that `scan` was read from, or names none at all.
[[nodiscard]] bool speaksOf(const ThreatReport& report, const Scan& scan);

// Turns boxes and masks from voxels of the scan into its world (ReportSpace::World); on a radiograph, boxes become
// pixel rectangles. Does nothing to a report that is placed already, or for a scan without an image.
void placeReport(ThreatReport& report, const Scan& scan);

// The same where only the grid of the scan is known: no voxels needed.
void placeReport(ThreatReport& report, const VolumeGeometry& geometry, SliceOrder order);
void placeReportOnRadiograph(ThreatReport& report);

} // namespace portlight::scans
