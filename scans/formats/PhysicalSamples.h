// Stored samples turned into physical ones, piece by piece, for writers.
#pragma once

#include "scans/VoxelBuffer.h"
#include "scans/VoxelType.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace portlight::scans {

struct Rescale
{
    double slope = 1.0;
    double intercept = 0.0;

    [[nodiscard]] bool isIdentity() const { return slope == 1.0 && intercept == 0.0; }
};

// The type that holds every physical value exactly, or Float32: the stored type without a rescale (Float64 included),
// the narrowest integer type no smaller than the stored one for integers that stay integers. `storedRange` bounds the
// samples.
[[nodiscard]] VoxelType physicalType(VoxelType stored, const Rescale& rescale, std::pair<double, double> storedRange);

// `count` physical samples from `first` on as `type` (of physicalType), little endian, into `out`.
void physicalSamples(const VoxelBuffer& buffer, const Rescale& rescale, VoxelType type, std::size_t first,
                     std::size_t count, std::vector<std::byte>& out);

} // namespace portlight::scans
