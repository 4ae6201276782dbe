#include "viewers/slices/SlicePlane.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

struct AxisMatch
{
    std::array<std::size_t, 3> voxelAxisOf{}; // by world axis x, y, z
    std::array<bool, 3> falls{};              // the voxel index falls along the world axis
};

// The permutation of voxel axes whose directions lie closest to the world axes.
AxisMatch matchAxes(const scans::VolumeGeometry& geometry)
{
    std::array<std::size_t, 3> order{0, 1, 2};
    AxisMatch best;
    double bestSum = -1.0;
    do {
        double sum = 0.0;
        for (std::size_t world = 0; world < 3; ++world) {
            sum += std::abs(geometry.direction[world * 3 + order[world]]);
        }
        if (sum > bestSum + 1e-9) {
            bestSum = sum;
            best.voxelAxisOf = order;
        }
    } while (std::next_permutation(order.begin(), order.end()));
    for (std::size_t world = 0; world < 3; ++world) {
        best.falls[world] = geometry.direction[world * 3 + best.voxelAxisOf[world]] < 0.0;
    }
    return best;
}

} // namespace

SlicePlane SlicePlane::of(const scans::VolumeGeometry& geometry, SliceOrientation orientation)
{
    const AxisMatch match = matchAxes(geometry);
    SlicePlane plane;
    plane.size = geometry.size;
    plane.spacingMm = geometry.spacingMm;
    const auto columns = [&](std::size_t world) {
        plane.columnAxis = match.voxelAxisOf[world];
        plane.columnsReversed = match.falls[world];
    };
    const auto downwards = [&](std::size_t world, bool worldRises) {
        plane.rowAxis = match.voxelAxisOf[world];
        plane.rowsReversed = match.falls[world] == worldRises;
    };
    switch (orientation) {
    case SliceOrientation::Axial:
        columns(0);
        downwards(1, true);
        break;
    case SliceOrientation::Coronal:
        columns(0);
        downwards(2, false);
        break;
    case SliceOrientation::Sagittal:
        columns(1);
        downwards(2, false);
        break;
    }
    plane.normalAxis = 3 - plane.columnAxis - plane.rowAxis;
    return plane;
}

std::array<double, 3> SlicePlane::toVoxel(QPointF picture, double slice) const
{
    std::array<double, 3> voxel{};
    const double column = picture.x() - 0.5;
    const double row = picture.y() - 0.5;
    voxel[columnAxis] = columnsReversed ? size[columnAxis] - 1 - column : column;
    voxel[rowAxis] = rowsReversed ? size[rowAxis] - 1 - row : row;
    voxel[normalAxis] = slice;
    return voxel;
}

QPointF SlicePlane::toPicture(const std::array<double, 3>& voxel) const
{
    const double column = columnsReversed ? size[columnAxis] - 1 - voxel[columnAxis] : voxel[columnAxis];
    const double row = rowsReversed ? size[rowAxis] - 1 - voxel[rowAxis] : voxel[rowAxis];
    return {column + 0.5, row + 0.5};
}

} // namespace portlight::viewers
