#include "scans/formats/GridPlacement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

constexpr double shortestStepMm = 1e-9;
constexpr double longestStepMm = 1e9;
constexpr double tolerableSkew = 1e-3; // cosine between axes

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

double dot(const Vector3& a, const Vector3& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vector3 cross(const Vector3& a, const Vector3& b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vector3 scaled(const Vector3& a, double factor)
{
    return {a[0] * factor, a[1] * factor, a[2] * factor};
}

Vector3 difference(const Vector3& a, const Vector3& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

bool isUsable(double length)
{
    return std::isfinite(length) && length > shortestStepMm && length < longestStepMm;
}

} // namespace

GridPlacement placeGrid(const std::array<int, 3>& size, const std::array<Vector3, 3>& steps, const Vector3& origin)
{
    GridPlacement placement;
    VolumeGeometry& geometry = placement.geometry;
    geometry.size = size;
    geometry.originMm = origin;
    std::array<Vector3, 3> units{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    bool usable = std::all_of(origin.begin(), origin.end(), [](double x) { return std::isfinite(x); });
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double length = std::sqrt(dot(steps[axis], steps[axis]));
        usable = usable && isUsable(length);
        if (usable) {
            geometry.spacingMm[axis] = length;
            units[axis] = scaled(steps[axis], 1.0 / length);
        }
    }
    const double skew = std::max(
        {std::abs(dot(units[0], units[1])), std::abs(dot(units[0], units[2])), std::abs(dot(units[1], units[2]))});
    const double handedness = dot(cross(units[0], units[1]), units[2]);
    if (!usable || std::abs(handedness) < 0.1) { // flatter than 6 degrees: no space to speak of
        geometry = VolumeGeometry{};
        geometry.size = size;
        placement.warnings.append(
            tr("The file's axes make no sense; sizes and positions in mm are not to be trusted."));
        return placement;
    }
    if (skew > tolerableSkew) {
        placement.warnings.append(tr("The file's axes are not at right angles; the volume is shown straightened."));
    }
    const Vector3 second = difference(units[1], scaled(units[0], dot(units[0], units[1])));
    units[1] = scaled(second, 1.0 / std::sqrt(dot(second, second)));
    units[2] = cross(units[0], units[1]);
    placement.reverseSlices = handedness < 0.0;
    if (placement.reverseSlices) {
        const double reach = geometry.spacingMm[2] * (size[2] - 1);
        geometry.originMm = difference(origin, scaled(units[2], reach)); // the file's k runs against units[2]
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        for (std::size_t row = 0; row < 3; ++row) {
            geometry.direction[row * 3 + axis] = units[axis][row];
        }
    }
    return placement;
}

void reverseSliceOrder(VoxelBuffer& buffer, const std::array<int, 3>& size)
{
    const std::size_t slice = buffer.byteCount() / static_cast<std::size_t>(size[2]);
    std::byte* front = buffer.data();
    std::byte* back = buffer.data() + buffer.byteCount() - slice;
    for (; front < back; front += slice, back -= slice) {
        std::swap_ranges(front, front + slice, back);
    }
}

Volume placedVolume(const GridPlacement& placement, const std::shared_ptr<VoxelBuffer>& voxels, double slope,
                    double intercept, ValueUnit unit)
{
    if (placement.reverseSlices) {
        reverseSliceOrder(*voxels, placement.geometry.size);
    }
    return {placement.geometry, voxels, slope, intercept, unit};
}

double millimetresPer(const QString& lengthUnit)
{
    const QString unit = lengthUnit.trimmed().toLower();
    if (unit == QLatin1String("m")) {
        return 1000.0;
    }
    if (unit == QLatin1String("cm")) {
        return 10.0;
    }
    if (unit == QLatin1String("um") || unit == QStringLiteral("\u00b5m") || unit == QStringLiteral("\u03bcm") ||
        unit == QLatin1String("micron") || unit == QLatin1String("microns")) {
        return 1e-3;
    }
    if (unit == QLatin1String("nm")) {
        return 1e-6;
    }
    if (unit == QLatin1String("in") || unit == QLatin1String("inch")) {
        return 25.4;
    }
    return 1.0;
}

ValueUnit valueUnitFromName(const QString& name)
{
    const QString trimmed = name.trimmed();
    for (const ValueUnit unit : {ValueUnit::Hounsfield, ValueUnit::AttenuationPerCm, ValueUnit::EffectiveZ,
                                 ValueUnit::DensityGramsPerCm3, ValueUnit::Label}) {
        if (trimmed.compare(toString(unit), Qt::CaseInsensitive) == 0) {
            return unit;
        }
    }
    return trimmed.compare(QLatin1String("Hounsfield"), Qt::CaseInsensitive) == 0 ? ValueUnit::Hounsfield
                                                                                  : ValueUnit::None;
}

} // namespace portlight::scans
