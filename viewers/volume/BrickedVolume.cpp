#include "viewers/volume/BrickedVolume.h"

#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace portlight::viewers {

using scans::VoxelBuffer;
using scans::VoxelType;

namespace {

constexpr int brickSize = RayJob::brickSize;
constexpr int smallestSide = 48; // no level below this along its longest side

template <typename T>
class LevelBuilder
{
public:
    LevelBuilder(VolumeLevel& level, int threads, const std::atomic<bool>& cancelled)
        : m_level(level)
        , m_voxels(level.voxels->as<T>().data())
        , m_threads(threads)
        , m_cancelled(cancelled)
    {
    }

    // Brick b covers voxels [8b, 8b + 8], one more than its own, so that every cell that starts in it is bounded.
    void buildBricks()
    {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            m_level.bricks[axis] = (m_level.size[axis] + brickSize - 1) / brickSize;
        }
        const std::size_t count = static_cast<std::size_t>(m_level.bricks[0]) * m_level.bricks[1] * m_level.bricks[2];
        m_level.brickLow.resize(count);
        m_level.brickHigh.resize(count);
        parallelFor(m_level.bricks[2], m_threads, [this](int bz) {
            for (int by = 0; by < m_level.bricks[1] && !m_cancelled.load(std::memory_order_relaxed); ++by) {
                brickRow(by, bz);
            }
        });
    }

    // Halves each side. The mean keeps quiet regions quiet; where the largest of the eight voxels stands out by more
    // than `peak` stored steps it is kept instead, so that a wire of one voxel never fades.
    [[nodiscard]] VolumeLevel halved(double peak, bool largestMatters) const
    {
        VolumeLevel half;
        half.reduction = m_level.reduction * 2;
        std::size_t count = 1;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            half.size[axis] = std::max(2, (m_level.size[axis] + 1) / 2);
            count *= static_cast<std::size_t>(half.size[axis]);
        }
        auto made = VoxelBuffer::allocate(m_level.voxels->type(), count);
        if (!made) {
            return {};
        }
        T* out = (*made)->template as<T>().data();
        parallelFor(half.size[2], m_threads, [&](int k) {
            for (int j = 0; j < half.size[1] && !m_cancelled.load(std::memory_order_relaxed); ++j) {
                T* row = out + (static_cast<std::size_t>(k) * half.size[1] + j) * half.size[0];
                if (largestMatters) {
                    halveRow<true>(half, row, j, k, peak);
                } else {
                    halveRow<false>(half, row, j, k, peak);
                }
            }
        });
        half.voxels = std::move(*made);
        return half;
    }

private:
    const T* rowAt(int j, int k) const
    {
        return m_voxels + (static_cast<std::size_t>(std::min(k, m_level.size[2] - 1)) * m_level.size[1] +
                           std::min(j, m_level.size[1] - 1)) *
                              m_level.size[0];
    }

    void brickRow(int by, int bz)
    {
        const int width = m_level.size[0];
        std::vector<T> low(static_cast<std::size_t>(width), std::numeric_limits<T>::max());
        std::vector<T> high(static_cast<std::size_t>(width), std::numeric_limits<T>::lowest());
        const int lastJ = std::min(by * brickSize + brickSize, m_level.size[1] - 1);
        const int lastK = std::min(bz * brickSize + brickSize, m_level.size[2] - 1);
        T* lowRow = low.data();
        T* highRow = high.data();
        for (int k = bz * brickSize; k <= lastK; ++k) {
            for (int j = by * brickSize; j <= lastJ; ++j) {
                const T* row = rowAt(j, k);
                for (int i = 0; i < width; ++i) {
                    lowRow[i] = std::min(lowRow[i], row[i]);
                    highRow[i] = std::max(highRow[i], row[i]);
                }
            }
        }
        const std::size_t first = (static_cast<std::size_t>(bz) * m_level.bricks[1] + by) * m_level.bricks[0];
        for (int bx = 0; bx < m_level.bricks[0]; ++bx) {
            const int begin = bx * brickSize;
            const int end = std::min(begin + brickSize + 1, width);
            m_level.brickLow[first + bx] = static_cast<std::int16_t>(*std::min_element(lowRow + begin, lowRow + end));
            m_level.brickHigh[first + bx] =
                static_cast<std::int16_t>(*std::max_element(highRow + begin, highRow + end));
        }
    }

    template <bool largestMatters>
    void halveRow(const VolumeLevel& half, T* out, int j, int k, double peak) const
    {
        const std::array<const T*, 4> rows{rowAt(2 * j, 2 * k), rowAt(2 * j + 1, 2 * k), rowAt(2 * j, 2 * k + 1),
                                           rowAt(2 * j + 1, 2 * k + 1)};
        const int pairs = m_level.size[0] / 2;
        const int threshold = static_cast<int>(std::min(peak, 1e6));
        for (int i = 0; i < pairs; ++i) {
            int sum = 4;
            int extreme = rows[0][2 * i];
            for (const T* row : rows) {
                const int a = row[2 * i];
                const int b = row[2 * i + 1];
                sum += a + b;
                const int stronger = largestMatters ? std::max(a, b) : std::min(a, b);
                extreme = largestMatters ? std::max(extreme, stronger) : std::min(extreme, stronger);
            }
            const int mean = sum >> 3;
            const int excess = largestMatters ? extreme - mean : mean - extreme;
            out[i] = static_cast<T>(excess > threshold ? extreme : mean);
        }
        for (int i = pairs; i < half.size[0]; ++i) {
            const int at = std::min(2 * i, m_level.size[0] - 1);
            int extreme = rows[0][at];
            for (const T* row : rows) {
                const int value = row[at];
                extreme = largestMatters ? std::max(extreme, value) : std::min(extreme, value);
            }
            out[i] = static_cast<T>(extreme);
        }
    }

    VolumeLevel& m_level;
    const T* m_voxels;
    int m_threads;
    const std::atomic<bool>& m_cancelled;
};

template <typename T>
void buildLevels(std::vector<VolumeLevel>& levels, const scans::Volume& volume, int threads,
                 const std::atomic<bool>& cancelled)
{
    LevelBuilder<T>(levels.front(), threads, cancelled).buildBricks();
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (std::size_t i = 0; i < levels.front().brickLow.size(); ++i) {
        low = std::min(low, levels.front().lowOf(i));
        high = std::max(high, levels.front().highOf(i));
    }
    const double peak = (high - low) * 0.12;
    while (levels.size() < 4 && !cancelled.load(std::memory_order_relaxed)) {
        const auto& size = levels.back().size;
        if (std::max({size[0], size[1], size[2]}) / 2 < smallestSide) {
            return;
        }
        VolumeLevel half = LevelBuilder<T>(levels.back(), threads, cancelled).halved(peak, volume.slope() >= 0.0);
        if (!half.voxels) {
            return;
        }
        levels.push_back(std::move(half));
        LevelBuilder<T>(levels.back(), threads, cancelled).buildBricks();
    }
}

} // namespace

double VolumeLevel::lowOf(std::size_t brick) const
{
    const std::int16_t value = brickLow[brick];
    return voxels->type() == VoxelType::UInt16 ? std::bit_cast<std::uint16_t>(value) : value;
}

double VolumeLevel::highOf(std::size_t brick) const
{
    const std::int16_t value = brickHigh[brick];
    return voxels->type() == VoxelType::UInt16 ? std::bit_cast<std::uint16_t>(value) : value;
}

std::shared_ptr<const BrickedVolume> BrickedVolume::build(const scans::Volume& volume, int threads,
                                                          const std::atomic<bool>& cancelled)
{
    std::shared_ptr<BrickedVolume> result(new BrickedVolume(volume));
    VolumeLevel full;
    full.size = volume.geometry().size;
    full.voxels = {std::shared_ptr<const VoxelBuffer>(), &volume.buffer()}; // kept alive by m_volume
    result->m_levels.push_back(std::move(full));
    auto& levels = result->m_levels;
    switch (result->storedType()) {
    case StoredType::UInt8:
        buildLevels<std::uint8_t>(levels, volume, threads, cancelled);
        break;
    case StoredType::Int8:
        buildLevels<std::int8_t>(levels, volume, threads, cancelled);
        break;
    case StoredType::UInt16:
        buildLevels<std::uint16_t>(levels, volume, threads, cancelled);
        break;
    case StoredType::Int16:
        buildLevels<std::int16_t>(levels, volume, threads, cancelled);
        break;
    }
    return cancelled.load() ? nullptr : result;
}

StoredType BrickedVolume::storedType() const
{
    switch (m_volume.type()) {
    case VoxelType::UInt8:
        return StoredType::UInt8;
    case VoxelType::Int8:
        return StoredType::Int8;
    case VoxelType::Int16:
        return StoredType::Int16;
    default:
        Q_ASSERT(m_volume.type() == VoxelType::UInt16);
        return StoredType::UInt16;
    }
}

std::size_t BrickedVolume::overheadBytes() const
{
    std::size_t bytes = 0;
    for (const VolumeLevel& level : m_levels) {
        bytes += (level.brickLow.size() + level.brickHigh.size()) * sizeof(std::int16_t);
        bytes += level.reduction > 1 ? level.voxels->byteCount() : 0;
    }
    return bytes;
}

} // namespace portlight::viewers
