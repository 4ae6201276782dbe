// A scene on the voxel grid, one slice at a time, with 2 x 2 x 2 samples in each voxel so that thin walls and blades
// carry their right mass.
//
// World: LPS millimetres with the grid centred at the origin. x across the belt, y down, z along the belt; the scene's
// z (up) is -y and its y is z.
#pragma once

#include "scans/VolumeGeometry.h"
#include "scans/simulator/Item.h"

#include <cstdint>
#include <vector>

namespace portlight::scans {

inline constexpr int samplesPerEdge = 2;
inline constexpr int samplesPerVoxel = samplesPerEdge * samplesPerEdge * samplesPerEdge;

// Material and item of every sample of one slice; index ((sz * height) + sy) * width + sx.
struct SliceSamples
{
    int width = 0;                      // samples across
    int height = 0;                     // samples down
    std::vector<std::uint8_t> material; // MaterialId
    std::vector<std::uint8_t> item;     // 0: none, else index in the scene + 1
    std::vector<std::uint8_t> layer;    // scratch: the item being painted, before it covers what is there

    [[nodiscard]] std::size_t index(int sx, int sy, int sz) const
    {
        return (static_cast<std::size_t>(sz) * static_cast<std::size_t>(height) + static_cast<std::size_t>(sy)) *
                   static_cast<std::size_t>(width) +
               static_cast<std::size_t>(sx);
    }
};

// Immutable once built; paint() may be called from several threads, each with its own samples.
class SliceRasteriser
{
public:
    static constexpr std::size_t mostItems = 254;

    // Keeps a reference to the scene's shapes; at most mostItems items, further ones are left out.
    SliceRasteriser(const Scene& scene, const VolumeGeometry& geometry);

    void paint(int slice, SliceSamples& samples) const;

    // Where the belt's surface lies in a grid: a few voxels above its lower edge.
    [[nodiscard]] static double beltHeightMm(const VolumeGeometry& geometry);

private:
    struct PaintedPart
    {
        const Part* part = nullptr;
        Pose pose; // shape's frame in the world
        Bounds bounds;
        std::uint8_t item = 0;
        double surfaceHeight = 0.0; // -y of a liquid's surface, infinite for solids
    };

    void levelLiquid(std::size_t firstPart);
    // Rows of voxels that a part touches in a slice; empty when first > second.
    [[nodiscard]] std::pair<int, int> rowsOf(const PaintedPart& painted, int slice) const;
    void paintRow(const PaintedPart& painted, int row, int slice, SliceSamples& samples) const;
    static void coverRows(std::uint8_t item, std::pair<int, int> rows, SliceSamples& samples);
    [[nodiscard]] std::pair<int, int> columnsOf(const PaintedPart& painted, double y, double z) const;
    [[nodiscard]] static double distanceOf(const PaintedPart& painted, Vec3 world);

    VolumeGeometry m_geometry;
    std::vector<PaintedPart> m_parts;
};

} // namespace portlight::scans
