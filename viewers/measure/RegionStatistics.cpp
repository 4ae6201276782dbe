#include "viewers/measure/RegionStatistics.h"

#include "viewers/volume/ParallelFor.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace portlight::viewers {

using scans::VolumeGeometry;

namespace {

constexpr double cubicMmPerCm3 = 1000.0;

VoxelMask blockOf(const std::array<double, 3>& low, const std::array<double, 3>& high, const VolumeGeometry& geometry)
{
    std::array<int, 3> first{};
    std::array<int, 3> size{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double last = geometry.size[axis] - 1.0;
        const double from = std::clamp(std::ceil(low[axis]), 0.0, last + 1.0);
        const double to = std::clamp(std::floor(high[axis]), -1.0, last);
        first[axis] = static_cast<int>(from);
        size[axis] = std::max(0, static_cast<int>(to) - first[axis] + 1);
    }
    return VoxelMask::block(first, size);
}

VoxelMask voxelsOfSphere(const SphereRegion& sphere, const VolumeGeometry& geometry)
{
    const auto centre = geometry.toVoxel(sphere.centreMm);
    std::array<double, 3> low{};
    std::array<double, 3> high{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        low[axis] = centre[axis] - sphere.radiusMm / geometry.spacingMm[axis];
        high[axis] = centre[axis] + sphere.radiusMm / geometry.spacingMm[axis];
    }
    VoxelMask mask = blockOf(low, high, geometry);
    const double square = sphere.radiusMm * sphere.radiusMm;
    const auto offset = [&](std::size_t axis, int at) {
        const double mm = (mask.first[axis] + at - centre[axis]) * geometry.spacingMm[axis];
        return mm * mm;
    };
    for (int k = 0; k < mask.size[2]; ++k) {
        for (int j = 0; j < mask.size[1]; ++j) {
            const double rest = offset(1, j) + offset(2, k);
            for (int i = 0; i < mask.size[0]; ++i) {
                mask.on[mask.index(i, j, k)] = offset(0, i) + rest <= square ? 1 : 0;
            }
        }
    }
    return mask;
}

VoxelMask voxelsOfBox(const BoxRegion& box, const VolumeGeometry& geometry)
{
    const inspection::BoxMm voxels = geometry.toVoxelBox(box.worldMm);
    VoxelMask mask = blockOf(voxels.min, voxels.max, geometry);
    std::fill(mask.on.begin(), mask.on.end(), std::uint8_t{1});
    return mask;
}

VoxelMask voxelsOfPolygon(const PolygonRegion& polygon, const VolumeGeometry& geometry)
{
    std::array<double, 3> low{};
    std::array<double, 3> high{};
    low.fill(std::numeric_limits<double>::infinity());
    high.fill(-std::numeric_limits<double>::infinity());
    QVector<std::array<double, 3>> corners;
    for (const auto& world : polygon.cornersMm) {
        corners.append(geometry.toVoxel(world));
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], corners.last()[axis]);
            high[axis] = std::max(high[axis], corners.last()[axis]);
        }
    }
    if (corners.size() < 3) {
        return {};
    }
    std::size_t normal = 0;
    for (std::size_t axis = 1; axis < 3; ++axis) {
        normal = high[axis] - low[axis] < high[normal] - low[normal] ? axis : normal;
    }
    low[normal] = high[normal] = std::floor(0.5 * (low[normal] + high[normal]) + 0.5);
    VoxelMask mask = blockOf(low, high, geometry);
    const std::size_t across = normal == 0 ? 1 : 0;
    const std::size_t down = normal == 2 ? 1 : 2;
    QPolygonF outline;
    for (const auto& corner : corners) {
        outline.append(QPointF(corner[across], corner[down]));
    }
    std::array<int, 3> at{};
    for (at[2] = 0; at[2] < mask.size[2]; ++at[2]) {
        for (at[1] = 0; at[1] < mask.size[1]; ++at[1]) {
            for (at[0] = 0; at[0] < mask.size[0]; ++at[0]) {
                const QPointF centre(mask.first[across] + at[across], mask.first[down] + at[down]);
                mask.on[mask.index(at[0], at[1], at[2])] = outline.containsPoint(centre, Qt::OddEvenFill) ? 1 : 0;
            }
        }
    }
    return mask;
}

struct Sums
{
    std::size_t count = 0;
    double sum = 0.0;
    double squares = 0.0;
    double low = 0.0;
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    std::size_t matter = 0;
    double matterHigh = 0.0;
    double matterLow = 0.0;

    void add(double value, double lowValue, double airBelow)
    {
        if (!std::isfinite(value)) {
            return;
        }
        ++count;
        sum += value;
        squares += value * value;
        low += lowValue;
        minimum = std::min(minimum, value);
        maximum = std::max(maximum, value);
        if (value >= airBelow) {
            ++matter;
            matterHigh += value;
            matterLow += lowValue;
        }
    }
    void add(const Sums& other)
    {
        count += other.count;
        sum += other.sum;
        squares += other.squares;
        low += other.low;
        minimum = std::min(minimum, other.minimum);
        maximum = std::max(maximum, other.maximum);
        matter += other.matter;
        matterHigh += other.matterHigh;
        matterLow += other.matterLow;
    }
};

template <typename T>
Sums sumsOfSlice(const VoxelMask& mask, int slice, const MeasuredVolume& volume)
{
    Sums sums;
    const VolumeGeometry& geometry = volume.high.geometry();
    const T* voxels = volume.high.voxels<T>().data();
    for (int j = 0; j < mask.size[1]; ++j) {
        const std::uint8_t* on = mask.on.data() + mask.index(0, j, slice);
        const std::size_t row =
            (static_cast<std::size_t>(mask.first[2] + slice) * static_cast<std::size_t>(geometry.size[1]) +
             static_cast<std::size_t>(mask.first[1] + j)) *
                static_cast<std::size_t>(geometry.size[0]) +
            static_cast<std::size_t>(mask.first[0]);
        for (int i = 0; i < mask.size[0]; ++i) {
            if (on[i] != 0) {
                const double value =
                    volume.high.toPhysical(static_cast<double>(voxels[row + static_cast<std::size_t>(i)]));
                const double low = volume.low.isNull() ? 0.0
                                                       : volume.low.valueAt(mask.first[0] + i, mask.first[1] + j,
                                                                            mask.first[2] + slice);
                sums.add(value, low, volume.airBelow);
            }
        }
    }
    return sums;
}

} // namespace

VoxelMask voxelsOf(const Region& region, const VolumeGeometry& geometry)
{
    if (const auto* sphere = std::get_if<SphereRegion>(&region)) {
        return voxelsOfSphere(*sphere, geometry);
    }
    if (const auto* box = std::get_if<BoxRegion>(&region)) {
        return voxelsOfBox(*box, geometry);
    }
    return voxelsOfPolygon(std::get<PolygonRegion>(region), geometry);
}

RegionStatistics statisticsOf(const VoxelMask& mask, const MeasuredVolume& volume, const scans::Progress& progress)
{
    std::vector<Sums> slices(static_cast<std::size_t>(mask.size[2]));
    scans::visitVoxelType(volume.high.type(), [&]<typename T>(T*) {
        parallelFor(mask.size[2], renderThreads(), [&](int k) {
            if (!progress.isCancelled()) {
                slices[static_cast<std::size_t>(k)] = sumsOfSlice<T>(mask, k, volume);
            }
        });
    });
    Sums all;
    for (const Sums& slice : slices) {
        all.add(slice);
    }
    RegionStatistics statistics;
    if (all.count == 0 || progress.isCancelled()) {
        return statistics;
    }
    const auto count = static_cast<double>(all.count);
    const auto& spacing = volume.high.geometry().spacingMm;
    const double voxelCm3 = spacing[0] * spacing[1] * spacing[2] / cubicMmPerCm3;
    statistics.voxels = all.count;
    statistics.mean = all.sum / count;
    statistics.deviation = std::sqrt(std::max(0.0, all.squares / count - statistics.mean * statistics.mean));
    statistics.minimum = all.minimum;
    statistics.maximum = all.maximum;
    statistics.volumeCm3 = count * voxelCm3;
    if (!volume.low.isNull()) {
        statistics.lowEnergyMean = all.low / count;
    }
    if (volume.scale && all.matter > 0) {
        const auto matterCount = static_cast<double>(all.matter);
        const scans::Matter matter =
            volume.low.isNull()
                ? volume.scale->matter(all.matterHigh / matterCount)
                : volume.scale->matterThatCanExist(all.matterLow / matterCount, all.matterHigh / matterCount);
        statistics.densityGramsPerCm3 = matter.densityGramsPerCm3;
        statistics.effectiveZ = matter.effectiveZ;
        statistics.massGrams = matter.densityGramsPerCm3 * matterCount * voxelCm3;
    } else if (volume.scale) {
        statistics.massGrams = 0.0;
    }
    return statistics;
}

} // namespace portlight::viewers
