// Brings any volume into one of the four number types the viewers draw, and gathers what presets need to know of it.
#pragma once

#include "scans/Volume.h"

#include <atomic>
#include <vector>

namespace portlight::viewers {

// Values of a volume, sampled evenly (about 200,000 of them), for windows and for presets on raw numbers.
class ValueStatistics
{
public:
    ValueStatistics() = default;
    [[nodiscard]] static ValueStatistics of(const scans::Volume& volume);

    // Physical value below which this share (0..1) of the voxels lie.
    [[nodiscard]] double quantile(double share) const;
    // The border between air and objects (Otsu, IEEE Trans. SMC 9(1), 1979), physical.
    [[nodiscard]] double objectThreshold() const { return m_threshold; }
    // Physical value below which this share of the voxels above objectThreshold() lie.
    [[nodiscard]] double objectQuantile(double share) const;
    [[nodiscard]] const std::vector<float>& sorted() const { return m_sorted; }
    [[nodiscard]] bool isEmpty() const { return m_sorted.empty(); }

private:
    void findThreshold();

    std::vector<float> m_sorted; // physical
    double m_threshold = 0.0;
    std::size_t m_firstObject = 0;
};

// A volume of a wider type in 16 bit: whole numbers that span less than 65,536 exactly, anything else in 65,535 equal
// steps over its range (error at most 1/131,070 of the range); not-a-number becomes the smallest value. Null when
// memory runs out or `cancelled`.
[[nodiscard]] scans::Volume narrowedVolume(const scans::Volume& volume, const std::atomic<bool>& cancelled);

// The same volume with 8 or 16 bit samples and at least two voxels along each axis. These types are shared, not copied;
// others are narrowed once. Null when memory runs out or `cancelled`.
[[nodiscard]] scans::Volume displayVolume(const scans::Volume& volume, const std::atomic<bool>& cancelled);

} // namespace portlight::viewers
