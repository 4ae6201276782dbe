// Smallest and largest sample of a buffer.
#pragma once

#include "scans/VoxelBuffer.h"

#include <utility>

namespace portlight::scans {

// NaN and infinities are passed over; {0, 0} when there is nothing else. Reads every sample, on several threads for
// large buffers.
[[nodiscard]] std::pair<double, double> sampleRange(const VoxelBuffer& samples);

// Whether any sample is neither NaN nor infinite; looks no further than the first.
[[nodiscard]] bool hasFiniteSample(const VoxelBuffer& samples);

} // namespace portlight::scans
