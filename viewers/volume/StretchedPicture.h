// A small picture stretched over a large one, tile by tile, and where its contrast is strongest: there it pays to make
// the large picture anew instead. Bilinear in colour, nearest in depth.
#pragma once

#include "viewers/volume/VolumeRenderer.h"

#include <cstdint>
#include <vector>

namespace portlight::viewers {

class StretchedPicture
{
public:
    struct Tile
    {
        int x0 = 0;
        int y0 = 0;
        int x1 = 0; // behind the last column
        int y1 = 0;
        int contrast = 0; // largest step of a channel between neighbouring pixels of the small picture in and around it
    };

    // `small` must outlive this and be no larger than `size` either way.
    StretchedPicture(const RenderedFrame& small, QSize size);

    // All tiles, without their contrast; they cover the large picture once.
    [[nodiscard]] std::vector<Tile> tiles() const;
    // All tiles, strongest contrast first.
    [[nodiscard]] std::vector<Tile> tilesByContrast() const;
    // Fills one tile of a large picture, any number of tiles at once.
    void fill(const Tile& tile, std::uint32_t* pixels, float* depth) const;

private:
    // Where a large column or row lies in the small picture: between `low` and `high`, `share` 256ths of the way.
    struct Place
    {
        int low = 0;
        int high = 0;
        std::uint32_t share = 0;
        int nearest = 0;
    };
    static std::vector<Place> places(int large, int small);
    [[nodiscard]] const std::uint32_t* row(int y) const;
    [[nodiscard]] std::vector<std::uint8_t> steps() const;

    const RenderedFrame& m_small;
    QSize m_size;
    std::vector<Place> m_columns;
    std::vector<Place> m_rows;
};

} // namespace portlight::viewers
