// What a region of a volume holds: mean, deviation, least, most, volume and mass.
//
// Regions are taken voxel by voxel: a voxel belongs to the region its centre lies in. The mass counts matter only:
// density at the mean value of the voxels denser than air, times their volume, so that air in the region weighs
// nothing.
#pragma once

#include "inspection/Finding.h"
#include "scans/Progress.h"
#include "scans/Volume.h"
#include "scans/physics/MaterialScale.h"
#include "viewers/segmentation/VoxelMask.h"

#include <QVector>

#include <variant>

namespace portlight::viewers {

struct SphereRegion
{
    std::array<double, 3> centreMm{}; // world
    double radiusMm = 0.0;
};

struct BoxRegion
{
    inspection::BoxMm worldMm;
};

// On one slice: as deep as that slice is thick. The corners' spread tells the slice; they need not be closed.
struct PolygonRegion
{
    QVector<std::array<double, 3>> cornersMm; // world
};

using Region = std::variant<SphereRegion, BoxRegion, PolygonRegion>;

struct RegionStatistics
{
    std::size_t voxels = 0;
    double mean = 0.0; // physical, as the volume's unit; NaN voxels left out
    double deviation = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    double volumeCm3 = 0.0;
    std::optional<double> lowEnergyMean;
    std::optional<double> densityGramsPerCm3; // of the matter in it
    std::optional<double> effectiveZ;
    std::optional<double> massGrams;
};

// What the values are measured against; copied into jobs. `low` and `scale` may be null.
struct MeasuredVolume
{
    scans::Volume high;
    scans::Volume low; // of the same size
    std::shared_ptr<const scans::MaterialScale> scale;
    double airBelow = 0.0; // physical value under which a voxel counts as air
};

// The region's voxels; a block without voxels when it misses the volume.
[[nodiscard]] VoxelMask voxelsOf(const Region& region, const scans::VolumeGeometry& geometry);

// Multi-threaded; nothing but zeros for an empty mask or once cancelled.
[[nodiscard]] RegionStatistics statisticsOf(const VoxelMask& mask, const MeasuredVolume& volume,
                                            const scans::Progress& progress);

} // namespace portlight::viewers
