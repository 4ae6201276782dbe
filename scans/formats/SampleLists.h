// Parts a buffer that holds several samples a voxel, or several images one after another, into one buffer each.
#pragma once

#include "inspection/Result.h"
#include "scans/VoxelBuffer.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace portlight::scans {

enum class SampleOrder { Interleaved /* all samples of a voxel together */, Consecutive /* image after image */ };

// `parts` divides the buffer's count. Needs the buffer's size again while it copies.
[[nodiscard]] inspection::Result<std::vector<std::shared_ptr<VoxelBuffer>>>
partSamples(const VoxelBuffer& buffer, std::size_t parts, SampleOrder order);

} // namespace portlight::scans
