#include "scans/simulator/LineScanner.h"

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

// First and one past the last sample of a row that holds anything.
std::pair<int, int> occupied(const std::uint8_t* row, int width)
{
    const std::uint8_t* const end = row + width;
    const auto isMatter = [](std::uint8_t material) { return material != 0; };
    const std::uint8_t* first = std::find_if(row, end, isMatter);
    if (first == end) {
        return {0, 0};
    }
    const std::uint8_t* last = end;
    while (last > first && !isMatter(*(last - 1))) {
        --last;
    }
    return {static_cast<int>(first - row), static_cast<int>(last - row)};
}

} // namespace

LineScanner::LineScanner(const VolumeGeometry& geometry)
    : m_geometry(geometry)
    , m_sampleMm(geometry.spacingMm[0] / samplesPerEdge)
    , m_pixelMm(m_sampleMm)
{
    const double halfWidth = geometry.size[0] * geometry.spacingMm[0] / 2.0;
    const double halfHeight = geometry.size[1] * geometry.spacingMm[1] / 2.0;
    const double sourceDistance = std::max(450.0, 2.0 * halfWidth); // from the belt to the source
    m_sourceY = halfHeight + sourceDistance;
    const double widest = halfWidth * m_sourceY / sourceDistance; // shadow of the grid's lower corners
    m_width = (static_cast<int>(std::ceil(2.0 * widest / m_pixelMm)) + 3) / 4 * 4;
    m_rayLengthCm.resize(static_cast<std::size_t>(m_width));
    for (int column = 0; column < m_width; ++column) {
        const double across = (column - (m_width - 1) / 2.0) * m_pixelMm;
        m_rayLengthCm[static_cast<std::size_t>(column)] =
            static_cast<float>(m_sampleMm / 10.0 * std::hypot(1.0, across / m_sourceY));
    }
}

double LineScanner::columnOf(double xMm, double yMm) const
{
    return xMm * m_sourceY / (m_sourceY - yMm) / m_pixelMm + (m_width - 1) / 2.0;
}

void LineScanner::project(const SliceSamples& samples, int sampleSlice, const std::vector<Float4>& densities,
                          std::span<Float4> integrals) const
{
    std::fill(integrals.begin(), integrals.end(), Float4{});
    const double middle = (m_width - 1) / 2.0;
    for (int row = 0; row < samples.height; ++row) {
        const std::uint8_t* line = samples.material.data() + samples.index(0, row, sampleSlice);
        const auto [first, last] = occupied(line, samples.width);
        if (first >= last) {
            continue;
        }
        const double y = (row - (samples.height - 1) / 2.0) * m_sampleMm;
        const double slope = (m_sourceY - y) / m_sourceY * m_pixelMm / m_sampleMm; // samples per pixel
        const double start = (samples.width - 1) / 2.0 - middle * slope;           // sample met by pixel 0
        const int from = std::max(0, static_cast<int>(std::ceil((first - 1 - start) / slope)));
        const int to = std::min(m_width - 1, static_cast<int>(std::floor((last - start) / slope)));
        for (int column = from; column <= to; ++column) {
            const double place = start + column * slope;
            const int left = static_cast<int>(std::floor(place));
            const auto share = static_cast<float>(place - left);
            const auto at = [&, first = first, last = last](int sample) { // bindings are captured by name alone
                return sample >= first && sample < last ? densities[line[sample]] : Float4{};
            };
            const Float4 density = at(left) * (1.0F - share) + at(left + 1) * share;
            integrals[static_cast<std::size_t>(column)] += density * m_rayLengthCm[static_cast<std::size_t>(column)];
        }
    }
}

} // namespace portlight::scans
