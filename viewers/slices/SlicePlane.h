// Which voxels make an axial, coronal or sagittal picture, and which way round.
//
// Convention (radiological, as CT scanners display): axial is seen from the feet, left (+x) to the right of the picture
// and posterior (+y) down; coronal is seen from the front, left to the right and superior (+z) up; sagittal is seen
// from the left, posterior to the right and superior up. Voxel axes are matched to the nearest world axes; pictures are
// never resampled, so every pixel is one voxel.
#pragma once

#include "scans/VolumeGeometry.h"

#include <QPointF>
#include <QSize>
#include <QSizeF>

#include <array>

namespace portlight::viewers {

enum class SliceOrientation { Axial, Coronal, Sagittal };

struct SlicePlane
{
    std::size_t columnAxis = 0; // voxel axis that runs along picture columns
    std::size_t rowAxis = 1;
    std::size_t normalAxis = 2;
    bool columnsReversed = false; // voxel index falls from left to right
    bool rowsReversed = false;
    std::array<int, 3> size{};
    std::array<double, 3> spacingMm{};

    [[nodiscard]] static SlicePlane of(const scans::VolumeGeometry& geometry, SliceOrientation orientation);

    [[nodiscard]] QSize pixels() const { return {size[columnAxis], size[rowAxis]}; }
    [[nodiscard]] QSizeF millimetres() const
    {
        return {size[columnAxis] * spacingMm[columnAxis], size[rowAxis] * spacingMm[rowAxis]};
    }
    [[nodiscard]] int sliceCount() const { return size[normalAxis]; }
    // Picture coordinates (pixel edges at whole numbers, so a pixel's centre is at .5) and voxel coordinates.
    [[nodiscard]] std::array<double, 3> toVoxel(QPointF picture, double slice) const;
    [[nodiscard]] QPointF toPicture(const std::array<double, 3>& voxel) const;
};

} // namespace portlight::viewers
