#include "inference/volume/ScanFigures.h"

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr float airBelow = 0.15F; // relative to water
constexpr float matterAbove = 0.2F;
constexpr float metalAbove = 2.5F;
constexpr std::size_t fewest = 200; // cells that a figure needs

std::optional<double> medianOf(std::vector<float>& values)
{
    if (values.size() < fewest) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

// Calls `take` with the cells of every row along i and of every row along j, there and back.
template <typename Take>
void forEachRow(const CoarseGrid& grid, Take take)
{
    const auto& size = grid.geometry.size;
    std::vector<float> row;
    const auto along = [&](int length, auto cellAt) {
        row.resize(static_cast<std::size_t>(length));
        for (int at = 0; at < length; ++at) {
            row[static_cast<std::size_t>(at)] = grid.high[cellAt(at)];
        }
        take(row);
        std::reverse(row.begin(), row.end());
        take(row);
    };
    for (int k = 1; k + 1 < size[2]; ++k) {
        for (int j = 1; j + 1 < size[1]; ++j) {
            along(size[0], [&](int i) { return grid.at(i, j, k); });
        }
        for (int i = 1; i + 1 < size[0]; ++i) {
            along(size[1], [&](int j) { return grid.at(i, j, k); });
        }
    }
}

// Standard deviation in air, by the median difference of cells too far apart to be alike, with air between.
std::optional<double> noiseIn(const CoarseGrid& grid)
{
    constexpr std::ptrdiff_t apart = 4;
    constexpr double gaussian = 1.4826; // standard deviation over median absolute deviation
    std::vector<float> differences;
    forEachRow(grid, [&differences](const std::vector<float>& row) {
        for (auto cell = row.begin() + 1; row.end() - cell > apart + 1; cell += apart) {
            if (std::all_of(cell, cell + apart + 1, [](float value) { return value < airBelow; })) {
                differences.push_back(std::abs(cell[0] - cell[apart]));
            }
        }
    });
    const auto middle = medianOf(differences);
    return middle ? std::optional(gaussian * *middle / std::sqrt(2.0)) : std::nullopt;
}

// Mean number of cells between 15% and 85% of what an edge from air rises to within four cells.
std::optional<double> edgeIn(const CoarseGrid& grid)
{
    constexpr float goodsAbove = 0.6F;
    constexpr float begins = 0.15F;
    constexpr float ends = 0.85F;
    constexpr std::ptrdiff_t longest = 4; // cells
    std::size_t edges = 0;
    std::size_t between = 0;
    forEachRow(grid, [&](const std::vector<float>& row) {
        for (auto air = row.begin(); row.end() - air > longest + 1; ++air) {
            const auto top = std::max_element(air + 1, air + longest + 1);
            if (!(air[0]<airBelow&& * top> goodsAbove && air[1] > begins * *top)) {
                continue;
            }
            ++edges;
            between += static_cast<std::size_t>(std::count_if(
                air + 1, top + 1, [&](float value) { return value > begins * *top && value < ends * *top; }));
        }
    });
    return edges < fewest ? std::nullopt : std::optional(static_cast<double>(between) / static_cast<double>(edges));
}

} // namespace

ScanFigures scanFigures(const CoarseGrid& grid, const scans::VolumeGeometry& voxels)
{
    ScanFigures figures;
    figures.insert(scan_figures::voxel, *std::max_element(voxels.spacingMm.begin(), voxels.spacingMm.end()));
    if (const auto noise = noiseIn(grid)) {
        figures.insert(scan_figures::noise, 1000.0 * *noise);
    }
    if (const auto edge = edgeIn(grid)) {
        figures.insert(scan_figures::edge, *edge * grid.geometry.spacingMm[0]);
    }
    std::vector<float> matter;
    std::vector<float> ratios;
    for (std::size_t cell = 0; cell < grid.high.size(); ++cell) {
        const float value = grid.high[cell];
        if (value > matterAbove) {
            matter.push_back(value);
        }
        if (value > metalAbove && grid.hasPair()) {
            ratios.push_back(grid.low[cell] / value);
        }
    }
    if (const auto middle = medianOf(matter)) {
        figures.insert(scan_figures::goods, *middle);
    }
    if (const auto ratio = medianOf(ratios)) {
        figures.insert(scan_figures::metalRatio, *ratio);
    }
    return figures;
}

QVector<inspection::UnfamiliarFigure> outside(const FigureRanges& ranges, const ScanFigures& figures)
{
    QVector<inspection::UnfamiliarFigure> all;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        const auto range = ranges.constFind(figure.key());
        if (range != ranges.cend() && !(figure.value() >= range->low && figure.value() <= range->high)) {
            all.append({figure.key(), figure.value(), range->low, range->high});
        }
    }
    return all;
}

} // namespace portlight::inference
