// Where each visible brick lies in a picture: for every tile the bricks that may show in it, in the order that
// castBricks wants them in.
#pragma once

#include "viewers/volume/RayJob.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace portlight::viewers {

class SeenBricks
{
public:
    // Of a job whose picture, mode and bricks are set; a few milliseconds for 512^3 voxels.
    explicit SeenBricks(const RayJob& job);

    [[nodiscard]] int tileCount() const { return m_columns * m_rows; }
    struct Tile
    {
        int x0, y0, x1, y1; // of the picture; behind the last column and row
        std::span<const SeenBrick> bricks;
    };
    [[nodiscard]] Tile tile(int number) const;

private:
    // A voxel position as camera column, row and depth, each times the depth in perspective.
    struct Projection;
    [[nodiscard]] static std::array<std::vector<int>, 3> frontToBack(const RayJob& job, const Projection& projection);
    void place(const RayJob& job);
    void sortByPeak(const RayJob& job);
    void sortIntoTiles();
    template <typename Visit>
    void forTilesOf(const SeenBrick& brick, const Visit& visit) const;

    int m_width;
    int m_height;
    int m_columns;
    int m_rows;
    std::vector<SeenBrick> m_bricks;   // of all tiles, one after the other
    std::vector<std::size_t> m_starts; // by tile, and the end of the last
};

} // namespace portlight::viewers
