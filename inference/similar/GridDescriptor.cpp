#include "inference/similar/GridDescriptor.h"

#include "inference/contents/ContentsEstimate.h"
#include "inference/similar/GridThings.h"
#include "inference/similar/MapDescriptor.h"

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr double matterAbove = 0.12; // times water: noise and streaks in air stay below
constexpr double metalFromZ = 19.0;
constexpr double mixedFromZ = 10.5;
constexpr int massLevels = 16;   // by the logarithm of the attenuation
constexpr double densest = 30.0; // times water, the last level
constexpr int zLevels = 6;       // from 6 to 26
constexpr double lowestZ = 6.0;
constexpr double zStep = 4.0;
constexpr double leastGrams = 1.0;
constexpr MapDetail projectionDetail{7, 3};
constexpr std::array<double, 4> thresholds{0.3, 0.7, 1.3, 2.5}; // times water

struct Cell
{
    double attenuation = 0.0; // times water
    double density = 0.0;
    std::optional<double> effectiveZ;
};

RayKind kindOf(double effectiveZ)
{
    return effectiveZ >= metalFromZ ? RayKind::Metal : effectiveZ >= mixedFromZ ? RayKind::Mixed : RayKind::Organic;
}

template <typename Visit>
void forEachMatter(const CoarseGrid& grid, const Visit& visit)
{
    for (std::size_t i = 0; i < grid.high.size(); ++i) {
        const double attenuation = grid.high[i];
        if (!(attenuation > matterAbove)) {
            continue;
        }
        if (!grid.hasPair()) {
            visit(i, Cell{attenuation, scans::densityOfAttenuation(attenuation), std::nullopt});
        } else {
            const scans::Matter matter = grid.matterOf(grid.low[i], attenuation);
            visit(i, Cell{attenuation, scans::densityOfAttenuation(attenuation), matter.effectiveZ});
        }
    }
}

void addSoftly(std::vector<double>& bins, double place, double weight)
{
    const double clamped = std::clamp(place, 0.0, static_cast<double>(bins.size() - 1));
    const std::size_t low = std::min(static_cast<std::size_t>(clamped), bins.size() - 2);
    bins[low] += weight * (1.0 - (clamped - static_cast<double>(low)));
    bins[low + 1] += weight * (clamped - static_cast<double>(low));
}

void appendRoots(std::vector<float>& to, const std::vector<double>& shares, double whole)
{
    for (const double share : shares) {
        to.push_back(static_cast<float>(std::sqrt(whole > 0.0 ? share / whole : 0.0)));
    }
}

// Of the parcel as a whole.
struct Sums
{
    std::vector<double> byLevel = std::vector<double>(massLevels);
    std::vector<double> byZ = std::vector<double>(zLevels);
    double density = 0.0;
    double cells = 0.0;
    std::array<int, 3> first{INT32_MAX, INT32_MAX, INT32_MAX};
    std::array<int, 3> last{-1, -1, -1};

    void add(const Cell& cell, const std::array<int, 3>& place)
    {
        const double level = std::log(cell.attenuation / matterAbove) / std::log(densest / matterAbove);
        addSoftly(byLevel, level * (massLevels - 1), cell.density);
        if (cell.effectiveZ) {
            addSoftly(byZ, (*cell.effectiveZ - lowestZ) / zStep, cell.density);
        }
        density += cell.density;
        cells += 1.0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            first.at(axis) = std::min(first.at(axis), place.at(axis));
            last.at(axis) = std::max(last.at(axis), place.at(axis));
        }
    }
};

void appendWhole(std::vector<float>& to, const CoarseGrid& grid, const Sums& sums)
{
    appendRoots(to, sums.byLevel, sums.density);
    appendRoots(to, sums.byZ, sums.density);
    std::array<double, 3> extents{};
    double box = 1.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        extents.at(axis) = std::max(1, sums.last.at(axis) - sums.first.at(axis) + 1) * grid.geometry.spacingMm.at(axis);
        box *= std::max(1, sums.last.at(axis) - sums.first.at(axis) + 1);
    }
    std::sort(extents.begin(), extents.end());
    to.push_back(static_cast<float>(std::log(sums.density * grid.cellCm3() + leastGrams)));
    to.push_back(static_cast<float>(std::log(sums.cells * grid.cellCm3() + leastGrams)));
    for (const double extent : extents) {
        to.push_back(static_cast<float>(std::log(extent)));
    }
    to.push_back(static_cast<float>(sums.cells / box));
}

// The three projections, in no order: how they look on the whole, and how much they differ.
void appendProjections(std::vector<float>& to, const CoarseGrid& grid)
{
    std::array<std::vector<float>, 3> views;
    const auto maps = projectionsOf(grid);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const MapBox box = boxOfMatter(maps.at(axis));
        views.at(axis) = describe(boxed(maps.at(axis), box, descriptorSide), box, projectionDetail);
    }
    const std::size_t count = views[0].size();
    for (std::size_t i = 0; i < count; ++i) {
        to.push_back((views[0][i] + views[1][i] + views[2][i]) / 3.0F);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const float mean = (views[0][i] + views[1][i] + views[2][i]) / 3.0F;
        float spread = 0.0F;
        for (const auto& view : views) {
            spread += (view[i] - mean) * (view[i] - mean) / 3.0F;
        }
        to.push_back(std::sqrt(spread));
    }
}

} // namespace

std::array<MatterMap, 3> projectionsOf(const CoarseGrid& grid)
{
    // Columns and rows of each projection; the frame of air stays out of nothing and changes nothing.
    constexpr std::array<std::array<std::size_t, 2>, 3> planes{{{1, 2}, {0, 2}, {0, 1}}};
    std::array<MatterMap, 3> maps;
    std::array<float, 3> perCell{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        MatterMap& map = maps.at(axis);
        map.width = grid.geometry.size.at(planes.at(axis)[0]);
        map.height = grid.geometry.size.at(planes.at(axis)[1]);
        map.attenuation.resize(map.count());
        for (auto& plane : map.ofKind) {
            plane.resize(map.count());
        }
        perCell.at(axis) = static_cast<float>(scans::waterAttenuationPerCm * grid.geometry.spacingMm.at(axis) / 10.0);
    }
    forEachMatter(grid, [&](std::size_t at, const Cell& cell) {
        const std::array<int, 3> place = grid.placeOf(at);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            MatterMap& map = maps.at(axis);
            const auto pixel =
                static_cast<std::size_t>(place.at(planes.at(axis)[1])) * static_cast<std::size_t>(map.width) +
                static_cast<std::size_t>(place.at(planes.at(axis)[0]));
            const float attenuation = static_cast<float>(cell.attenuation) * perCell.at(axis);
            map.attenuation[pixel] += attenuation;
            if (cell.effectiveZ) {
                map.ofKind.at(static_cast<std::size_t>(kindOf(*cell.effectiveZ)))[pixel] += attenuation;
            }
        }
    });
    return maps;
}

std::vector<float> describe(const CoarseGrid& grid)
{
    Sums sums;
    forEachMatter(grid, [&](std::size_t at, const Cell& cell) { sums.add(cell, grid.placeOf(at)); });
    std::vector<float> numbers;
    appendWhole(numbers, grid, sums);
    for (const double threshold : thresholds) {
        appendThings(numbers, grid, threshold);
    }
    appendProjections(numbers, grid);
    return numbers;
}

} // namespace portlight::inference
