// "Dense, cannot see inside": metal that hides what is in or behind it. A rule, not a model.
//
// Metal counts as a shield when it is a block (a quarter litre with a mean thickness of a centimetre or more), or when
// it closes off a tenth of a litre whose values cannot be: where rays starve, reconstruction gives less than air and
// steps of whole waters from cell to cell.
#pragma once

#include "inference/volume/CandidateRegions.h"

namespace portlight::inference {

inline constexpr float shieldMetalAbove = 3.5F; // times water: more than stone and aluminium

// Indices into the regions of `set`, made with a band above `shieldMetalAbove`.
[[nodiscard]] std::vector<std::size_t> shieldsIn(const CoarseGrid& grid, const RegionSet& set);

} // namespace portlight::inference
