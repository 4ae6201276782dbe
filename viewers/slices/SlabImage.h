// A thick slab as a picture: the mean or the most of several slices, so that a thing that lies across them is seen
// whole.
#pragma once

#include "viewers/slices/SliceImage.h"

namespace portlight::viewers {

enum class SlabMode { Mean, Most, Least };

struct Slab
{
    double thicknessMm = 0.0; // at most one slice: no slab
    SlabMode mode = SlabMode::Most;

    bool operator==(const Slab&) const = default;
};

// First and last slice of a slab around `slice`, inside the volume.
[[nodiscard]] std::pair<int, int> slabRange(const SlicePlane& plane, int slice, double thicknessMm);

// Grayscale8 as sliceImage(); multi-threaded over rows.
[[nodiscard]] QImage slabImage(const scans::Volume& volume, const SlicePlane& plane, int slice, const Slab& slab,
                               const GreyTable& table);

} // namespace portlight::viewers
