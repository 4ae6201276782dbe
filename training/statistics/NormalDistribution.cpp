#include "training/statistics/NormalDistribution.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace portlight::training {

double normalDensity(double z)
{
    return std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
}

double normalProbability(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    if (!(p > 0.0)) {
        return -std::numeric_limits<double>::infinity();
    }
    if (!(p < 1.0)) {
        return std::numeric_limits<double>::infinity();
    }
    if (p > 0.5) {
        return -normalQuantile(1.0 - p);
    }
    const double t = std::sqrt(-2.0 * std::log(p));
    double z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (int step = 0; step < 2; ++step) {
        const double newton = (normalProbability(z) - p) / normalDensity(z);
        z -= newton / (1.0 + 0.5 * z * newton);
    }
    return z;
}

} // namespace portlight::training
