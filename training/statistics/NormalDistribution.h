// The standard normal distribution: density, probability and quantile, to the precision of a double.
//
// Probability through erfc; quantile from the rational start of Abramowitz and Stegun (1964), 26.2.23 (error below
// 4.5e-4), refined twice by Halley's method.
#pragma once

namespace portlight::training {

[[nodiscard]] double normalDensity(double z);
[[nodiscard]] double normalProbability(double z);
// 0 < p < 1; minus and plus infinity at and beyond the ends.
[[nodiscard]] double normalQuantile(double p);

} // namespace portlight::training
