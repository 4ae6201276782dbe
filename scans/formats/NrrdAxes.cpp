#include "scans/formats/NrrdAxes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace portlight::scans {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

bool hasDirections(const NrrdHeader& header)
{
    return std::any_of(header.axes.begin(), header.axes.end(),
                       [](const NrrdAxis& axis) { return axis.direction.has_value(); });
}

bool liesInSpace(const NrrdHeader& header, const NrrdAxis& axis, std::size_t spaceAxesBefore)
{
    if (hasDirections(header)) {
        return axis.direction.has_value();
    }
    const bool spatialKind = axis.kind.isEmpty() || axis.kind == QLatin1String("domain") ||
                             axis.kind == QLatin1String("space") || axis.kind == QLatin1String("none") ||
                             axis.kind == QLatin1String("???");
    return spatialKind && spaceAxesBefore < 3;
}

// World coordinates of the file to LPS, by the sign of each axis.
Vector3 lpsSigns(const QString& space)
{
    if (space == QLatin1String("right-anterior-superior")) {
        return {-1, -1, 1};
    }
    if (space == QLatin1String("left-anterior-superior")) {
        return {1, -1, 1};
    }
    if (space == QLatin1String("3d-left-handed")) {
        return {1, 1, -1};
    }
    return {1, 1, 1};
}

double spaceUnit(const NrrdHeader& header, std::size_t axis)
{
    return millimetresPer(header.spaceUnits.value(static_cast<qsizetype>(axis)));
}

Vector3 inLpsMillimetres(const NrrdHeader& header, const Vector3& v)
{
    const Vector3 signs = lpsSigns(header.space);
    Vector3 out{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        out[axis] = v[axis] * signs[axis] * spaceUnit(header, axis);
    }
    return out;
}

} // namespace

std::optional<NrrdLayout> layoutOf(const NrrdHeader& header)
{
    NrrdLayout layout;
    for (std::size_t i = 0; i < header.axes.size(); ++i) {
        const NrrdAxis& axis = header.axes[i];
        if (liesInSpace(header, axis, layout.space.size())) {
            if (layout.listPlace == ListPlace::Last) {
                return std::nullopt;
            }
            layout.space.push_back(axis);
            continue;
        }
        if (axis.size == 1) {
            continue;
        }
        if (layout.listPlace != ListPlace::None) {
            return std::nullopt;
        }
        layout.listPlace = layout.space.empty() ? ListPlace::First : ListPlace::Last;
        layout.listSize = axis.size;
        layout.listKind = axis.kind;
    }
    if (layout.space.size() < 2 || layout.space.size() > 3) {
        return std::nullopt;
    }
    return layout;
}

std::optional<double> spacingMmOf(const NrrdHeader& header, const NrrdAxis& axis)
{
    double spacing = 0.0;
    if (axis.direction) {
        const Vector3 step = inLpsMillimetres(header, *axis.direction);
        spacing = std::hypot(step[0], step[1], step[2]);
    } else if (axis.spacing) {
        spacing = std::abs(*axis.spacing) * millimetresPer(axis.unit);
    } else if (axis.minimum && axis.maximum && (axis.cellCentred || axis.size > 1)) {
        const auto steps = static_cast<double>(axis.cellCentred ? axis.size : axis.size - 1);
        spacing = std::abs(*axis.maximum - *axis.minimum) / steps * millimetresPer(axis.unit);
    }
    return spacing > 0.0 && std::isfinite(spacing) ? std::optional(spacing) : std::nullopt;
}

GridPlacement placementOf(const NrrdHeader& header, const NrrdLayout& layout)
{
    std::array<int, 3> size{};
    std::array<Vector3, 3> steps{};
    bool spacingKnown = true;
    for (std::size_t i = 0; i < 3; ++i) {
        const NrrdAxis& axis = layout.space[i];
        size[i] = static_cast<int>(axis.size);
        if (axis.direction) {
            steps[i] = inLpsMillimetres(header, *axis.direction);
        } else {
            const auto spacing = spacingMmOf(header, axis);
            spacingKnown = spacingKnown && spacing;
            steps[i][i] = spacing.value_or(1.0);
        }
    }
    GridPlacement placement = placeGrid(size, steps, inLpsMillimetres(header, header.spaceOrigin));
    if (!spacingKnown) {
        placement.warnings.append(tr("The file does not say how far apart its voxels are; 1 mm was assumed."));
    }
    return placement;
}

} // namespace portlight::scans
