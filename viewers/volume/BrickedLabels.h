// A label mask made ready for ray casting: the labels found in every brick, and the tables of a look.
//
// The mask is shared, never copied. Immutable once built; any thread may read.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/LabelLook.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace portlight::viewers {

class BrickedLabels
{
public:
    // `mask` UInt8 or UInt16. Null when cancelled.
    [[nodiscard]] static std::shared_ptr<const BrickedLabels> build(const scans::Volume& mask, int threads,
                                                                    const std::atomic<bool>& cancelled);

    [[nodiscard]] const scans::Volume& mask() const { return m_mask; }
    [[nodiscard]] const std::array<int, 3>& bricks() const { return m_bricks; }
    [[nodiscard]] int largest() const { return m_largest; }

    // Smallest and largest label of the voxels that samples in bricks [first, last] (inclusive, clipped) can read.
    struct Range
    {
        int low = 0;
        int high = 0;
    };
    [[nodiscard]] Range labelsIn(const std::array<int, 3>& first, const std::array<int, 3>& last) const;

private:
    explicit BrickedLabels(scans::Volume mask)
        : m_mask(std::move(mask))
    {
    }
    template <typename T>
    void scanRow(int by, int bz);

    scans::Volume m_mask;
    std::array<int, 3> m_bricks{};
    std::vector<Range> m_ranges;
    int m_largest = 0;
};

// A look as the ray kernels read it, for labels 0 to `largest`.
class LabelTable
{
public:
    LabelTable(const LabelLook& look, int largest);

    // RayJob::labelAlpha at a given distance between samples; `unitMm` as the transfer function's.
    [[nodiscard]] std::vector<float> alphaAt(double stepMm, double unitMm) const;
    [[nodiscard]] const std::vector<float>& tints() const { return m_tints; }
    [[nodiscard]] const std::vector<std::uint32_t>& colours() const { return m_colours; }

    // Whether a label in the range brings colour of its own, or is hidden: O(1).
    [[nodiscard]] bool anyColoured(BrickedLabels::Range range) const;
    [[nodiscard]] bool allHidden(BrickedLabels::Range range) const;

private:
    std::vector<float> m_tints; // opacity of coloured labels, 0 otherwise, -1 hidden
    std::vector<std::uint32_t> m_colours;
    std::vector<int> m_colouredBefore; // how many coloured labels lie before
    std::vector<int> m_hiddenBefore;
};

} // namespace portlight::viewers
