// A share of a count with its interval, and the difference of two shares.
//
// Interval: Wilson's score (Wilson, J. Am. Stat. Assoc. 22 (1927) 209), without continuity correction, which keeps its
// level for small counts and shares near 0 and 1 (Newcombe, Stat. Med. 17 (1998) 857). Difference: Newcombe's hybrid of
// two Wilson intervals (Stat. Med. 17 (1998) 873, method 10).
#pragma once

#include "training/statistics/Interval.h"

#include <optional>

namespace portlight::training {

struct Proportion
{
    int count = 0;
    int of = 0; // count <= of

    // Nothing when it is a share of nothing.
    [[nodiscard]] std::optional<double> share() const;
    // [0, 1] when it is a share of nothing.
    [[nodiscard]] Interval interval() const;
};

struct Difference
{
    double value = 0.0;
    Interval interval;

    // Only then may it be called a difference at all.
    [[nodiscard]] bool excludesZero() const { return !interval.contains(0.0); }
};

// first - second; nothing when either is a share of nothing.
[[nodiscard]] std::optional<Difference> difference(const Proportion& first, const Proportion& second);

} // namespace portlight::training
