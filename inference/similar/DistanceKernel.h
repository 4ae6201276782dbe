// Squared distances of one embedding to many, block by block: the inner loop of FlatIndex.
#pragma once

#include "inference/similar/Embedding.h"

#include <cstddef>

namespace portlight::inference {

using DistanceKernel = void (*)(const Embedding* rows, std::size_t count, const Embedding& query, int* distances);

void squaredDistancesPortable(const Embedding* rows, std::size_t count, const Embedding& query, int* distances);
// Only on a processor with AVX2; elsewhere the portable one under another name.
void squaredDistancesAvx2(const Embedding* rows, std::size_t count, const Embedding& query, int* distances);

// The fastest this processor runs.
[[nodiscard]] DistanceKernel bestDistanceKernel();

} // namespace portlight::inference
