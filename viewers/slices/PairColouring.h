// Pseudo-colour for slices of a dual-energy pair: orange organic (effective atomic number below 10), green mixed and
// light metal (10 to 18), blue metal (above), as on radiographs; brightness stays the grey of the slice.
#pragma once

#include "viewers/slices/SliceImage.h"

namespace portlight::viewers {

// A colouring for this pair, read from a table over both values (a quarter of a million entries, made once). Null when
// the pair's unit says nothing about attenuation or the physics tables cannot be built. Spectra are those of the
// standard dual-energy scanner, as scans rarely state theirs.
[[nodiscard]] PairColour pairColouring(const scans::Volume& low, const scans::Volume& high);

} // namespace portlight::viewers
