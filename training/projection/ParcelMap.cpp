#include "training/projection/ParcelMap.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

constexpr float leastMatter = 0.96F; // brightness below which a cell holds something
constexpr int reach = 4;             // cells around that decide whether a gap belongs to the parcel
constexpr double filledShare = 0.55; // of them with something in it

} // namespace

ParcelMap::ParcelMap(const AttenuationImage& image, const NoiseModel& noise)
    : m_columns((image.width + cellPixels - 1) / cellPixels)
    , m_rows((image.height + cellPixels - 1) / cellPixels)
{
    averageCells(image, noise);
    findInside();
    rateClutter();
}

void ParcelMap::averageCells(const AttenuationImage& image, const NoiseModel& noise)
{
    m_brightness.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    m_clutter.resize(m_brightness.size());
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            float sum = 0.0F;
            float squares = 0.0F;
            float count = 0.0F;
            for (int y = row * cellPixels; y < std::min(image.height, (row + 1) * cellPixels); ++y) {
                for (int x = column * cellPixels; x < std::min(image.width, (column + 1) * cellPixels); ++x) {
                    const float value = noise.brightness()[image.index(x, y)];
                    sum += value;
                    squares += value * value;
                    count += 1.0F;
                }
            }
            const float mean = sum / count;
            m_brightness[index(column, row)] = mean;
            m_clutter[index(column, row)] = std::sqrt(std::max(0.0F, squares / count - mean * mean));
        }
    }
}

void ParcelMap::findInside()
{
    const auto wide = static_cast<std::size_t>(m_columns) + 1;
    std::vector<int> sums(wide * (static_cast<std::size_t>(m_rows) + 1));
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const std::size_t corner = static_cast<std::size_t>(row + 1) * wide + static_cast<std::size_t>(column + 1);
            const int here = m_brightness[index(column, row)] < leastMatter ? 1 : 0;
            sums[corner] = here + sums[corner - 1] + sums[corner - wide] - sums[corner - wide - 1];
        }
    }
    m_inside.resize(m_brightness.size());
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const auto left = static_cast<std::size_t>(std::max(0, column - reach));
            const auto right = static_cast<std::size_t>(std::min(m_columns, column + reach + 1));
            const auto top = static_cast<std::size_t>(std::max(0, row - reach)) * wide;
            const auto bottom = static_cast<std::size_t>(std::min(m_rows, row + reach + 1)) * wide;
            const int filled = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
            const bool inside = filled >= filledShare * (2 * reach + 1) * (2 * reach + 1);
            m_inside[index(column, row)] = inside;
            m_empty = m_empty && !inside;
        }
    }
}

void ParcelMap::rateClutter()
{
    std::vector<float> within;
    double sum = 0.0;
    for (std::size_t i = 0; i < m_clutter.size(); ++i) {
        if (m_inside[i]) {
            within.push_back(m_clutter[i]);
            sum += m_clutter[i];
        }
    }
    if (within.empty()) {
        return;
    }
    m_complexity = sum / static_cast<double>(within.size());
    const auto top = within.begin() + static_cast<std::ptrdiff_t>(within.size() * 95 / 100);
    std::nth_element(within.begin(), top, within.end());
    m_clutterTop = std::max(1e-6F, *top);
}

double ParcelMap::clutter(int column, int row) const
{
    return std::min(1.0, m_clutter[index(column, row)] / m_clutterTop);
}

} // namespace portlight::training
