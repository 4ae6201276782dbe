#include "scans/simulator/ForwardProjector.h"

#include "scans/simulator/CellIndex.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

bool isMatter(Float4 density)
{
    // Air counts as nothing: its 1.2 mg/cm3 over a metre is 2% of a centimetre of water.
    constexpr float threshold = 0.004F;
    return std::abs(density[0]) + std::abs(density[1]) + std::abs(density[2]) + std::abs(density[3]) > threshold;
}

} // namespace

ProjectionSlice::ProjectionSlice(int width, int height)
{
    const auto size = [](Plane& plane, int across, int down) {
        plane.width = across;
        plane.height = down;
        plane.densities.assign(static_cast<std::size_t>(across + 2) * static_cast<std::size_t>(down), Float4{});
        plane.occupied.assign(static_cast<std::size_t>(down), {0, 0});
    };
    size(m_rows, width, height);
    size(m_columns, height, width);
}

void ProjectionSlice::set(std::span<const Float4> densities)
{
    for (int y = 0; y < m_rows.height; ++y) {
        for (int x = 0; x < m_rows.width; ++x) {
            const Float4 density = densities[cellIndex(x, y, m_rows.width)];
            m_rows.densities[cellIndex(x + 1, y, m_rows.width + 2)] = density;
            m_columns.densities[cellIndex(y + 1, x, m_columns.width + 2)] = density;
        }
    }
    findOccupied(m_rows);
    findOccupied(m_columns);
    m_empty = std::all_of(m_rows.occupied.begin(), m_rows.occupied.end(),
                          [](const auto& span) { return span.first >= span.second; });
}

void ProjectionSlice::findOccupied(Plane& plane)
{
    for (int row = 0; row < plane.height; ++row) {
        const Float4* line = plane.densities.data() + static_cast<std::ptrdiff_t>(row) * (plane.width + 2) + 1;
        int first = 0;
        int last = plane.width;
        while (first < last && !isMatter(line[first])) {
            ++first;
        }
        while (last > first && !isMatter(line[last - 1])) {
            --last;
        }
        plane.occupied[static_cast<std::size_t>(row)] = {first, last};
    }
}

void ProjectionSlice::project(double angle, double voxelCm, std::span<Float4> integrals) const
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double centre = (static_cast<double>(integrals.size()) - 1.0) / 2.0;
    if (std::abs(c) >= std::abs(s)) { // x = (s - y sin) / cos, row by row
        projectPlane(m_rows, s / c, 1.0 / c, centre, static_cast<float>(voxelCm / std::abs(c)), integrals);
    } else { // y = (s - x cos) / sin, column by column
        projectPlane(m_columns, c / s, 1.0 / s, centre, static_cast<float>(voxelCm / std::abs(s)), integrals);
    }
}

void ProjectionSlice::projectPlane(const Plane& plane, double shift, double slope, double centreShift, float lengthCm,
                                   std::span<Float4> integrals)
{
    const double middleX = (plane.width - 1) / 2.0;
    const double middleY = (plane.height - 1) / 2.0;
    for (int row = 0; row < plane.height; ++row) {
        const auto [first, last] = plane.occupied[static_cast<std::size_t>(row)];
        if (first >= last) {
            continue;
        }
        // Column met by detector d: start + d * slope.
        const double start = middleX - (row - middleY) * shift - centreShift * slope;
        const double a = (first - 1 - start) / slope;
        const double b = (last - start) / slope;
        const int from = std::max(0, static_cast<int>(std::ceil(std::min(a, b) + 1e-6)));
        const int to =
            std::min(static_cast<int>(integrals.size()) - 1, static_cast<int>(std::floor(std::max(a, b) - 1e-6)));
        const Float4* line = plane.densities.data() + static_cast<std::ptrdiff_t>(row) * (plane.width + 2);
        // Positive within the padding: truncation is floor.
        auto x = static_cast<float>(start + from * slope + 1.0);
        const auto step = static_cast<float>(slope);
        for (int d = from; d <= to; ++d, x += step) {
            const int column = std::clamp(static_cast<int>(x), 0, plane.width);
            const float share = x - static_cast<float>(column);
            const Float4 left = line[column];
            integrals[static_cast<std::size_t>(d)] += (left + (line[column + 1] - left) * share) * lengthCm;
        }
    }
}

} // namespace portlight::scans
