// Stored samples to physical values where a single slope and intercept cannot say it.
#pragma once

#include "scans/VoxelType.h"
#include "scans/dicom/FrameInfo.h"

#include <cstddef>
#include <span>

namespace portlight::scans {

// Float32, or Float64 where Float32 would lose integers.
[[nodiscard]] VoxelType physicalType(VoxelType stored);

// Scales the samples of one frame: `target` holds as many samples of physicalType(stored) as `samples` of `stored`.
void toPhysical(std::span<const std::byte> samples, VoxelType stored, const FrameInfo& frame,
                std::span<std::byte> target);

} // namespace portlight::scans
