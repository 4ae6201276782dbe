// The maps of one threat item as an NRRD file of 32-bit floats: mask, attenuation and, where the kind has one, the
// material plane, one behind the other.
#pragma once

#include "inspection/Result.h"
#include "training/projection/ThreatItem.h"

#include <QString>

namespace portlight::training {

// Replaced atomically. Storage when the disk refuses.
[[nodiscard]] inspection::Result<void> writeItemFile(const ThreatItem& item, const QString& path);

// Planes and mask of an item of this kind; words are not in the file. Hostile input: BadInput for sides above 4,096,
// numbers that no item has (mask outside 0 to 1, attenuation outside 0 to 20, NaN), or another number of planes.
[[nodiscard]] inspection::Result<ThreatItem> readItemFile(const QString& path, ImageKind kind);

} // namespace portlight::training
