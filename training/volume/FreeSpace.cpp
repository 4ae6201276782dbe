#include "training/volume/FreeSpace.h"

#include <algorithm>

namespace portlight::training {

namespace {

constexpr std::uint8_t mostStrayVoxels = 3; // of 64: noise, not matter

} // namespace

FreeSpace::FreeSpace(const scans::Volume& high)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        m_cells[axis] = high.geometry().size[axis] / cellVoxels;
    }
    countMatter(high);
    findHollow();
}

void FreeSpace::countMatter(const scans::Volume& high)
{
    const auto voxels = high.voxels<std::int16_t>();
    const auto& size = high.geometry().size;
    m_matter.assign(static_cast<std::size_t>(m_cells[0]) * static_cast<std::size_t>(m_cells[1]) *
                        static_cast<std::size_t>(m_cells[2]),
                    0);
    const auto threshold = static_cast<std::int16_t>(high.toStored(freeBelowHu));
    for (int k = 0; k < m_cells[2] * cellVoxels; ++k) {
        for (int j = 0; j < m_cells[1] * cellVoxels; ++j) {
            const std::int16_t* row = voxels.data() + (static_cast<std::size_t>(k) * static_cast<std::size_t>(size[1]) +
                                                       static_cast<std::size_t>(j)) *
                                                          static_cast<std::size_t>(size[0]);
            std::uint8_t* cell = m_matter.data() + index(0, j / cellVoxels, k / cellVoxels);
            for (int i = 0; i < m_cells[0]; ++i) {
                int matter = 0;
                for (int v = 0; v < cellVoxels; ++v) {
                    matter += row[i * cellVoxels + v] > threshold ? 1 : 0;
                }
                cell[i] = static_cast<std::uint8_t>(cell[i] + matter);
            }
        }
    }
}

void FreeSpace::findHollow()
{
    std::vector<std::uint8_t> sides(m_matter.size(), 0); // axes with matter on both sides
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::size_t a = (axis + 1) % 3;
        const std::size_t b = (axis + 2) % 3;
        std::array<int, 3> at{};
        for (at[a] = 0; at[a] < m_cells[a]; ++at[a]) {
            for (at[b] = 0; at[b] < m_cells[b]; ++at[b]) {
                int first = m_cells[axis];
                int last = -1;
                for (at[axis] = 0; at[axis] < m_cells[axis]; ++at[axis]) {
                    if (m_matter[index(at[0], at[1], at[2])] > mostStrayVoxels) {
                        first = std::min(first, at[axis]);
                        last = at[axis];
                    }
                }
                for (at[axis] = first; at[axis] <= last; ++at[axis]) {
                    ++sides[index(at[0], at[1], at[2])];
                }
            }
        }
    }
    m_hollow.resize(m_matter.size());
    for (std::size_t i = 0; i < m_hollow.size(); ++i) {
        m_hollow[i] = sides[i] == 3 && m_matter[i] <= mostStrayVoxels ? 1 : 0;
    }
}

bool FreeSpace::isHollow(int i, int j, int k) const
{
    return i >= 0 && j >= 0 && k >= 0 && i < m_cells[0] && j < m_cells[1] && k < m_cells[2] &&
           m_hollow[index(i, j, k)] != 0;
}

} // namespace portlight::training
