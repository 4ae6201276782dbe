#include "scans/simulator/ItemTally.h"

#include "scans/simulator/CellIndex.h"

#include <algorithm>
#include <numeric>

namespace portlight::scans {

namespace {

// The item with most of the eight samples and at least three of them; 0 for none.
std::uint8_t ownerOf(const std::array<std::uint8_t, samplesPerVoxel>& items)
{
    constexpr std::ptrdiff_t needed = 3;
    std::uint8_t owner = 0;
    std::ptrdiff_t most = needed - 1;
    for (const std::uint8_t candidate : items) {
        if (candidate != 0 && candidate != owner) {
            const auto held = std::count(items.begin(), items.end(), candidate);
            if (held > most) {
                most = held;
                owner = candidate;
            }
        }
    }
    return owner;
}

} // namespace

std::uint64_t ItemTally::sampleCount() const
{
    return std::accumulate(samples.begin(), samples.end(), std::uint64_t{0});
}

double ItemTally::massGrams(const std::vector<Material>& library, double sampleCm3) const
{
    double mass = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        mass += static_cast<double>(samples[i]) * library[i].densityGramsPerCm3 * sampleCm3;
    }
    return mass;
}

void ItemTallies::count(const SliceSamples& samples, int slice, const LineScanner& scanner,
                        const VolumeGeometry& geometry, std::span<const std::uint8_t> classOfItem,
                        std::span<std::uint8_t> labels)
{
    for (std::size_t i = 0; i < samples.item.size(); ++i) {
        if (samples.item[i] != 0) {
            ++m_items[samples.item[i] - 1U].samples[samples.material[i]];
        }
    }
    label(samples, slice, classOfItem, labels);
    shadow(samples, slice, scanner, geometry);
}

void ItemTallies::label(const SliceSamples& samples, int slice, std::span<const std::uint8_t> classOfItem,
                        std::span<std::uint8_t> labels)
{
    const int width = samples.width / samplesPerEdge;
    const int height = samples.height / samplesPerEdge;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::array<std::uint8_t, samplesPerVoxel> items{};
            for (int i = 0; i < samplesPerVoxel; ++i) {
                items[static_cast<std::size_t>(i)] =
                    samples.item[samples.index(x * 2 + (i & 1), y * 2 + ((i >> 1) & 1), i >> 2)];
            }
            const std::uint8_t owner = ownerOf(items);
            std::uint8_t& voxel = labels[cellIndex(x, y, width)];
            if (owner == 0) {
                voxel = 0;
                continue;
            }
            voxel = classOfItem[owner - 1U];
            ItemTally& tally = m_items[owner - 1U];
            ++tally.voxels;
            const std::array<int, 3> place{x, y, slice};
            for (std::size_t axis = 0; axis < 3; ++axis) {
                tally.firstVoxel[axis] = std::min(tally.firstVoxel[axis], place[axis]);
                tally.lastVoxel[axis] = std::max(tally.lastVoxel[axis], place[axis]);
            }
        }
    }
}

// The ends of each item's run in a sample row bound its shadow: the projection is monotone in x.
void ItemTallies::shadow(const SliceSamples& samples, int slice, const LineScanner& scanner,
                         const VolumeGeometry& geometry)
{
    const double sampleMm = geometry.spacingMm[0] / samplesPerEdge;
    for (int sz = 0; sz < samplesPerEdge; ++sz) {
        const int imageRow = slice * samplesPerEdge + sz;
        for (int sy = 0; sy < samples.height; ++sy) {
            const double y = (sy - (samples.height - 1) / 2.0) * sampleMm;
            std::uint8_t before = 0;
            for (int sx = 0; sx < samples.width; ++sx) {
                const std::uint8_t item = samples.item[samples.index(sx, sy, sz)];
                const std::uint8_t after = sx + 1 < samples.width ? samples.item[samples.index(sx + 1, sy, sz)] : 0;
                if (item != 0 && (item != before || item != after)) {
                    const double column = scanner.columnOf((sx - (samples.width - 1) / 2.0) * sampleMm, y);
                    ItemTally& tally = m_items[item - 1U];
                    tally.firstColumn = std::min(tally.firstColumn, column);
                    tally.lastColumn = std::max(tally.lastColumn, column);
                    tally.firstRow = std::min(tally.firstRow, imageRow);
                    tally.lastRow = std::max(tally.lastRow, imageRow);
                }
                before = item;
            }
        }
    }
}

void ItemTallies::merge(const ItemTallies& other)
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        ItemTally& mine = m_items[i];
        const ItemTally& its = other.m_items[i];
        for (std::size_t material = 0; material < materialCount; ++material) {
            mine.samples[material] += its.samples[material];
        }
        mine.voxels += its.voxels;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            mine.firstVoxel[axis] = std::min(mine.firstVoxel[axis], its.firstVoxel[axis]);
            mine.lastVoxel[axis] = std::max(mine.lastVoxel[axis], its.lastVoxel[axis]);
        }
        mine.firstColumn = std::min(mine.firstColumn, its.firstColumn);
        mine.lastColumn = std::max(mine.lastColumn, its.lastColumn);
        mine.firstRow = std::min(mine.firstRow, its.firstRow);
        mine.lastRow = std::max(mine.lastRow, its.lastRow);
    }
}

} // namespace portlight::scans
