// A volume made ready for ray casting: the scanner's own voxels, smaller copies of them for the moving picture, and the
// smallest and largest value of every brick.
//
// The voxels are shared, never copied; all the rest together stays under 30% of their bytes. Immutable once built; any
// thread may read.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/TransferFunction.h"

#include <atomic>
#include <memory>
#include <vector>

namespace portlight::viewers {

struct VolumeLevel
{
    std::array<int, 3> size{};
    std::shared_ptr<const scans::VoxelBuffer> voxels; // UInt8, Int8, UInt16 or Int16
    int reduction = 1;                                // level-0 voxels along one edge of a voxel here
    std::array<int, 3> bricks{};
    std::vector<std::int16_t> brickLow; // stored values; unsigned 16 bit ones as their bit pattern
    std::vector<std::int16_t> brickHigh;

    // Level-0 voxel coordinates to coordinates here.
    [[nodiscard]] double fromFull(double voxel) const { return (voxel + 0.5) / reduction - 0.5; }
    [[nodiscard]] double lowOf(std::size_t brick) const;
    [[nodiscard]] double highOf(std::size_t brick) const;
};

class BrickedVolume
{
public:
    // Builds bricks and pyramid with `threads` threads. The volume's type must be 8 or 16 bit (displayVolume() sees to
    // that), each side at least 2. Null when cancelled.
    [[nodiscard]] static std::shared_ptr<const BrickedVolume> build(const scans::Volume& volume, int threads,
                                                                    const std::atomic<bool>& cancelled);

    [[nodiscard]] const scans::Volume& volume() const { return m_volume; }
    [[nodiscard]] const std::vector<VolumeLevel>& levels() const { return m_levels; }
    [[nodiscard]] StoredType storedType() const;
    // Bytes beside the voxels themselves.
    [[nodiscard]] std::size_t overheadBytes() const;

private:
    explicit BrickedVolume(scans::Volume volume)
        : m_volume(std::move(volume))
    {
    }

    scans::Volume m_volume;
    std::vector<VolumeLevel> m_levels;
};

} // namespace portlight::viewers
