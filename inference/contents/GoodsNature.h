// What goods of an HS chapter read as in a CT: the usual shares of their mass by kind of matter, packaging included.
// Broad knowledge of materials, one line for each group of chapters, not measured: what the comparison is worth is
// measured (benchmarks/inference, "likeness").
#pragma once

#include "inference/contents/ContentsEstimate.h"
#include "inspection/Declaration.h"

#include <array>
#include <optional>

namespace portlight::inference {

using MatterShares = std::array<double, matterKinds>;

// Nothing for a chapter that is none (1 to 97, without the reserved 77).
[[nodiscard]] std::optional<MatterShares> usualShares(int chapter);

// Of the whole declaration: lines by their weight, or all alike where no line has one. Nothing when no line has a
// chapter.
[[nodiscard]] std::optional<MatterShares> expectedShares(const inspection::Declaration& declaration);

// kg; nothing when no line has a weight.
[[nodiscard]] std::optional<double> declaredWeight(const inspection::Declaration& declaration);

} // namespace portlight::inference
