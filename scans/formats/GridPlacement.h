// From the axis vectors of a file to the straight, right-handed grid that every volume of the program has.
#pragma once

#include "inspection/Result.h"
#include "scans/Volume.h"
#include "scans/VolumeGeometry.h"
#include "scans/VoxelBuffer.h"

#include <QString>
#include <QStringList>

#include <array>

namespace portlight::scans {

using Vector3 = std::array<double, 3>;

struct GridPlacement
{
    VolumeGeometry geometry;
    bool reverseSlices = false; // the file's k axis made it left-handed; the voxels must follow (reverseSliceOrder)
    QStringList warnings;
};

// `steps` lead from one voxel to the next along i, j, k in LPS millimetres, `origin` is the centre of voxel (0, 0, 0).
// Skewed axes are straightened (Gram-Schmidt) and missing ones replaced by unit steps, both with a warning.
[[nodiscard]] GridPlacement placeGrid(const std::array<int, 3>& size, const std::array<Vector3, 3>& steps,
                                      const Vector3& origin);

// Turns the order of the slices round, in place.
void reverseSliceOrder(VoxelBuffer& buffer, const std::array<int, 3>& size);

// A volume out of a placement and the voxels as the file orders them.
[[nodiscard]] Volume placedVolume(const GridPlacement& placement, const std::shared_ptr<VoxelBuffer>& voxels,
                                  double slope, double intercept, ValueUnit unit);

// How many mm a length unit of a header has ("mm", "cm", "um", ...); 1 for an unknown or empty name.
[[nodiscard]] double millimetresPer(const QString& lengthUnit);

// The unit a header's text means ("HU", "1/cm", "Zeff", ...), ValueUnit::None for any other.
[[nodiscard]] ValueUnit valueUnitFromName(const QString& name);

} // namespace portlight::scans
