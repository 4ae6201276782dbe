// Which axes of an NRRD lie in space, and where.
#pragma once

#include "scans/formats/GridPlacement.h"
#include "scans/formats/NrrdHeader.h"

#include <QString>

#include <optional>
#include <vector>

namespace portlight::scans {

enum class ListPlace { None, First, Last };

struct NrrdLayout
{
    std::vector<NrrdAxis> space; // 2 or 3, fastest first
    ListPlace listPlace = ListPlace::None;
    qint64 listSize = 1; // samples a voxel (First) or images one after another (Last)
    QString listKind;
};

// Nothing when the axes make neither a volume nor a radiograph, or the odd axis lies between the others.
[[nodiscard]] std::optional<NrrdLayout> layoutOf(const NrrdHeader& header);

// Distance of neighbours along a space axis in mm; nothing when the header does not say.
[[nodiscard]] std::optional<double> spacingMmOf(const NrrdHeader& header, const NrrdAxis& axis);

// For three space axes.
[[nodiscard]] GridPlacement placementOf(const NrrdHeader& header, const NrrdLayout& layout);

} // namespace portlight::scans
