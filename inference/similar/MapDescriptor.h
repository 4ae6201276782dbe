// Plain numbers that say what a map of matter looks like, before they are projected to an embedding: how much matter of
// which kind, how it is spread, and which way its edges run, at several scales. All of them stay as they are when the
// map is mirrored either way.
//
// - shares of the area by attenuation, and by attenuation and kind; their square roots are compared (Hellinger);
// - magnitudes of the low frequencies (discrete cosine transform) of the attenuation and of each kind;
// - means and differences of an 8 x 8 grid folded onto one of its quarters;
// - orientations of gradients at three scales, inside and outside (after Dalal and Triggs, CVPR 2005), folded to 0..90
//   degrees;
// - how long the box is for its height, and how much lies in it.
#pragma once

#include "inference/similar/MatterMap.h"

#include <vector>

namespace portlight::inference {

inline constexpr int descriptorSide = 64; // of the square the descriptor is taken from

struct MapDetail
{
    int frequencies = 10;    // each way, of the attenuation
    int kindFrequencies = 4; // each way, of each kind
};

// `square` from boxed() with descriptorSide; `box` is where it came from. As many numbers for every map.
[[nodiscard]] std::vector<float> describe(const MatterMap& square, const MapBox& box, const MapDetail& detail);

} // namespace portlight::inference
