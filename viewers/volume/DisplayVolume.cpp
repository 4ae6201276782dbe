#include "viewers/volume/DisplayVolume.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace portlight::viewers {

using scans::Volume;
using scans::VoxelBuffer;
using scans::VoxelType;

namespace {

constexpr std::size_t sampleCount = 200'000;

bool isNative(VoxelType type)
{
    return scans::bytesPerVoxel(type) <= 2;
}

Volume withMeaningOf(const Volume& volume, const scans::VolumeGeometry& geometry, std::shared_ptr<VoxelBuffer> voxels,
                     double slope, double intercept)
{
    Volume result(geometry, std::move(voxels), slope, intercept, volume.unit());
    result.setEnergy(volume.energy());
    result.setName(volume.name());
    return result;
}

template <typename T>
Volume narrowed(const Volume& volume, const std::atomic<bool>& cancelled)
{
    const auto source = volume.voxels<T>();
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const T value : source) {
        const auto number = static_cast<double>(value);
        if (std::isfinite(number)) {
            low = std::min(low, number);
            high = std::max(high, number);
        }
    }
    if (!(low <= high)) {
        low = high = 0.0;
    }
    const bool whole = std::is_integral_v<T> && high - low < 65536.0;
    const double step = whole || high <= low ? 1.0 : (high - low) / 65535.0;
    auto made = VoxelBuffer::allocate(VoxelType::UInt16, source.size());
    if (!made) {
        return {};
    }
    const auto target = (*made)->template as<std::uint16_t>();
    for (std::size_t i = 0; i < source.size(); ++i) {
        if ((i & 0xfffffU) == 0 && cancelled.load(std::memory_order_relaxed)) {
            return {};
        }
        const double place = (static_cast<double>(source[i]) - low) / step;
        target[i] = place > 0.0 ? static_cast<std::uint16_t>(std::min(place + 0.5, 65535.0)) : 0; // NaN becomes 0
    }
    return withMeaningOf(volume, volume.geometry(), *made, volume.slope() * step, volume.toPhysical(low));
}

// Doubles the slices of an axis that has only one, so that there is always a cell to interpolate in.
Volume padded(const Volume& volume)
{
    scans::VolumeGeometry geometry = volume.geometry();
    const auto from = geometry.size;
    for (int& count : geometry.size) {
        count = std::max(count, 2);
    }
    auto made = VoxelBuffer::allocate(volume.type(), geometry.voxelCount());
    if (!made) {
        return {};
    }
    const std::size_t bytes = scans::bytesPerVoxel(volume.type());
    std::byte* out = (*made)->data();
    for (int k = 0; k < geometry.size[2]; ++k) {
        for (int j = 0; j < geometry.size[1]; ++j) {
            for (int i = 0; i < geometry.size[0]; ++i) {
                const std::size_t at =
                    (static_cast<std::size_t>(std::min(k, from[2] - 1)) * from[1] + std::min(j, from[1] - 1)) *
                        from[0] +
                    std::min(i, from[0] - 1);
                std::memcpy(out, volume.buffer().data() + at * bytes, bytes);
                out += bytes;
            }
        }
    }
    return withMeaningOf(volume, geometry, *made, volume.slope(), volume.intercept());
}

} // namespace

Volume narrowedVolume(const Volume& volume, const std::atomic<bool>& cancelled)
{
    return scans::visitVoxelType(volume.type(), [&]<typename T>(T*) { return narrowed<T>(volume, cancelled); });
}

Volume displayVolume(const Volume& volume, const std::atomic<bool>& cancelled)
{
    const Volume result = isNative(volume.type()) ? volume : narrowedVolume(volume, cancelled);
    if (result.isNull()) {
        return {};
    }
    const auto& size = result.geometry().size;
    return std::min({size[0], size[1], size[2]}) >= 2 ? result : padded(result);
}

ValueStatistics ValueStatistics::of(const Volume& volume)
{
    ValueStatistics statistics;
    const std::size_t count = volume.buffer().count();
    // A stride that is odd and not a multiple of usual row lengths walks through rows and columns alike.
    const std::size_t stride = std::max<std::size_t>(1, count / sampleCount) | 1U;
    statistics.m_sorted.reserve(count / stride + 1);
    scans::visitVoxelType(volume.type(), [&]<typename T>(T*) {
        const auto voxels = volume.voxels<T>();
        for (std::size_t i = 0; i < count; i += stride) {
            const auto value = static_cast<float>(volume.toPhysical(static_cast<double>(voxels[i])));
            if (std::isfinite(value)) {
                statistics.m_sorted.push_back(value);
            }
        }
    });
    std::sort(statistics.m_sorted.begin(), statistics.m_sorted.end());
    statistics.findThreshold();
    return statistics;
}

void ValueStatistics::findThreshold()
{
    if (m_sorted.empty()) {
        return;
    }
    constexpr int bins = 256;
    const double low = m_sorted.front();
    const double high = quantile(0.999);
    if (high <= low) {
        m_threshold = low;
        return;
    }
    std::array<double, bins> histogram{};
    for (const float value : m_sorted) {
        const double place = (static_cast<double>(value) - low) / (high - low) * (bins - 1);
        histogram[static_cast<std::size_t>(std::clamp(place, 0.0, bins - 1.0))] += 1.0;
    }
    const auto total = static_cast<double>(m_sorted.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < bins; ++i) {
        sum += static_cast<double>(i) * histogram[i];
    }
    double below = 0.0;
    double sumBelow = 0.0;
    double best = -1.0;
    std::size_t bestBin = 0;
    for (std::size_t i = 0; i + 1 < bins; ++i) {
        below += histogram[i];
        sumBelow += static_cast<double>(i) * histogram[i];
        if (below <= 0.0 || below >= total) {
            continue;
        }
        const double gap = sumBelow / below - (sum - sumBelow) / (total - below);
        const double between = below * (total - below) * gap * gap;
        if (between > best) {
            best = between;
            bestBin = i;
        }
    }
    m_threshold = low + (static_cast<double>(bestBin) + 1.0) / (bins - 1) * (high - low);
    m_firstObject = static_cast<std::size_t>(
        std::upper_bound(m_sorted.begin(), m_sorted.end(), static_cast<float>(m_threshold)) - m_sorted.begin());
}

double ValueStatistics::quantile(double share) const
{
    if (m_sorted.empty()) {
        return 0.0;
    }
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(m_sorted.size() - 1);
    return static_cast<double>(m_sorted[static_cast<std::size_t>(place)]);
}

double ValueStatistics::objectQuantile(double share) const
{
    if (m_firstObject >= m_sorted.size()) {
        return quantile(1.0);
    }
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(m_sorted.size() - 1 - m_firstObject);
    return static_cast<double>(m_sorted[m_firstObject + static_cast<std::size_t>(place)]);
}

} // namespace portlight::viewers
