// Where in a CT volume nothing lies: in cells of 4 x 4 x 4 voxels, so that thousands of places can be tried in a few
// milliseconds.
#pragma once

#include "scans/Volume.h"

#include <array>
#include <cstdint>
#include <vector>

namespace portlight::training {

class FreeSpace
{
public:
    static constexpr int cellVoxels = 4;
    static constexpr std::int16_t freeBelowHu = -700; // air and its noise, and loose cloth and paper, which give way

    // `high`: Int16 Hounsfield units; must outlive this.
    explicit FreeSpace(const scans::Volume& high);

    [[nodiscard]] const std::array<int, 3>& cells() const { return m_cells; }
    // Free, and with matter on both sides along every axis: the hollow inside of the parcel. Cells outside are not.
    [[nodiscard]] bool isHollow(int i, int j, int k) const;

private:
    [[nodiscard]] std::size_t index(int i, int j, int k) const
    {
        return (static_cast<std::size_t>(k) * static_cast<std::size_t>(m_cells[1]) + static_cast<std::size_t>(j)) *
                   static_cast<std::size_t>(m_cells[0]) +
               static_cast<std::size_t>(i);
    }
    void countMatter(const scans::Volume& high);
    void findHollow();

    std::array<int, 3> m_cells{};
    std::vector<std::uint8_t> m_matter; // voxels with matter in the cell
    std::vector<std::uint8_t> m_hollow;
};

} // namespace portlight::training
