#include "inference/volume/RegionTruth.h"

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

constexpr std::size_t labelCount = 256;

} // namespace

TruthLabels::TruthLabels(const CoarseGrid& grid, const scans::Volume& labels, const std::vector<int>& wanted)
    : m_labels(grid.high.size())
    , m_counts(labelCount)
{
    const auto& size = labels.geometry().size;
    for (std::size_t cell = 0; cell < m_labels.size(); ++cell) {
        const auto place = grid.placeOf(cell);
        const auto voxel = labels.geometry().toVoxel(grid.geometry.toWorld(
            {static_cast<double>(place[0]), static_cast<double>(place[1]), static_cast<double>(place[2])}));
        std::array<int, 3> nearest{};
        bool inside = true;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            nearest.at(axis) = static_cast<int>(std::lround(voxel.at(axis)));
            inside = inside && nearest.at(axis) >= 0 && nearest.at(axis) < size.at(axis);
        }
        if (!inside) {
            continue;
        }
        const int label = static_cast<int>(labels.valueAt(nearest[0], nearest[1], nearest[2]));
        if (label > 0 && label < static_cast<int>(labelCount) &&
            std::find(wanted.begin(), wanted.end(), label) != wanted.end()) {
            m_labels[cell] = static_cast<std::uint8_t>(label);
            m_counts[static_cast<std::size_t>(label)] += 1.0;
        }
    }
}

RegionTruth TruthLabels::of(const CandidateRegion& region) const
{
    std::array<double, labelCount> shared{};
    for (const std::uint32_t cell : region.cells) {
        shared[m_labels[cell]] += 1.0;
    }
    const auto count = static_cast<double>(region.cells.size());
    RegionTruth best;
    for (std::size_t label = 1; label < labelCount; ++label) {
        const double overlap = shared[label] / (count + m_counts[label] - shared[label]);
        if (overlap > best.overlap) {
            best = {static_cast<int>(label), overlap, shared[label] / count};
        }
    }
    return best;
}

} // namespace portlight::inference
