#include "training/statistics/Proportion.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

std::optional<double> Proportion::share() const
{
    return of > 0 ? std::optional(static_cast<double>(count) / of) : std::nullopt;
}

Interval Proportion::interval() const
{
    if (of <= 0) {
        return {0.0, 1.0};
    }
    constexpr double zz = z95 * z95;
    const double n = of;
    const double p = count / n;
    const double centre = (p + zz / (2.0 * n)) / (1.0 + zz / n);
    const double half = z95 * std::sqrt(p * (1.0 - p) / n + zz / (4.0 * n * n)) / (1.0 + zz / n);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<Difference> difference(const Proportion& first, const Proportion& second)
{
    if (first.of <= 0 || second.of <= 0) {
        return std::nullopt;
    }
    const double a = *first.share();
    const double b = *second.share();
    const Interval ofA = first.interval();
    const Interval ofB = second.interval();
    const double below = std::hypot(a - ofA.low, ofB.high - b);
    const double above = std::hypot(ofA.high - a, b - ofB.low);
    return Difference{a - b, {a - b - below, a - b + above}};
}

} // namespace portlight::training
