#include "scans/PlausibleGeometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

bool isPlausible(double spacingMm)
{
    return spacingMm >= leastSpacingMm && spacingMm <= mostSpacingMm;
}

bool isPlausible(const VolumeGeometry& geometry)
{
    const auto& spacing = geometry.spacingMm;
    const auto [least, most] = std::minmax_element(spacing.begin(), spacing.end());
    const auto lies = [](double mm) { return std::abs(mm) <= farthestMm; };
    const auto turns = [](double part) { return std::abs(part) <= 1.001; };
    return std::all_of(spacing.begin(), spacing.end(), [](double mm) { return isPlausible(mm); }) &&
           *most <= mostStretch * *least && std::all_of(geometry.originMm.begin(), geometry.originMm.end(), lies) &&
           std::all_of(geometry.direction.begin(), geometry.direction.end(), turns);
}

Volume withUnitVoxels(const Volume& volume)
{
    VolumeGeometry geometry;
    geometry.size = volume.geometry().size;
    Volume result(geometry, volume.sharedBuffer(), volume.slope(), volume.intercept(), volume.unit());
    result.setEnergy(volume.energy());
    result.setSliceOrder(volume.sliceOrder());
    result.setName(volume.name());
    return result;
}

QString millimetres(double mm)
{
    return QString::number(mm, 'g', 4);
}

} // namespace

Scan withPlausibleGeometry(Scan scan)
{
    for (Volume& volume : scan.volumes) {
        if (!volume.isNull() && !isPlausible(volume.geometry())) {
            const auto& spacing = volume.geometry().spacingMm;
            scan.metadata.warnings.append(
                tr("The file states voxels of %1 x %2 x %3 mm or a place that cannot be; cubes of 1 mm are shown, so "
                   "lengths, volumes and masses mean nothing.")
                    .arg(millimetres(spacing[0]), millimetres(spacing[1]), millimetres(spacing[2])));
            volume = withUnitVoxels(volume);
        }
    }
    for (Radiograph& radiograph : scan.radiographs) {
        const auto wrong = [](const std::optional<double>& mm) { return mm && !isPlausible(*mm); };
        if (wrong(radiograph.pixelSpacingXMm) || wrong(radiograph.pixelSpacingYMm)) {
            scan.metadata.warnings.append(
                tr("The file states pixels of %1 x %2 mm, which cannot be; lengths are measured in pixels.")
                    .arg(millimetres(radiograph.pixelSpacingXMm.value_or(0.0)),
                         millimetres(radiograph.pixelSpacingYMm.value_or(0.0))));
            radiograph.pixelSpacingXMm.reset();
            radiograph.pixelSpacingYMm.reset();
        }
    }
    return scan;
}

} // namespace portlight::scans
