// The samples along a straight line through a radiograph.
#pragma once

#include "viewers/radiograph/RadiographPyramid.h"

#include <QPointF>

#include <vector>

namespace portlight::viewers {

struct ProfileCurve
{
    scans::LayerRole role = scans::LayerRole::Grey;
    int channel = 0;            // of Rgb
    std::vector<double> values; // physical, one a step
};

struct DensityProfile
{
    double stepPixels = 1.0;          // between two samples, along the line
    std::vector<ProfileCurve> curves; // one a layer, three for colours; all equally long

    [[nodiscard]] bool isEmpty() const { return curves.empty() || curves.front().values.empty(); }
};

// From `from` to `to` in full-size pixels (pixel i covers [i, i + 1)), at most one pixel a step, both ends included;
// each sample is that of the pixel it falls in, no interpolation: the figures are the scan's own. Ends outside the
// radiograph are moved to its border.
[[nodiscard]] DensityProfile densityProfile(const RadiographPyramid& pyramid, QPointF from, QPointF to);

} // namespace portlight::viewers
