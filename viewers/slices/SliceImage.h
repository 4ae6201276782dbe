// One slice of a volume as a picture: every voxel through a lookup table, no interpolation.
#pragma once

#include "scans/Volume.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/slices/SlicePlane.h"

#include <QImage>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace portlight::viewers {

enum class GreyDirection { DenseIsBright, DenseIsDark };

// Grey for every stored value of an 8 or 16 bit type. The window's low end is black (0), its high end white (255).
class GreyTable
{
public:
    GreyTable(const scans::Volume& volume, const ValueWindow& window, GreyDirection direction);
    GreyTable(scans::VoxelType type, double slope, double intercept, const ValueWindow& window,
              GreyDirection direction);

    // By stored value; signed types count from their bit pattern.
    [[nodiscard]] const std::uint8_t* data() const { return m_greys.data(); }

private:
    std::vector<std::uint8_t> m_greys;
};

// Colour of a voxel from a pair of volumes; grey is what the table gives for the second one.
using PairColour = std::function<QRgb(double lowPhysical, double highPhysical, std::uint8_t grey)>;

// Grayscale8, one pixel a voxel. `slice` counts along plane.normalAxis and must lie inside.
[[nodiscard]] QImage sliceImage(const scans::Volume& volume, const SlicePlane& plane, int slice,
                                const GreyTable& table);

// RGB32: the grey of `high`, coloured by what both volumes say. Both must have the same size.
[[nodiscard]] QImage colouredSlice(const scans::Volume& low, const scans::Volume& high, const SlicePlane& plane,
                                   int slice, const GreyTable& table, const PairColour& colour);

} // namespace portlight::viewers
