// How many things above a threshold hang together in a grid, by their volume: few large ones or many small ones.
#pragma once

#include "inference/volume/CoarseGrid.h"

#include <vector>

namespace portlight::inference {

// Appends six numbers: log counts of things of 2 to 8, to 32, to 128, to 512 and of more cm3, and the largest one's
// share of the matter above the threshold (times water). Cells join over their faces.
void appendThings(std::vector<float>& to, const CoarseGrid& grid, double threshold);

} // namespace portlight::inference
