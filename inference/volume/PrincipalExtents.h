// Length, width and height of a heap of cells along its own axes.
#pragma once

#include <array>

namespace portlight::inference {

class MomentSum
{
public:
    void add(const std::array<int, 3>& place);
    // Sides of the solid box with the same second moments, falling, in cells and at least one: sqrt(12 v + 1) of the
    // covariance's eigenvalues v (a box of side s has variance s^2 / 12; a single cell counts as one wide).
    [[nodiscard]] std::array<double, 3> extents() const;

private:
    double m_count = 0.0;
    std::array<double, 3> m_sum{};
    std::array<double, 6> m_products{}; // xx yy zz xy xz yz
};

} // namespace portlight::inference
