#include "viewers/radiograph/ToneTable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portlight::viewers {

using scans::VoxelType;

int storedCount(VoxelType type)
{
    return scans::bytesPerVoxel(type) == 1 ? 256 : 65536;
}

int smallestStored(VoxelType type)
{
    switch (type) {
    case VoxelType::Int8:
        return std::numeric_limits<std::int8_t>::lowest();
    case VoxelType::Int16:
        return std::numeric_limits<std::int16_t>::lowest();
    default:
        return 0;
    }
}

std::vector<std::uint16_t> transmissionTable(const RadiographPlane& plane)
{
    const int count = storedCount(plane.type);
    const int smallest = smallestStored(plane.type);
    const double beam = plane.inverted ? plane.quantile(0.005) : plane.quantile(0.995);
    const double none = plane.inverted ? plane.quantile(1.0) : 0.0;
    std::vector<std::uint16_t> table(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double value = plane.slope * (smallest + i) + plane.intercept;
        double share = beam != none ? (value - none) / (beam - none) : 1.0;
        if (plane.attenuation) {
            share = std::exp(-value);
        }
        table[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(std::clamp(share, 0.0, 1.0) * 65535.0 + 0.5);
    }
    return table;
}

AttenuationRange attenuationRange(const RadiographPlane& plane, const std::vector<std::uint16_t>& transmissions)
{
    constexpr double air = 0.1;
    constexpr double leastSpan = 0.5;
    constexpr double thinLeast = 0.5;
    constexpr double thinMost = 1.0;
    constexpr double deepestShare = 0.9995;
    const int smallest = smallestStored(plane.type);
    std::vector<double> attenuations;
    for (const float sample : plane.sortedSamples) {
        const auto stored = std::lround((static_cast<double>(sample) - plane.intercept) / plane.slope) - smallest;
        const auto last = static_cast<std::ptrdiff_t>(transmissions.size()) - 1;
        const auto cell = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(stored, 0, last));
        const double attenuation = -std::log(std::max<double>(transmissions[cell], 1.0) / 65535.0);
        if (attenuation > air) {
            attenuations.push_back(attenuation);
        }
    }
    AttenuationRange range;
    if (!attenuations.empty()) {
        std::sort(attenuations.begin(), attenuations.end());
        const auto at = [&](double share) {
            return attenuations[static_cast<std::size_t>(share * static_cast<double>(attenuations.size() - 1))];
        };
        range.thin = std::clamp(at(0.25), thinLeast, thinMost);
        range.middle = std::max(at(0.5), leastSpan);
        range.deepest = std::max(at(deepestShare), range.middle + leastSpan);
    }
    return range;
}

double tonedBrightness(const Tone& tone, const AttenuationRange& range, double transmission, double standard)
{
    const double attenuation = -std::log(std::max(transmission, 1.0 / 65535.0));
    switch (tone.curve) {
    case ToneCurve::Standard:
        return standard;
    case ToneCurve::HighPenetration:
        return std::clamp(1.0 - (attenuation - range.middle) / (range.deepest - range.middle), 0.0, 1.0);
    case ToneCurve::LowDensity:
        return std::clamp((transmission - std::exp(-range.thin)) / (1.0 - std::exp(-range.thin)), 0.0, 1.0);
    case ToneCurve::Logarithm:
        return std::clamp(1.0 - attenuation / range.deepest, 0.0, 1.0);
    case ToneCurve::Gamma:
        return std::pow(std::clamp(standard, 0.0, 1.0), 1.0 / tone.gamma);
    }
    Q_UNREACHABLE();
}

} // namespace portlight::viewers
