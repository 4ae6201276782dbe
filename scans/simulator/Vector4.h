// Four floats in one register: the compiler's vector extension, which every x86-64 and ARM64 target has.
#pragma once

#include <bit>

namespace portlight::scans {

using Float4 = float __attribute__((vector_size(16)));
using Int4 = int __attribute__((vector_size(16)));

// exp(x) for x <= 0, relative error below 4e-6; values under -87 give about 1e-38. Positive arguments are taken as 0.
[[nodiscard]] inline Float4 expOfNegative(Float4 x)
{
    const Float4 zero{};
    x = x < zero ? x : zero;
    const Float4 lowest = zero - 87.0F;
    x = x > lowest ? x : lowest;
    const Float4 scaled = x * 1.44269504F;
    const Int4 whole = __builtin_convertvector(scaled - 0.5F, Int4); // towards zero: the nearest integer, as x <= 0
    const Float4 f = (scaled - __builtin_convertvector(whole, Float4)) * 0.69314718F; // |f| <= 0.347
    const Float4 series = 1.0F + f * (1.0F + f * (0.5F + f * (0.16666667F + f * (0.041666667F + f * 0.0083333333F))));
    const Int4 power = (whole + 127) << 23;
    return series * std::bit_cast<Float4>(power);
}

} // namespace portlight::scans
