#include "scans/Volume.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

namespace portlight::scans {

struct Volume::RangeCache
{
    std::once_flag once;
    std::pair<double, double> range{0.0, 0.0};
};

namespace {

template <typename T>
std::pair<double, double> rangeOf(std::span<const T> samples)
{
    T low = std::numeric_limits<T>::max();
    T high = std::numeric_limits<T>::lowest();
    for (const T value : samples) {
        low = value < low ? value : low; // a NaN compares false and is passed over
        high = value > high ? value : high;
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
    return range.first <= range.second ? range : std::pair{0.0, 0.0}; // nothing but NaN
}

} // namespace

QString toString(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::None:
        return {};
    case ValueUnit::Hounsfield:
        return QStringLiteral("HU");
    case ValueUnit::AttenuationPerCm:
        return QStringLiteral("1/cm");
    case ValueUnit::EffectiveZ:
        return QStringLiteral("Zeff");
    case ValueUnit::DensityGramsPerCm3:
        return QStringLiteral("g/cm3");
    case ValueUnit::Label:
        return QStringLiteral("label");
    }
    Q_UNREACHABLE();
}

Volume::Volume(VolumeGeometry geometry, std::shared_ptr<const VoxelBuffer> voxels, double slope, double intercept,
               ValueUnit unit)
    : m_geometry(geometry)
    , m_voxels(std::move(voxels))
    , m_range(std::make_shared<RangeCache>())
    , m_slope(slope)
    , m_intercept(intercept)
    , m_unit(unit)
{
    Q_ASSERT(m_voxels && m_voxels->count() == m_geometry.voxelCount());
}

double Volume::valueAt(int i, int j, int k) const
{
    const auto& size = m_geometry.size;
    const std::size_t index =
        (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) + static_cast<std::size_t>(j)) *
            static_cast<std::size_t>(size[0]) +
        static_cast<std::size_t>(i);
    return visitVoxelType(type(), [&]<typename T>(T*) { return toPhysical(static_cast<double>(voxels<T>()[index])); });
}

std::pair<double, double> Volume::storedRange() const
{
    std::call_once(m_range->once, [this] {
        m_range->range = visitVoxelType(type(), [this]<typename T>(T*) { return rangeInParallel(voxels<T>()); });
    });
    return m_range->range;
}

std::pair<double, double> Volume::physicalRange() const
{
    const auto [low, high] = storedRange();
    return std::minmax({toPhysical(low), toPhysical(high)});
}

} // namespace portlight::scans
