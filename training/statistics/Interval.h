// A closed interval of confidence, 95% unless its maker says otherwise.
#pragma once

namespace portlight::training {

// The two-sided 95% point of the standard normal distribution.
inline constexpr double z95 = 1.959963984540054;

struct Interval
{
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] bool contains(double value) const { return value >= low && value <= high; }
};

} // namespace portlight::training
