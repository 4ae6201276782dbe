#include "viewers/volume/TransferFunction.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

std::uint32_t mixed(std::uint32_t a, std::uint32_t b, double share)
{
    std::uint32_t result = 0;
    for (const unsigned shift : {0U, 8U, 16U}) {
        const double low = (a >> shift) & 0xffU;
        const double high = (b >> shift) & 0xffU;
        result |= static_cast<std::uint32_t>(std::lround(low + (high - low) * share)) << shift;
    }
    return result;
}

TransferPoint at(const QVector<TransferPoint>& points, double value)
{
    if (value <= points.front().value) {
        return points.front();
    }
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (value <= points[i].value) {
            const TransferPoint& a = points[i - 1];
            const TransferPoint& b = points[i];
            const double share = b.value > a.value ? (value - a.value) / (b.value - a.value) : 1.0;
            return {value, mixed(a.colour, b.colour, share), a.opacity + (b.opacity - a.opacity) * share};
        }
    }
    return points.back();
}

constexpr double leastVisible = 0.0005; // opacity over one unit length that still counts

} // namespace

TransferFunction TransferFunction::adjusted(double valueShift, double opacityGain) const
{
    TransferFunction result = *this;
    for (TransferPoint& point : result.points) {
        point.value += valueShift;
        point.opacity = 1.0 - std::pow(1.0 - std::min(point.opacity, 0.9999), opacityGain);
    }
    return result;
}

TransferTable::TransferTable(const TransferFunction& function, const scans::Volume& volume)
    : m_mode(function.mode)
    , m_interior(static_cast<float>(std::clamp(function.interior, 0.0, 1.0)))
{
    Q_ASSERT(!function.points.isEmpty());
    const auto& geometry = volume.geometry();
    double longestMm = 0.0;
    double smallestMm = geometry.spacingMm[0];
    for (std::size_t axis = 0; axis < 3; ++axis) {
        longestMm = std::max(longestMm, geometry.size[axis] * geometry.spacingMm[axis]);
        smallestMm = std::min(smallestMm, geometry.spacingMm[axis]);
    }
    m_unitMm = longestMm / 256.0;

    const double low = function.points.front().value;
    const double high = std::max(function.points.back().value, low + 1e-9);
    const double perEntry = (high - low) / (RayJob::tableSize - 1);
    m_low = static_cast<float>(volume.toStored(low));
    m_scale = static_cast<float>(volume.slope() / perEntry);
    m_gradientScale =
        static_cast<float>(smallestMm * std::abs(volume.slope()) / std::max(std::abs(function.surface), 1e-9));
    for (std::size_t i = 0; i < m_opacity.size(); ++i) {
        const TransferPoint point = at(function.points, low + perEntry * static_cast<double>(i));
        m_opacity[i] = static_cast<float>(std::clamp(point.opacity, 0.0, 0.9999));
        m_colours[i] = point.colour;
        m_visibleBefore[i + 1] = static_cast<std::uint16_t>(m_visibleBefore[i] + (m_opacity[i] > leastVisible ? 1 : 0));
    }
}

std::array<float, RayJob::tableSize> TransferTable::alphaAt(double stepMm) const
{
    std::array<float, RayJob::tableSize> alpha{};
    const auto exponent = static_cast<float>(stepMm / m_unitMm);
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        alpha[i] =
            m_opacity[i] > static_cast<float>(leastVisible) ? 1.0F - std::pow(1.0F - m_opacity[i], exponent) : 0.0F;
    }
    return alpha;
}

int TransferTable::indexOf(double stored) const
{
    const double index = (stored - static_cast<double>(m_low)) * static_cast<double>(m_scale);
    return static_cast<int>(std::clamp(index, 0.0, static_cast<double>(RayJob::tableSize - 1)));
}

bool TransferTable::isVisible(int low, int high) const
{
    return m_visibleBefore[static_cast<std::size_t>(high) + 1] != m_visibleBefore[static_cast<std::size_t>(low)];
}

} // namespace portlight::viewers
