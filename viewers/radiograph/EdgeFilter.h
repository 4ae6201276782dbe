// Unsharp masking: a picture plus what distinguishes it from its own blur (Gonzalez and Woods, Digital Image
// Processing, 3rd edition, section 3.6.3), with a box blur of (2 radius + 1) pixels a side.
#pragma once

#include <QSize>

#include <cstdint>
#include <vector>

namespace portlight::viewers {

// In place on brightness, row by row; pixels beyond the border count as the border's own.
void enhanceEdges(std::vector<std::uint16_t>& brightness, QSize size, int radius);

} // namespace portlight::viewers
