#include "viewers/radiograph/ContrastMaps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace portlight::viewers {

namespace {

constexpr int regionsAcrossShorterSide = 8;
constexpr int mostRegions = 64;        // along the longer side
constexpr double clipLimit = 3.0;      // times the mean count of a bin, as Zuiderveld's "clip limit"
constexpr int fewestRegionPixels = 32; // a side, so that a histogram says something

int regionsAlong(int extent, double regionSide)
{
    return std::clamp(static_cast<int>(std::lround(extent / regionSide)), 1, mostRegions);
}

// Among `count` regions, whose maps hold in their middles; `at`: 0..1 along the radiograph.
double place(double at, int count)
{
    return std::clamp(at * count - 0.5, 0.0, count - 1.0);
}

} // namespace

ContrastMaps::ContrastMaps(std::span<const std::uint16_t> brightness, QSize size, QSize fullSize)
    : m_fullSize(fullSize)
{
    const double side =
        std::max<double>(std::min(size.width(), size.height()) / regionsAcrossShorterSide, fewestRegionPixels);
    m_columns = regionsAlong(size.width(), side);
    m_rows = regionsAlong(size.height(), side);
    m_maps.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) * (bins + 1));
    std::vector<std::uint32_t> histogram(bins);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            std::fill(histogram.begin(), histogram.end(), 0U);
            for (int y = row * size.height() / m_rows; y < (row + 1) * size.height() / m_rows; ++y) {
                const std::uint16_t* const line = brightness.data() + static_cast<std::ptrdiff_t>(y) * size.width();
                for (int x = column * size.width() / m_columns; x < (column + 1) * size.width() / m_columns; ++x) {
                    ++histogram[line[x] >> shift];
                }
            }
            makeMap(histogram, m_maps.data() + static_cast<std::ptrdiff_t>(row * m_columns + column) * (bins + 1));
        }
    }
}

// What lies over the clip limit is spread evenly over all bins; the map is the running sum.
void ContrastMaps::makeMap(std::span<const std::uint32_t> histogram, std::uint16_t* map) const
{
    const double total = std::accumulate(histogram.begin(), histogram.end(), 0.0);
    const double limit = std::max(1.0, clipLimit * total / bins);
    double excess = 0.0;
    for (const std::uint32_t count : histogram) {
        excess += std::max(0.0, count - limit);
    }
    const double share = total > 0.0 ? excess / bins : 1.0;
    double sum = 0.0;
    const double all = total > 0.0 ? total : bins;
    map[0] = 0;
    for (int bin = 0; bin < bins; ++bin) {
        sum += std::min(static_cast<double>(histogram[static_cast<std::size_t>(bin)]), limit) + share;
        map[bin + 1] = static_cast<std::uint16_t>(std::clamp(sum / all, 0.0, 1.0) * 65535.0);
    }
}

std::vector<ContrastMaps::Column> ContrastMaps::columns(double x, double xStep, int count) const
{
    std::vector<Column> result(static_cast<std::size_t>(count));
    for (Column& column : result) {
        const double at = place(x / m_fullSize.width(), m_columns);
        const int left = std::min(static_cast<int>(at), std::max(0, m_columns - 2));
        column.left = left * (bins + 1);
        column.right = std::min(left + 1, m_columns - 1) * (bins + 1);
        column.share = static_cast<int>((at - left) * 256.0);
        x += xStep;
    }
    return result;
}

void ContrastMaps::map(std::span<std::uint16_t> brightness, const std::vector<Column>& columns, double y) const
{
    const double at = place(y / m_fullSize.height(), m_rows);
    const int above = std::min(static_cast<int>(at), std::max(0, m_rows - 2));
    const int below = std::min(above + 1, m_rows - 1);
    const int down = static_cast<int>((at - above) * 256.0);
    const auto rowOf = [this](int row) {
        return m_maps.data() + static_cast<std::ptrdiff_t>(row) * m_columns * (bins + 1);
    };
    const std::uint16_t* const upper = rowOf(above);
    const std::uint16_t* const lower = rowOf(below);
    for (std::size_t i = 0; i < brightness.size(); ++i) {
        const int bin = brightness[i] >> shift;
        const int rest = brightness[i] & ((1 << shift) - 1);
        const Column& column = columns[i];
        const auto mapped = [bin, rest](const std::uint16_t* map) {
            return map[bin] + (((map[bin + 1] - map[bin]) * rest) >> shift);
        };
        const auto across = [&](const std::uint16_t* row) {
            return (mapped(row + column.left) * (256 - column.share) + mapped(row + column.right) * column.share) >> 8;
        };
        brightness[i] = static_cast<std::uint16_t>((across(upper) * (256 - down) + across(lower) * down) >> 8);
    }
}

} // namespace portlight::viewers
