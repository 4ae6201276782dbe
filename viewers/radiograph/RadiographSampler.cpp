#include "viewers/radiograph/RadiographSampler.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portlight::viewers {

RadiographSampler::RadiographSampler(const RadiographPyramid& pyramid, int level, const QRectF& area, QSize size)
    : m_level(level)
    , m_levelSize(pyramid.sizeAt(level))
{
    const double reduction = std::ldexp(1.0, level);
    const double columnStep = area.width() / size.width() / reduction;
    const double firstColumn = area.left() / reduction + 0.5 * columnStep;
    m_rowStep = area.height() / size.height() / reduction;
    m_firstRow = area.top() / reduction + 0.5 * m_rowStep;
    // The level's true extent may end within its last pixel.
    const double extent = pyramid.radiograph().width / reduction;
    m_firstColumn = size.width();
    for (int column = 0; column < size.width(); ++column) {
        const double position = firstColumn + column * columnStep;
        if (position < 0.0 || position >= extent) {
            continue;
        }
        m_firstColumn = std::min(m_firstColumn, column);
        m_lastColumn = column + 1;
        m_columns.push_back(tapAt(position, m_levelSize.width()));
    }
    m_firstColumn = std::min(m_firstColumn, m_lastColumn);
}

RadiographSampler::Tap RadiographSampler::tapAt(double position, int count) const
{
    const double centre = std::clamp(position - 0.5, 0.0, count - 1.0);
    Tap tap;
    tap.first = static_cast<int>(centre);
    tap.second = std::min(tap.first + 1, count - 1);
    tap.weight = static_cast<std::uint32_t>((centre - tap.first) * 256.0 + 0.5);
    return tap;
}

bool RadiographSampler::showsRow(int row) const
{
    const double position = m_firstRow + row * m_rowStep;
    return position >= 0.0 && position < m_levelSize.height();
}

template <typename T>
void RadiographSampler::rowOf(const T* upper, const T* lower, std::uint32_t weight, int channels,
                              std::vector<std::uint16_t>& out) const
{
    constexpr int lowest = std::numeric_limits<T>::lowest();
    std::uint16_t* to = out.data();
    for (const Tap& tap : m_columns) {
        for (int c = 0; c < channels; ++c) {
            const int left = tap.first * channels + c;
            const int right = tap.second * channels + c;
            const auto a = static_cast<std::uint32_t>(upper[left] - lowest);
            const auto b = static_cast<std::uint32_t>(upper[right] - lowest);
            const auto d = static_cast<std::uint32_t>(lower[left] - lowest);
            const auto e = static_cast<std::uint32_t>(lower[right] - lowest);
            const std::uint32_t top = (a * (256U - tap.weight) + b * tap.weight + 128U) >> 8U;
            const std::uint32_t bottom = (d * (256U - tap.weight) + e * tap.weight + 128U) >> 8U;
            *to++ = static_cast<std::uint16_t>((top * (256U - weight) + bottom * weight + 128U) >> 8U);
        }
    }
}

void RadiographSampler::row(const RadiographPlane& plane, int row, std::vector<std::uint16_t>& out) const
{
    out.resize(m_columns.size() * static_cast<std::size_t>(plane.channels));
    const Tap tap = tapAt(m_firstRow + row * m_rowStep, m_levelSize.height());
    const std::ptrdiff_t stride = static_cast<std::ptrdiff_t>(m_levelSize.width()) * plane.channels;
    scans::visitVoxelType(plane.type, [&]<typename T>(T*) {
        if constexpr (sizeof(T) <= 2) {
            const T* pixels = plane.levels[static_cast<std::size_t>(m_level)]->as<T>().data();
            rowOf<T>(pixels + tap.first * stride, pixels + tap.second * stride, tap.weight, plane.channels, out);
        }
    });
}

} // namespace portlight::viewers
