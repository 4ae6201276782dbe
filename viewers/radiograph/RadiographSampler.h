// Reads a rectangle of one pyramid level at screen resolution: bilinear, in whole numbers.
#pragma once

#include "viewers/radiograph/RadiographPyramid.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace portlight::viewers {

class RadiographSampler
{
public:
    // `area` in full-size pixels is spread over `size` screen pixels; pixels are read from `level`.
    RadiographSampler(const RadiographPyramid& pyramid, int level, const QRectF& area, QSize size);

    // Screen columns [first, last) and rows that show the radiograph.
    [[nodiscard]] int firstColumn() const { return m_firstColumn; }
    [[nodiscard]] int lastColumn() const { return m_lastColumn; }
    [[nodiscard]] bool showsRow(int row) const;

    // One screen row, from firstColumn on: stored values counted from the type's smallest, all channels interleaved.
    void row(const RadiographPlane& plane, int row, std::vector<std::uint16_t>& out) const;

private:
    struct Tap
    {
        int first = 0;
        int second = 0;
        std::uint32_t weight = 0; // of the second, 0..256
    };
    [[nodiscard]] Tap tapAt(double position, int count) const;

    template <typename T>
    void rowOf(const T* upper, const T* lower, std::uint32_t weight, int channels,
               std::vector<std::uint16_t>& out) const;

    int m_level;
    QSize m_levelSize;
    double m_firstRow = 0.0; // level row of screen row 0, and the step
    double m_rowStep = 1.0;
    int m_firstColumn = 0;
    int m_lastColumn = 0;
    std::vector<Tap> m_columns;
};

} // namespace portlight::viewers
