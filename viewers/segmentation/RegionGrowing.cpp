#include "viewers/segmentation/RegionGrowing.h"

#include "viewers/segmentation/LeakGuard.h"
#include "viewers/segmentation/ObjectEdge.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using scans::Progress;
using scans::VolumeGeometry;

namespace {

constexpr std::size_t sampleVoxels = 4000; // of the neighbourhood the value range is learnt from
constexpr int sampleReach = 8;             // voxels from the seed
constexpr double firstShare = 0.15;        // of the contrast to air that counts as the same matter at first
constexpr double leastShare = 0.10;
constexpr double mostShare = 0.30;
constexpr double deviations = 3.0;
constexpr double metalContrast = 3000.0; // HU over air: above it streaks and hardening spread the values
constexpr double metalShare = 0.55;
constexpr double mostOfVolume = 0.5;
constexpr int margin = edgeReach + 2;
constexpr double seedReach = 4.0; // voxels around a click into air

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::viewers", text);
}

struct Window
{
    double low = 0.0;
    double high = 0.0;
    [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
};

// Seed to region over one value type.
template <typename T>
class Grower
{
public:
    Grower(const MeasuredVolume& volume, const std::array<int, 3>& seed, Progress& progress)
        : m_volume(volume)
        , m_voxels(volume.high.voxels<T>().data())
        , m_size(volume.high.geometry().size)
        , m_stride{1, static_cast<std::size_t>(m_size[0]),
                   static_cast<std::size_t>(m_size[0]) * static_cast<std::size_t>(m_size[1])}
        , m_seed(seed)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Window learnWindow() const
    {
        const double air = airLevel();
        double middle = medianAroundSeed();
        const double contrast = std::max(middle - air, 1e-9);
        Window window{middle - firstShare * contrast, middle + firstShare * contrast};
        const auto [mean, deviation] = sample(window);
        const bool metal = m_volume.high.unit() == scans::ValueUnit::Hounsfield && contrast > metalContrast;
        const double share = metal ? metalShare : mostShare;
        const double reach = std::clamp(deviations * deviation, leastShare * contrast, share * contrast);
        return {mean - (metal ? share * contrast : reach),
                metal ? std::numeric_limits<double>::infinity() : mean + reach};
    }

    // The region as a mask with a margin for its edge; nothing when it spills over the volume.
    [[nodiscard]] std::optional<VoxelMask> grow(const Window& window)
    {
        const std::size_t total = m_volume.high.buffer().count();
        std::vector<bool> seen(total);
        std::vector<std::array<int, 3>> front{m_seed};
        std::array<int, 3> low = m_seed;
        std::array<int, 3> high = m_seed;
        seen[at(m_seed)] = true;
        std::size_t count = 1;
        while (!front.empty() && !m_progress.isCancelled()) {
            const std::array<int, 3> voxel = front.back();
            front.pop_back();
            for (std::size_t axis = 0; axis < 3; ++axis) {
                low[axis] = std::min(low[axis], voxel[axis]);
                high[axis] = std::max(high[axis], voxel[axis]);
                for (const int step : {-1, 1}) {
                    std::array<int, 3> next = voxel;
                    next[axis] += step;
                    if (next[axis] < 0 || next[axis] >= m_size[axis]) {
                        continue;
                    }
                    const std::size_t index = at(next);
                    if (!seen[index] && window.holds(physical(index))) {
                        seen[index] = true;
                        front.push_back(next);
                        ++count;
                    }
                }
            }
            if (static_cast<double>(count) > mostOfVolume * static_cast<double>(total)) {
                return std::nullopt;
            }
        }
        return boxed(seen, low, high);
    }

    // Single voxels that noise has left out: filled where at least five of six neighbours are in.
    void fillHoles(VoxelMask& mask) const
    {
        constexpr int enough = 5;
        const std::vector<std::uint8_t> before = mask.on;
        const std::size_t row = static_cast<std::size_t>(mask.size[0]);
        const std::size_t plane = row * static_cast<std::size_t>(mask.size[1]);
        for (int k = 1; k + 1 < mask.size[2]; ++k) {
            for (int j = 1; j + 1 < mask.size[1]; ++j) {
                for (int i = 1; i + 1 < mask.size[0]; ++i) {
                    const std::size_t here = mask.index(i, j, k);
                    const int around = before[here - 1] + before[here + 1] + before[here - row] + before[here + row] +
                                       before[here - plane] + before[here + plane];
                    if (before[here] == 0 && around >= enough) {
                        mask.on[here] = 1;
                    }
                }
            }
        }
    }

    [[nodiscard]] double airLevel() const
    {
        return m_volume.scale ? m_volume.scale->valueOfAttenuation(0.0) : m_volume.high.physicalRange().first;
    }

private:
    [[nodiscard]] std::size_t at(const std::array<int, 3>& voxel) const
    {
        return static_cast<std::size_t>(voxel[0]) + static_cast<std::size_t>(voxel[1]) * m_stride[1] +
               static_cast<std::size_t>(voxel[2]) * m_stride[2];
    }
    [[nodiscard]] double physical(std::size_t index) const
    {
        return m_volume.high.toPhysical(static_cast<double>(m_voxels[index]));
    }

    [[nodiscard]] double medianAroundSeed() const
    {
        std::vector<double> values;
        for (int k = -1; k <= 1; ++k) {
            for (int j = -1; j <= 1; ++j) {
                for (int i = -1; i <= 1; ++i) {
                    const std::array<int, 3> voxel{std::clamp(m_seed[0] + i, 0, m_size[0] - 1),
                                                   std::clamp(m_seed[1] + j, 0, m_size[1] - 1),
                                                   std::clamp(m_seed[2] + k, 0, m_size[2] - 1)};
                    values.push_back(physical(at(voxel)));
                }
            }
        }
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        // Between the clicked voxel and its surroundings: a wire of one voxel is thinner than its neighbourhood.
        const double own = physical(at(m_seed));
        return *middle >= m_volume.airBelow ? *middle : own;
    }

    // Mean and deviation of what hangs together around the seed inside a first window.
    [[nodiscard]] std::pair<double, double> sample(const Window& window) const
    {
        std::vector<std::array<int, 3>> found{m_seed};
        constexpr int side = 2 * sampleReach + 1;
        std::vector<bool> seen(static_cast<std::size_t>(side) * side * side);
        const auto local = [&](const std::array<int, 3>& voxel) {
            return static_cast<std::size_t>(
                ((voxel[2] - m_seed[2] + sampleReach) * side + voxel[1] - m_seed[1] + sampleReach) * side + voxel[0] -
                m_seed[0] + sampleReach);
        };
        seen[local(m_seed)] = true;
        for (std::size_t read = 0; read < found.size() && found.size() < sampleVoxels; ++read) {
            for (std::size_t axis = 0; axis < 3; ++axis) {
                for (const int step : {-1, 1}) {
                    std::array<int, 3> next = found[read];
                    next[axis] += step;
                    if (next[axis] < 0 || next[axis] >= m_size[axis] ||
                        std::abs(next[axis] - m_seed[axis]) > sampleReach || seen[local(next)]) {
                        continue;
                    }
                    seen[local(next)] = true;
                    if (window.holds(physical(at(next)))) {
                        found.push_back(next);
                    }
                }
            }
        }
        double sum = 0.0;
        double squares = 0.0;
        for (const auto& voxel : found) {
            const double value = physical(at(voxel));
            sum += value;
            squares += value * value;
        }
        const auto count = static_cast<double>(found.size());
        const double mean = sum / count;
        return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
    }

    [[nodiscard]] VoxelMask boxed(const std::vector<bool>& seen, std::array<int, 3> low, std::array<int, 3> high) const
    {
        std::array<int, 3> extent{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::max(0, low[axis] - margin);
            high[axis] = std::min(m_size[axis] - 1, high[axis] + margin);
            extent[axis] = high[axis] - low[axis] + 1;
        }
        VoxelMask mask = VoxelMask::block(low, extent);
        std::size_t out = 0;
        for (int k = 0; k < extent[2]; ++k) {
            for (int j = 0; j < extent[1]; ++j) {
                const std::size_t row = at({low[0], low[1] + j, low[2] + k});
                for (int i = 0; i < extent[0]; ++i) {
                    mask.on[out++] = seen[row + static_cast<std::size_t>(i)] ? 1 : 0;
                }
            }
        }
        return mask;
    }

    const MeasuredVolume& m_volume;
    const T* m_voxels;
    std::array<int, 3> m_size;
    std::array<std::size_t, 3> m_stride;
    std::array<int, 3> m_seed;
    Progress& m_progress;
};

// The voxel itself, or where it is air the densest one within `seedReach` of the smallest spacing; nothing where there
// is only air. Metal that lets no ray through leaves holes of air in its own image, and the voxels at their rim are
// not all metal.
std::optional<std::array<int, 3>> matterNear(const MeasuredVolume& volume, const std::array<int, 3>& seed)
{
    if (volume.high.valueAt(seed[0], seed[1], seed[2]) >= volume.airBelow) {
        return seed;
    }
    const VolumeGeometry& geometry = volume.high.geometry();
    const double reachMm = seedReach * *std::min_element(geometry.spacingMm.cbegin(), geometry.spacingMm.cend());
    std::array<int, 3> first{};
    std::array<int, 3> last{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int reach = static_cast<int>(reachMm / geometry.spacingMm[axis]);
        first[axis] = std::max(0, seed[axis] - reach);
        last[axis] = std::min(geometry.size[axis] - 1, seed[axis] + reach);
    }
    std::optional<std::array<int, 3>> found;
    double densest = volume.airBelow;
    for (int k = first[2]; k <= last[2]; ++k) {
        for (int j = first[1]; j <= last[1]; ++j) {
            for (int i = first[0]; i <= last[0]; ++i) {
                const double value = volume.high.valueAt(i, j, k);
                const double away =
                    std::hypot((i - seed[0]) * geometry.spacingMm[0], (j - seed[1]) * geometry.spacingMm[1],
                               (k - seed[2]) * geometry.spacingMm[2]);
                if (away <= reachMm && value >= densest) {
                    found = {i, j, k};
                    densest = value;
                }
            }
        }
    }
    return found;
}

void scaleMass(RegionStatistics& statistics, double voxels, const VolumeGeometry& geometry)
{
    const auto& spacing = geometry.spacingMm;
    statistics.volumeCm3 = voxels * spacing[0] * spacing[1] * spacing[2] / 1000.0;
    if (statistics.densityGramsPerCm3) {
        statistics.massGrams = *statistics.densityGramsPerCm3 * statistics.volumeCm3;
    }
}

template <typename T>
Result<SegmentedObject> segment(const MeasuredVolume& volume, const std::array<int, 3>& seed, LeakGuard guard,
                                Progress& progress)
{
    Grower<T> grower(volume, seed, progress);
    const Window window = grower.learnWindow();
    std::optional<VoxelMask> grown = grower.grow(window);
    progress.report(50);
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, tr("Stopped; nothing was segmented."));
    }
    if (!grown) {
        return failure(ErrorCode::BadInput,
                       tr("The region runs over most of the scan; click into something that stands out more."));
    }
    SegmentedObject object;
    object.mask = std::move(*grown);
    grower.fillHoles(object.mask);
    VoxelMask foreign = VoxelMask::block(object.mask.first, object.mask.size);
    if (guard == LeakGuard::On) {
        object.cutFree = cutLeaks(object.mask, seed, foreign, progress);
    }
    progress.report(80);
    object.statistics = statisticsOf(interiorOf(object.mask), volume, progress);
    const auto core = static_cast<double>(object.mask.count());
    const double shares = addEdge(object.mask, foreign, volume.high, object.statistics.mean, grower.airLevel());
    object.statistics.voxels = object.mask.count();
    scaleMass(object.statistics, core + shares, volume.high.geometry());
    object.worldMm = worldBoxOf(object.mask, volume.high.geometry());
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled, tr("Stopped; nothing was segmented."));
    }
    progress.report(100);
    return object;
}

} // namespace

Result<SegmentedObject> segmentAt(const MeasuredVolume& volume, const std::array<int, 3>& seed, LeakGuard guard,
                                  Progress& progress)
{
    const auto& size = volume.high.geometry().size;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        if (seed[axis] < 0 || seed[axis] >= size[axis]) {
            return failure(ErrorCode::BadInput, tr("This point lies outside of the scan."));
        }
    }
    const auto matter = matterNear(volume, seed);
    if (!matter) {
        return failure(ErrorCode::BadInput, tr("There is only air here; click on a thing."));
    }
    return scans::visitVoxelType(volume.high.type(), [&]<typename T>(T*) -> Result<SegmentedObject> {
        return segment<T>(volume, *matter, guard, progress);
    });
}

} // namespace portlight::viewers
