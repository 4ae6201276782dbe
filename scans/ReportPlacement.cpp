#include "scans/ReportPlacement.h"

#include <algorithm>
#include <cstring>

namespace portlight::scans {

namespace {

using inspection::BoxMm;

// Slices of a reversed volume count from the other end. Boxes run from face to face, so n - 1 - k swaps the ends.
BoxMm inMemoryOrder(BoxMm box, const VolumeGeometry& geometry, SliceOrder order)
{
    if (order == SliceOrder::Reversed) {
        const double last = geometry.size[2] - 1;
        const double low = last - box.max[2];
        box.max[2] = last - box.min[2];
        box.min[2] = low;
    }
    return box;
}

BoxMm toWorldBox(const BoxMm& voxels, const VolumeGeometry& geometry)
{
    BoxMm box;
    for (unsigned corner = 0; corner < 8; ++corner) {
        const auto world = geometry.toWorld({(corner & 1U) != 0 ? voxels.max[0] : voxels.min[0],
                                             (corner & 2U) != 0 ? voxels.max[1] : voxels.min[1],
                                             (corner & 4U) != 0 ? voxels.max[2] : voxels.min[2]});
        for (std::size_t axis = 0; axis < 3; ++axis) {
            box.min[axis] = corner == 0 ? world[axis] : std::min(box.min[axis], world[axis]);
            box.max[axis] = corner == 0 ? world[axis] : std::max(box.max[axis], world[axis]);
        }
    }
    return box;
}

std::shared_ptr<const VoxelBuffer> reversedSlices(const Volume& mask)
{
    const auto& size = mask.geometry().size;
    auto copy = VoxelBuffer::allocate(mask.type(), mask.buffer().count());
    if (!copy) {
        return nullptr;
    }
    const std::size_t slice = static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]);
    const auto slices = static_cast<std::size_t>(size[2]);
    for (std::size_t k = 0; k < slices; ++k) {
        std::memcpy((*copy)->data() + k * slice, mask.buffer().data() + (slices - 1 - k) * slice, slice);
    }
    return *copy;
}

// A mask in voxels of the scan has its place as origin and unit spacing (ReportReader).
Volume placedMask(const Volume& mask, const VolumeGeometry& geometry, SliceOrder order)
{
    VolumeGeometry placed = mask.geometry();
    auto base = placed.originMm;
    std::shared_ptr<const VoxelBuffer> voxels = mask.sharedBuffer();
    if (order == SliceOrder::Reversed) {
        base[2] = geometry.size[2] - base[2] - placed.size[2];
        voxels = reversedSlices(mask);
    }
    placed.originMm = geometry.toWorld(base);
    placed.spacingMm = geometry.spacingMm;
    placed.direction = geometry.direction;
    return voxels ? Volume(placed, std::move(voxels), 1.0, 0.0, ValueUnit::Label) : Volume();
}

} // namespace

bool speaksOf(const ThreatReport& report, const Scan& scan)
{
    return report.referencedInstanceUids.isEmpty() || report.referencedInstanceUids.contains(scan.metadata.sopInstance);
}

void placeReport(ThreatReport& report, const VolumeGeometry& geometry, SliceOrder order)
{
    if (report.space == ReportSpace::World) {
        return;
    }
    for (PotentialThreatObject& object : report.objects) {
        if (object.finding.box) {
            object.finding.box = toWorldBox(inMemoryOrder(*object.finding.box, geometry, order), geometry);
        }
        if (!object.mask.isNull()) {
            object.mask = placedMask(object.mask, geometry, order);
        }
    }
    report.space = ReportSpace::World;
}

void placeReportOnRadiograph(ThreatReport& report)
{
    if (report.space == ReportSpace::World) {
        return;
    }
    for (PotentialThreatObject& object : report.objects) {
        if (object.finding.box) {
            const BoxMm& box = *object.finding.box; // from face to face: pixel i reaches from i - 0.5 to i + 0.5
            object.finding.rectangle =
                QRectF(box.min[0] + 0.5, box.min[1] + 0.5, box.max[0] - box.min[0], box.max[1] - box.min[1]);
            object.finding.box.reset();
        }
    }
    report.space = ReportSpace::World;
}

void placeReport(ThreatReport& report, const Scan& scan)
{
    if (!scan.volumes.isEmpty()) {
        placeReport(report, scan.volumes.first().geometry(), scan.volumes.first().sliceOrder());
    } else if (!scan.radiographs.isEmpty()) {
        placeReportOnRadiograph(report);
    }
}

} // namespace portlight::scans
