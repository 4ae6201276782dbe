#include "inference/volume/CoarseGrid.h"

#include "inference/contents/ContentsEstimate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace portlight::inference {

using scans::Volume;

namespace {

constexpr double mostCells = 24e6;

// Which voxels of one axis a cell covers, and how much of each.
struct Cover
{
    int first = 0;
    std::vector<float> shares; // add up to 1
};

std::vector<Cover> coversOf(int voxels, double spacingMm, double cellMm)
{
    const int cells = std::max(1, static_cast<int>(std::lround(voxels * spacingMm / cellMm)));
    std::vector<Cover> covers(static_cast<std::size_t>(cells));
    for (int c = 0; c < cells; ++c) {
        const double begin = c * cellMm / spacingMm;
        const double end = std::min<double>(voxels, (c + 1) * cellMm / spacingMm);
        Cover& cover = covers.at(static_cast<std::size_t>(c));
        cover.first = std::clamp(static_cast<int>(begin), 0, voxels - 1);
        float sum = 0.0F;
        for (int v = cover.first; v < voxels && (v < end || v == cover.first); ++v) {
            const auto share = static_cast<float>(std::min(end, v + 1.0) - std::max(begin, static_cast<double>(v)));
            cover.shares.push_back(std::max(share, 1e-3F));
            sum += cover.shares.back();
        }
        for (float& share : cover.shares) {
            share /= sum;
        }
    }
    return covers;
}

struct Reduction
{
    const Volume& volume;
    const scans::MaterialScale& scale;
    std::array<std::vector<Cover>, 3> covers;
    CoarseGrid& grid;
    std::vector<float>& into;

    // Adds one row of voxels, brought down along i, to `sums`.
    void addRow(int j, int k, float share, std::vector<float>& row, std::vector<float>& sums) const
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = static_cast<float>(volume.valueAt(static_cast<int>(i), j, k));
        }
        for (std::size_t c = 0; c < covers[0].size(); ++c) {
            const Cover& cover = covers[0][c];
            float sum = 0.0F;
            for (std::size_t v = 0; v < cover.shares.size(); ++v) {
                sum += cover.shares[v] * row[static_cast<std::size_t>(cover.first) + v];
            }
            sums[c] += share * sum;
        }
    }

    void reduceLayer(int layer) const
    {
        const Cover& along = covers[2][static_cast<std::size_t>(layer)];
        std::vector<float> row(static_cast<std::size_t>(volume.geometry().size[0]));
        std::vector<float> sums(covers[0].size());
        for (std::size_t j = 0; j < covers[1].size(); ++j) {
            std::fill(sums.begin(), sums.end(), 0.0F);
            for (std::size_t z = 0; z < along.shares.size(); ++z) {
                for (std::size_t y = 0; y < covers[1][j].shares.size(); ++y) {
                    addRow(covers[1][j].first + static_cast<int>(y), along.first + static_cast<int>(z),
                           along.shares[z] * covers[1][j].shares[y], row, sums);
                }
            }
            float* out = into.data() + grid.at(1, static_cast<int>(j) + 1, layer + 1);
            for (std::size_t c = 0; c < sums.size(); ++c) {
                const auto value = static_cast<float>(scale.relativeAttenuation(sums[c]));
                out[c] = std::isfinite(value) ? value : 0.0F;
            }
        }
    }
};

// False when it was stopped.
bool reduce(const Reduction& reduction, const scans::Progress& progress, const GoOn& goOn)
{
    std::atomic<bool> isStopped{false};
    const auto goesOn = [&] {
        if (progress.isCancelled() || (goOn && !isStopped && !goOn())) {
            isStopped = true;
        }
        return !isStopped;
    };
    const int layers = static_cast<int>(reduction.covers[2].size());
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    {
        std::vector<std::jthread> workers;
        workers.reserve(static_cast<std::size_t>(threads));
        for (int t = 0; t < threads; ++t) {
            workers.emplace_back([&, t] {
                for (int layer = t; layer < layers && goesOn(); layer += threads) {
                    reduction.reduceLayer(layer);
                }
            });
        }
    }
    return !isStopped;
}

// The cells' own geometry: cell centres lie half a cell inside the first voxel's outer face, one layer further out.
scans::VolumeGeometry geometryOf(const scans::VolumeGeometry& voxels, const std::array<std::vector<Cover>, 3>& covers,
                                 double cellMm)
{
    scans::VolumeGeometry cells = voxels;
    std::array<double, 3> first{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        cells.size.at(axis) = static_cast<int>(covers.at(axis).size()) + 2;
        cells.spacingMm.at(axis) = cellMm;
        first.at(axis) = -0.5 - 0.5 * cellMm / voxels.spacingMm.at(axis);
    }
    cells.originMm = voxels.toWorld(first);
    return cells;
}

// The wanted side of a cell or the next larger one, in growing steps, that keeps to mostCells: a volume stretched along
// one axis has fewer cells than its extents multiplied say.
double cellFor(const scans::VolumeGeometry& voxels, double cellMm)
{
    const auto over = [&](double cell) {
        double cells = 1.0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            cells *= std::max(1.0, voxels.size.at(axis) * voxels.spacingMm.at(axis) / cell);
        }
        return cells / mostCells;
    };
    double cell = cellMm;
    for (double excess = over(cell); excess > 1.0; excess = over(cell)) {
        cell *= std::max(1.01, std::cbrt(excess));
    }
    return cell;
}

} // namespace

std::size_t CoarseGrid::at(int i, int j, int k) const
{
    return (static_cast<std::size_t>(k) * static_cast<std::size_t>(geometry.size[1]) + static_cast<std::size_t>(j)) *
               static_cast<std::size_t>(geometry.size[0]) +
           static_cast<std::size_t>(i);
}

std::array<int, 3> CoarseGrid::placeOf(std::size_t cell) const
{
    const auto across = static_cast<std::size_t>(geometry.size[0]);
    const auto down = static_cast<std::size_t>(geometry.size[1]);
    return {static_cast<int>(cell % across), static_cast<int>(cell / across % down),
            static_cast<int>(cell / across / down)};
}

std::array<std::ptrdiff_t, 6> CoarseGrid::neighbours() const
{
    const std::ptrdiff_t row = geometry.size[0];
    const std::ptrdiff_t layer = row * geometry.size[1];
    return {-1, 1, -row, row, -layer, layer};
}

double CoarseGrid::cellCm3() const
{
    return geometry.spacingMm[0] * geometry.spacingMm[1] * geometry.spacingMm[2] / 1000.0;
}

scans::Matter CoarseGrid::matterOf(double relativeLow, double relativeHigh) const
{
    if (hasPair()) {
        const scans::Matter matter =
            scale->matter(scale->valueOfAttenuation(relativeLow), scale->valueOfAttenuation(relativeHigh));
        if (matter.effectiveZ) {
            return matter;
        }
    }
    return {scans::densityOfAttenuation(relativeHigh), std::nullopt};
}

std::optional<CoarseGrid> coarseGridOf(const Volume& high, const Volume& low, double cellMm,
                                       const scans::Progress& progress, const GoOn& goOn)
{
    if (high.isNull()) {
        return std::nullopt;
    }
    const bool pair = !low.isNull() && high.unit() == scans::ValueUnit::Hounsfield && low.unit() == high.unit() &&
                      low.geometry().size == high.geometry().size;
    const auto scale = scans::MaterialScale::of(high, pair ? low : Volume());
    if (!scale) {
        return std::nullopt;
    }
    const auto& voxels = high.geometry();
    const double cell = cellFor(voxels, cellMm);
    std::array<std::vector<Cover>, 3> covers;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        covers.at(axis) = coversOf(voxels.size.at(axis), voxels.spacingMm.at(axis), cell);
    }
    CoarseGrid grid;
    grid.geometry = geometryOf(voxels, covers, cell);
    grid.scale = scale;
    grid.high.resize(grid.geometry.voxelCount());
    if (!reduce({high, *scale, covers, grid, grid.high}, progress, goOn)) {
        return std::nullopt;
    }
    if (pair) {
        grid.low.resize(grid.high.size());
        if (!reduce({low, *scale, covers, grid, grid.low}, progress, goOn)) {
            return std::nullopt;
        }
    }
    return grid;
}

} // namespace portlight::inference
