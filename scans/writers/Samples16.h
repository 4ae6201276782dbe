// Samples of any number type as the 16-bit words a DICOS image holds, with the rescale that gives them back.
//
// Integers that fit are kept exactly; everything else is spread over 0..65535, with an error of at most half a step
// ((largest - smallest) / 65535).
#pragma once

#include "scans/VoxelBuffer.h"

#include <cstdint>
#include <span>

namespace portlight::scans {

struct Encoding16
{
    bool isSigned = false;
    bool exact = true;
    double slope = 1.0;     // physical = slope * word + intercept, as a Decimal String can hold it
    double intercept = 0.0; // likewise
    // Of a spread encoding: word = (sample - offset) / step.
    double offset = 0.0;
    double step = 1.0;
};

// How to store samples between `lowest` and `highest` whose physical value is slope * sample + intercept.
[[nodiscard]] Encoding16 encodingFor(VoxelType type, double lowest, double highest, double slope, double intercept);

// Fills words[0..n) with samples [first, first + n) of the buffer. The range must lie inside.
void encode(const VoxelBuffer& samples, std::size_t first, std::span<std::uint16_t> words, const Encoding16& encoding);

} // namespace portlight::scans
