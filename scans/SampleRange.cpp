#include "scans/SampleRange.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

namespace portlight::scans {

namespace {

template <typename T>
std::pair<double, double> rangeOf(std::span<const T> samples)
{
    T low = std::numeric_limits<T>::max();
    T high = std::numeric_limits<T>::lowest();
    for (const T value : samples) {
        // Both compare false for a NaN, the second of each pair for an infinity.
        low = value < low && value >= std::numeric_limits<T>::lowest() ? value : low;
        high = value > high && value <= std::numeric_limits<T>::max() ? value : high;
    }
    return {static_cast<double>(low), static_cast<double>(high)};
}

template <typename T>
std::pair<double, double> rangeInParallel(std::span<const T> samples)
{
    constexpr std::size_t smallest = 1U << 20U;
    const std::size_t workers =
        std::clamp<std::size_t>(samples.size() / smallest, 1, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::pair<double, double>> parts(workers);
    {
        std::vector<std::jthread> threads;
        threads.reserve(workers);
        for (std::size_t w = 0; w < workers; ++w) {
            threads.emplace_back([&parts, samples, w, workers] {
                const std::size_t begin = samples.size() * w / workers;
                const std::size_t end = samples.size() * (w + 1) / workers;
                parts[w] = rangeOf(samples.subspan(begin, end - begin));
            });
        }
    }
    std::pair<double, double> range = parts.front();
    for (const auto& part : parts) {
        range.first = std::min(range.first, part.first);
        range.second = std::max(range.second, part.second);
    }
    return range.first <= range.second ? range : std::pair{0.0, 0.0}; // nothing finite
}

} // namespace

std::pair<double, double> sampleRange(const VoxelBuffer& samples)
{
    return visitVoxelType(samples.type(), [&samples]<typename T>(T*) { return rangeInParallel(samples.as<T>()); });
}

bool hasFiniteSample(const VoxelBuffer& samples)
{
    return visitVoxelType(samples.type(), [&samples]<typename T>(T*) {
        if constexpr (std::is_floating_point_v<T>) {
            const std::span<const T> values = samples.as<T>();
            return std::any_of(values.begin(), values.end(), [](T value) { return std::isfinite(value); });
        } else {
            return samples.count() > 0;
        }
    });
}

} // namespace portlight::scans
