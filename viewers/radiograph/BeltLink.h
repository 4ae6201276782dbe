// Which way the goods moved through the machine, told from the sizes of a scan's views: they share the length along the
// belt and nothing else.
#pragma once

#include "scans/Radiograph.h"

#include <QVector>

namespace portlight::viewers {

enum class BeltAxis { None, X, Y };

// The axis along which all views are equally long (within three per cent, in millimetres where all state them); of two
// such axes the longer one. None for a single view, and where no axis fits.
[[nodiscard]] BeltAxis beltAxisOf(const QVector<const scans::Radiograph*>& views);

} // namespace portlight::viewers
