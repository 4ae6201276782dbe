// Where the slices of one stack lie along their normal, and what is odd about that.
#pragma once

#include "scans/dicom/FrameInfo.h"
#include "scans/dicom/StackBuilder.h"

#include <QStringList>

#include <vector>

namespace portlight::scans {

[[nodiscard]] std::array<double, 3> normalOf(const FrameInfo& frame); // row x column
[[nodiscard]] double positionAlongNormal(const FrameInfo& frame);     // mm; 0 without a position
// Fills in geometry and order of a stack whose frames are sorted by positionAlongNormal. Adds a sentence each for gaps,
// uneven spacing, missing positions and tilt.
void placeStack(FrameStack& stack, int columns, int rows, QStringList& warnings);

} // namespace portlight::scans
