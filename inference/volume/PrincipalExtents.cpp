#include "inference/volume/PrincipalExtents.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace portlight::inference {

void MomentSum::add(const std::array<int, 3>& place)
{
    const double x = place[0];
    const double y = place[1];
    const double z = place[2];
    m_count += 1.0;
    m_sum[0] += x;
    m_sum[1] += y;
    m_sum[2] += z;
    m_products[0] += x * x;
    m_products[1] += y * y;
    m_products[2] += z * z;
    m_products[3] += x * y;
    m_products[4] += x * z;
    m_products[5] += y * z;
}

// Eigenvalues of a symmetric 3x3 matrix in closed form (Smith, Comm. ACM 4 (1961) 168).
std::array<double, 3> MomentSum::extents() const
{
    const double n = std::max(1.0, m_count);
    const std::array<double, 3> mean{m_sum[0] / n, m_sum[1] / n, m_sum[2] / n};
    const double xx = m_products[0] / n - mean[0] * mean[0];
    const double yy = m_products[1] / n - mean[1] * mean[1];
    const double zz = m_products[2] / n - mean[2] * mean[2];
    const double xy = m_products[3] / n - mean[0] * mean[1];
    const double xz = m_products[4] / n - mean[0] * mean[2];
    const double yz = m_products[5] / n - mean[1] * mean[2];
    const double third = (xx + yy + zz) / 3.0;
    const double a = xx - third;
    const double b = yy - third;
    const double c = zz - third;
    const double p = std::sqrt((a * a + b * b + c * c + 2.0 * (xy * xy + xz * xz + yz * yz)) / 6.0);
    std::array<double, 3> values{third, third, third};
    if (p > 1e-9) {
        const double determinant = a * (b * c - yz * yz) - xy * (xy * c - yz * xz) + xz * (xy * yz - b * xz);
        const double angle = std::acos(std::clamp(determinant / (2.0 * p * p * p), -1.0, 1.0)) / 3.0;
        values[0] = third + 2.0 * p * std::cos(angle);
        values[2] = third + 2.0 * p * std::cos(angle + 2.0 * std::numbers::pi / 3.0);
        values[1] = 3.0 * third - values[0] - values[2];
    }
    std::array<double, 3> sides{};
    for (std::size_t i = 0; i < 3; ++i) {
        sides.at(i) = std::sqrt(12.0 * std::max(0.0, values.at(i)) + 1.0);
    }
    return sides;
}

} // namespace portlight::inference
