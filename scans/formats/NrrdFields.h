// One "field: value" line of an NRRD header at a time.
#pragma once

#include "scans/formats/NrrdHeader.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace portlight::scans {

enum class FieldOutcome { Taken, Bad, Unsupported };

// Stores what the field says; fields that say nothing about voxels are passed over. `field` in lower case. "dimension"
// must come before the fields with one entry an axis, as the format demands.
[[nodiscard]] FieldOutcome takeNrrdField(NrrdHeader& header, const QString& field, const QString& value);

// Whether type, sizes and encoding were all stated.
[[nodiscard]] bool isComplete(const NrrdHeader& header);

// "slice%03d.raw 1 20 1" -> the names; nothing when the pattern is none or makes more than 100,000.
[[nodiscard]] std::optional<QStringList> numberedFiles(const QStringList& words);

// The voxel type that an NRRD or C name stands for ("short", "unsigned short", "uint16_t", "float", ...).
[[nodiscard]] std::optional<VoxelType> voxelTypeFromNrrdName(const QString& name);

} // namespace portlight::scans
