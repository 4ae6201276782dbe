// Which of a scan's volumes tell how much matter attenuates, and the low-energy twin where there is one.
#pragma once

#include "scans/Scan.h"

#include <optional>

namespace portlight::inference {

struct VolumePair
{
    scans::Volume high; // the single or high energy
    scans::Volume low;  // null without a twin
    int layer = 0;      // of `high` in the scan
};

// The first volume in HU, attenuation or density that is no low energy. Nothing when there is none.
[[nodiscard]] std::optional<VolumePair> attenuatingPair(const scans::Scan& scan);

} // namespace portlight::inference
