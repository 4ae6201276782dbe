#include "viewers/volume/BrickedLabels.h"

#include "viewers/volume/ParallelFor.h"
#include "viewers/volume/RayJob.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using scans::VoxelType;

std::shared_ptr<const BrickedLabels> BrickedLabels::build(const scans::Volume& mask, int threads,
                                                          const std::atomic<bool>& cancelled)
{
    Q_ASSERT(mask.type() == VoxelType::UInt8 || mask.type() == VoxelType::UInt16);
    std::shared_ptr<BrickedLabels> result(new BrickedLabels(mask));
    for (std::size_t axis = 0; axis < 3; ++axis) {
        result->m_bricks[axis] = (mask.geometry().size[axis] + RayJob::brickSize - 1) / RayJob::brickSize;
    }
    const auto& bricks = result->m_bricks;
    result->m_ranges.resize(static_cast<std::size_t>(bricks[0]) * bricks[1] * bricks[2]);
    parallelFor(bricks[2], threads, [&](int bz) {
        for (int by = 0; by < bricks[1] && !cancelled.load(std::memory_order_relaxed); ++by) {
            mask.type() == VoxelType::UInt8 ? result->scanRow<std::uint8_t>(by, bz)
                                            : result->scanRow<std::uint16_t>(by, bz);
        }
    });
    for (const Range& range : result->m_ranges) {
        result->m_largest = std::max(result->m_largest, range.high);
    }
    return cancelled.load() ? nullptr : result;
}

// A brick's own voxels and one more to each side that rounding to the nearest voxel may reach.
template <typename T>
void BrickedLabels::scanRow(int by, int bz)
{
    const auto& size = m_mask.geometry().size;
    const T* voxels = m_mask.voxels<T>().data();
    std::vector<T> low(static_cast<std::size_t>(size[0]), std::numeric_limits<T>::max());
    std::vector<T> high(static_cast<std::size_t>(size[0]), 0);
    const auto reach = [](int brick, int count) {
        return std::pair{std::max(0, brick * RayJob::brickSize - 1),
                         std::min(count - 1, (brick + 1) * RayJob::brickSize)};
    };
    const auto [firstJ, lastJ] = reach(by, size[1]);
    const auto [firstK, lastK] = reach(bz, size[2]);
    for (int k = firstK; k <= lastK; ++k) {
        for (int j = firstJ; j <= lastJ; ++j) {
            const T* row = voxels + (static_cast<std::size_t>(k) * size[1] + j) * size[0];
            for (std::size_t i = 0; i < low.size(); ++i) {
                low[i] = std::min(low[i], row[i]);
                high[i] = std::max(high[i], row[i]);
            }
        }
    }
    Range* ranges = m_ranges.data() + (static_cast<std::size_t>(bz) * m_bricks[1] + by) * m_bricks[0];
    for (int bx = 0; bx < m_bricks[0]; ++bx) {
        const auto [first, last] = reach(bx, size[0]);
        ranges[bx] = {*std::min_element(low.begin() + first, low.begin() + last + 1),
                      *std::max_element(high.begin() + first, high.begin() + last + 1)};
    }
}

BrickedLabels::Range BrickedLabels::labelsIn(const std::array<int, 3>& first, const std::array<int, 3>& last) const
{
    Range result{std::numeric_limits<int>::max(), 0};
    for (int z = first[2]; z <= std::min(last[2], m_bricks[2] - 1); ++z) {
        for (int y = first[1]; y <= std::min(last[1], m_bricks[1] - 1); ++y) {
            for (int x = first[0]; x <= std::min(last[0], m_bricks[0] - 1); ++x) {
                const Range& range = m_ranges[(static_cast<std::size_t>(z) * m_bricks[1] + y) * m_bricks[0] + x];
                result.low = std::min(result.low, range.low);
                result.high = std::max(result.high, range.high);
            }
        }
    }
    return result;
}

LabelTable::LabelTable(const LabelLook& look, int largest)
    : m_tints(static_cast<std::size_t>(largest) + 1)
    , m_colours(m_tints.size())
    , m_colouredBefore(m_tints.size() + 1)
    , m_hiddenBefore(m_tints.size() + 1)
{
    for (std::size_t label = 0; label < m_tints.size(); ++label) {
        const LabelStyle style = look.styleOf(static_cast<int>(label));
        const bool coloured = style.show == LabelShow::Coloured && style.opacity > 0.0;
        const bool hidden = style.show == LabelShow::Hidden;
        m_tints[label] = hidden ? -1.0F : coloured ? static_cast<float>(std::clamp(style.opacity, 0.0, 0.9999)) : 0.0F;
        m_colours[label] = style.colour;
        m_colouredBefore[label + 1] = m_colouredBefore[label] + (coloured ? 1 : 0);
        m_hiddenBefore[label + 1] = m_hiddenBefore[label] + (hidden ? 1 : 0);
    }
}

std::vector<float> LabelTable::alphaAt(double stepMm, double unitMm) const
{
    std::vector<float> alpha = m_tints;
    for (float& value : alpha) {
        value = value > 0.0F ? 1.0F - std::pow(1.0F - value, static_cast<float>(stepMm / unitMm)) : value;
    }
    return alpha;
}

bool LabelTable::anyColoured(BrickedLabels::Range range) const
{
    return m_colouredBefore[static_cast<std::size_t>(range.high) + 1] !=
           m_colouredBefore[static_cast<std::size_t>(range.low)];
}

bool LabelTable::allHidden(BrickedLabels::Range range) const
{
    return m_hiddenBefore[static_cast<std::size_t>(range.high) + 1] -
               m_hiddenBefore[static_cast<std::size_t>(range.low)] ==
           range.high - range.low + 1;
}

} // namespace portlight::viewers
