// Sizes of the desk, derived from the font so that they follow the terminal's scale: one grid step is half a line of
// text (8 px at the standard size). GUI thread only.
#pragma once

#include <QSize>

namespace portlight::widgets::metrics {

[[nodiscard]] int grid(double steps = 1.0); // pixels of so many grid steps
[[nodiscard]] int lineHeight();             // height of a line of body text
[[nodiscard]] int charWidth();              // average width of a digit in body text
[[nodiscard]] QSize iconSize();             // icons beside text

} // namespace portlight::widgets::metrics
