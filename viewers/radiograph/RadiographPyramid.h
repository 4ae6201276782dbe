// A radiograph and its halved copies, so that any zoom reads about as many pixels as the screen has.
//
// Level 0 shares the scan's own pixels; all smaller levels together add a third of them. Never 32 bit, never the whole
// picture in screen colours. Immutable once built; any thread may read.
#pragma once

#include "scans/Radiograph.h"

#include <QSize>

#include <atomic>
#include <memory>
#include <vector>

namespace portlight::viewers {

struct RadiographPlane
{
    scans::LayerRole role = scans::LayerRole::Grey;
    int channels = 1; // 3 for Rgb, interleaved
    double slope = 1.0;
    double intercept = 0.0;
    bool inverted = false;
    bool attenuation = false;
    scans::VoxelType type = scans::VoxelType::UInt16;              // 8 or 16 bit
    std::vector<std::shared_ptr<const scans::VoxelBuffer>> levels; // by level
    std::vector<float> sortedSamples;                              // physical values, evenly picked

    [[nodiscard]] double quantile(double share) const;
};

class RadiographPyramid
{
public:
    // Null when cancelled, out of memory, or when a layer has not the stated size. Layers of other types
    // become 16 bit as displayVolume() does it.
    [[nodiscard]] static std::shared_ptr<const RadiographPyramid>
    build(const scans::Radiograph& radiograph, int threads, const std::atomic<bool>& cancelled);

    [[nodiscard]] const scans::Radiograph& radiograph() const { return m_radiograph; }
    [[nodiscard]] int levelCount() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] QSize sizeAt(int level) const { return m_sizes[static_cast<std::size_t>(level)]; }
    [[nodiscard]] const std::vector<RadiographPlane>& planes() const { return m_planes; }
    [[nodiscard]] const RadiographPlane* plane(scans::LayerRole role) const;
    // Physical value of a full-size pixel; the position must lie inside.
    [[nodiscard]] static double valueAt(const RadiographPlane& plane, int width, int x, int y, int channel);
    // Bytes of the halved copies and of converted layers.
    [[nodiscard]] std::size_t overheadBytes() const;

private:
    RadiographPyramid() = default;

    scans::Radiograph m_radiograph;
    std::vector<QSize> m_sizes;
    std::vector<RadiographPlane> m_planes;
};

} // namespace portlight::viewers
