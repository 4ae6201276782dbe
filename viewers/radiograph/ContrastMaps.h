// Local contrast: contrast limited adaptive histogram equalisation (Zuiderveld, in Heckbert (ed.), Graphics Gems IV,
// 1994, VIII.5).
//
// The contextual regions lie fixed on the radiograph, not on the screen, and their histograms are taken once from a
// small level of the pyramid: what the officer sees does not change its greys while it is panned or zoomed.
#pragma once

#include <QSize>

#include <cstdint>
#include <span>
#include <vector>

namespace portlight::viewers {

// Immutable once built; any thread may read.
class ContrastMaps
{
public:
    // `brightness`: the whole radiograph in a reduced size, row by row, 0..65535; `fullSize`: what positions given to
    // map() refer to.
    ContrastMaps(std::span<const std::uint16_t> brightness, QSize size, QSize fullSize);

    // Where screen columns lie among the regions: pixel i at full-size column `x + i * xStep`.
    struct Column
    {
        int left = 0; // offsets of the two nearest maps of a row of regions
        int right = 0;
        int share = 0; // of the right one, 0..256
    };
    [[nodiscard]] std::vector<Column> columns(double x, double xStep, int count) const;
    // One row of screen pixels in place, at full-size row `y`.
    void map(std::span<std::uint16_t> brightness, const std::vector<Column>& columns, double y) const;

private:
    static constexpr int bins = 1024;
    static constexpr int shift = 6; // 16 bit to bin

    void makeMap(std::span<const std::uint32_t> histogram, std::uint16_t* map) const;

    int m_columns = 1;
    int m_rows = 1;
    QSize m_fullSize;
    std::vector<std::uint16_t> m_maps; // [region row][region column][bins + 1]
};

} // namespace portlight::viewers
