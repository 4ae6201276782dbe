// What the desk says about a scan beside its image.
#pragma once

#include "scans/Scan.h"
#include "widgets/ViewerBar.h"

namespace portlight::viewers {
class ScanView;
}

namespace portlight::app {

// Format, size, spacing, device and the reader's warnings, one line each.
[[nodiscard]] QString scanFacts(const scans::Scan& scan);
[[nodiscard]] QVector<widgets::ViewerBar::Preset> presetsOf(const viewers::ScanView& view);
// Stored bytes above which the next case's scan is not read ahead: two volumes in memory must be affordable.
[[nodiscard]] qint64 largestReadAhead();

} // namespace portlight::app
