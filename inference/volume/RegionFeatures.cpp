#include "inference/volume/RegionFeatures.h"

#include "inference/contents/ContentsEstimate.h"
#include "inference/volume/PrincipalExtents.h"

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr float metalAbove = 3.5F;
constexpr float airBelow = 0.12F;

// One walk over a region's cells.
struct Walk
{
    std::vector<float> values; // sorted later
    double sum = 0.0;
    double squares = 0.0;
    double grams = 0.0; // density, to be multiplied by the volume of a cell
    double faces = 0.0; // to cells outside
    double outsideSum = 0.0;
    double outsideAir = 0.0;
    double outsideDenser = 0.0;
    double outsideMetal = 0.0;
    double metal = 0.0;
    double roughness = 0.0; // differences to neighbours inside
    double insideFaces = 0.0;
    double core = 0.0; // cells without a face outside
    double coreSum = 0.0;
    double coreSquares = 0.0;
    double coreLow = 0.0;
    double coreLowSquares = 0.0; // of low / high
    double low = 0.0;
    std::array<int, 3> first{INT32_MAX, INT32_MAX, INT32_MAX};
    std::array<int, 3> last{-1, -1, -1};
    MomentSum moments;
};

void lookAround(const CoarseGrid& grid, const RegionSet& set, std::uint32_t cell, std::uint32_t owner, Walk& walk)
{
    const float value = grid.high[cell];
    int outside = 0;
    for (const std::ptrdiff_t step : grid.neighbours()) {
        const auto neighbour = static_cast<std::size_t>(cell + step);
        const float there = grid.high[neighbour];
        if (set.owner[neighbour] == owner) {
            walk.roughness += std::abs(there - value);
            walk.insideFaces += 1.0;
            continue;
        }
        ++outside;
        walk.outsideSum += std::clamp(there, 0.0F, 20.0F);
        walk.outsideAir += there < airBelow ? 1.0 : 0.0;
        walk.outsideDenser += there > value ? 1.0 : 0.0;
        walk.outsideMetal += there > metalAbove ? 1.0 : 0.0;
    }
    walk.faces += outside;
    if (outside > 0) {
        return;
    }
    walk.core += 1.0;
    walk.coreSum += value;
    walk.coreSquares += static_cast<double>(value) * value;
    if (grid.hasPair()) {
        walk.coreLow += grid.low[cell];
        const double ratio = grid.low[cell] / std::max(0.05F, value);
        walk.coreLowSquares += ratio * ratio;
    }
}

Walk walkOver(const CoarseGrid& grid, const RegionSet& set, std::size_t region)
{
    Walk walk;
    const auto owner = static_cast<std::uint32_t>(region + 1);
    const auto& cells = set.regions.at(region).cells;
    walk.values.reserve(cells.size());
    for (const std::uint32_t cell : cells) {
        const float value = grid.high[cell];
        const auto place = grid.placeOf(cell);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            walk.first.at(axis) = std::min(walk.first.at(axis), place.at(axis));
            walk.last.at(axis) = std::max(walk.last.at(axis), place.at(axis));
        }
        walk.moments.add(place);
        walk.values.push_back(value);
        walk.sum += value;
        walk.squares += static_cast<double>(value) * value;
        walk.grams += scans::densityOfAttenuation(value);
        walk.metal += value > metalAbove ? 1.0 : 0.0;
        walk.low += grid.hasPair() ? grid.low[cell] : 0.0F;
        lookAround(grid, set, cell, owner, walk);
    }
    std::sort(walk.values.begin(), walk.values.end());
    return walk;
}

double quantile(const Walk& walk, double share)
{
    return walk.values.at(static_cast<std::size_t>(share * static_cast<double>(walk.values.size() - 1)));
}

double spread(double sum, double squares, double count)
{
    return std::sqrt(std::max(0.0, squares / count - sum / count * (sum / count)));
}

double logOf(double value)
{
    return std::log(std::max(1e-3, value));
}

// What the box around the region holds besides it.
struct BoxContent
{
    double metal = 0.0; // shares of the box
    double air = 0.0;
    double mean = 0.0;
};

BoxContent contentOf(const CoarseGrid& grid, const Walk& walk)
{
    BoxContent content;
    double cells = 0.0;
    for (int k = walk.first[2]; k <= walk.last[2]; ++k) {
        for (int j = walk.first[1]; j <= walk.last[1]; ++j) {
            const float* row = grid.high.data() + grid.at(0, j, k);
            for (int i = walk.first[0]; i <= walk.last[0]; ++i) {
                content.metal += row[i] > metalAbove ? 1.0 : 0.0;
                content.air += row[i] < airBelow ? 1.0 : 0.0;
                content.mean += std::clamp(row[i], 0.0F, 20.0F);
                cells += 1.0;
            }
        }
    }
    return {content.metal / cells, content.air / cells, content.mean / cells};
}

RegionMeasures measuresOf(const CoarseGrid& grid, const Walk& walk, const scans::Matter& core)
{
    RegionMeasures measures;
    const auto count = static_cast<double>(walk.values.size());
    measures.volumeCm3 = count * grid.cellCm3();
    measures.massGrams = walk.grams * grid.cellCm3();
    measures.densityGramsPerCm3 = walk.grams / count;
    measures.effectiveZ = scans::canExist(core) ? core.effectiveZ : std::nullopt;
    // All eight corners: the scan may lie turned in the world.
    for (std::size_t axis = 0; axis < 3; ++axis) {
        measures.box.min.at(axis) = 1e30;
        measures.box.max.at(axis) = -1e30;
    }
    for (int corner = 0; corner < 8; ++corner) {
        std::array<double, 3> voxel{};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            voxel.at(axis) = ((corner >> axis) & 1) == 0 ? walk.first.at(axis) - 0.5 : walk.last.at(axis) + 0.5;
        }
        const auto world = grid.geometry.toWorld(voxel);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            measures.box.min.at(axis) = std::min(measures.box.min.at(axis), world.at(axis));
            measures.box.max.at(axis) = std::max(measures.box.max.at(axis), world.at(axis));
        }
    }
    return measures;
}

void appendShape(const CoarseGrid& grid, const Walk& walk, std::vector<double>& into)
{
    const double cell = grid.geometry.spacingMm[0];
    const auto count = static_cast<double>(walk.values.size());
    auto extents = walk.moments.extents(); // cells, falling
    std::array<double, 3> sides{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        sides.at(axis) = walk.last.at(axis) - walk.first.at(axis) + 1;
    }
    const double box = sides[0] * sides[1] * sides[2];
    std::sort(sides.begin(), sides.end(), std::greater<>());
    for (const double extent : extents) {
        into.push_back(logOf(extent * cell));
    }
    for (const double side : sides) {
        into.push_back(logOf(side * cell));
    }
    into.push_back(extents[1] / extents[0]);
    into.push_back(extents[2] / extents[1]);
    into.push_back(logOf(2.0 * count / std::max(1.0, walk.faces) * cell));
    into.push_back(count / box);
    into.push_back(count / (extents[0] * extents[1] * extents[2]));
    into.push_back(logOf(walk.faces / std::pow(count, 2.0 / 3.0)));
    into.push_back(walk.core / count);
}

void appendDensity(const Walk& walk, double coreHigh, std::vector<double>& into)
{
    const auto count = static_cast<double>(walk.values.size());
    into.push_back(logOf(walk.sum / count));
    for (const double share : {0.1, 0.5, 0.9, 0.99}) {
        into.push_back(logOf(quantile(walk, share)));
    }
    into.push_back(spread(walk.sum, walk.squares, count) / std::max(0.05, walk.sum / count));
    into.push_back(logOf(coreHigh));
    into.push_back(walk.core > 0.0 ? spread(walk.coreSum, walk.coreSquares, walk.core) / std::max(0.05, coreHigh)
                                   : 1.0);
    into.push_back(walk.roughness / std::max(1.0, walk.insideFaces) / std::max(0.05, walk.sum / count));
    into.push_back(walk.metal / count);
}

void appendEnergies(const CoarseGrid& grid, const Walk& walk, const scans::Matter& matter, double coreHigh,
                    double coreLow, std::vector<double>& into)
{
    if (!grid.hasPair()) {
        into.insert(into.end(), 6, 0.0);
        return;
    }
    const double core = std::max(1.0, walk.core);
    const double ratio = coreLow / std::max(0.05, coreHigh);
    into.push_back(1.0);
    into.push_back(std::clamp(ratio, 0.0, 4.0));
    into.push_back(std::clamp(walk.low / std::max(0.05, walk.sum), 0.0, 4.0));
    into.push_back(std::min(2.0, std::sqrt(std::max(0.0, walk.coreLowSquares / core - ratio * ratio))));
    into.push_back(matter.effectiveZ.value_or(0.0) / 10.0);
    into.push_back(logOf(matter.densityGramsPerCm3));
}

} // namespace

const QStringList& regionFeatureNames()
{
    static const QStringList names =
        QStringLiteral("volume mass mean p10 p50 p90 p99 spread core core_spread roughness metal "
                       "length width height side_1 side_2 side_3 flatness_1 flatness_2 thickness "
                       "box_fill hull_fill surface core_share pair core_ratio ratio ratio_spread "
                       "zeff density around around_air around_denser around_metal box_metal box_air "
                       "box_mean above below erosions")
            .split(u' ');
    return names;
}

DescribedRegion describeRegion(const CoarseGrid& grid, const RegionSet& set, std::size_t region)
{
    const Walk walk = walkOver(grid, set, region);
    // A sheet of two cells has no core: the densest quarter stands for it.
    const double coreHigh = walk.core >= 8.0 ? walk.coreSum / walk.core : quantile(walk, 0.85);
    const double coreLow = walk.core >= 8.0 ? walk.coreLow / walk.core : coreHigh * walk.low / std::max(1e-3, walk.sum);
    DescribedRegion described;
    const scans::Matter core = grid.matterOf(coreLow, coreHigh);
    described.measures = measuresOf(grid, walk, core);
    std::vector<double> all{logOf(described.measures.volumeCm3), logOf(described.measures.massGrams)};
    appendDensity(walk, coreHigh, all);
    appendShape(grid, walk, all);
    appendEnergies(grid, walk, core, coreHigh, coreLow, all);
    const double faces = std::max(1.0, walk.faces);
    all.push_back(walk.outsideSum / faces);
    all.push_back(walk.outsideAir / faces);
    all.push_back(walk.outsideDenser / faces);
    all.push_back(walk.outsideMetal / faces);
    const BoxContent content = contentOf(grid, walk);
    all.insert(all.end(), {content.metal, content.air, content.mean});
    all.push_back(logOf(set.band.above));
    all.push_back(std::min(10.0F, set.band.below) / 10.0);
    all.push_back(set.band.erosions);
    described.features.reserve(all.size());
    for (const double value : all) {
        described.features.push_back(std::isfinite(value) ? static_cast<float>(std::clamp(value, -20.0, 20.0)) : 0.0F);
    }
    return described;
}

} // namespace portlight::inference
