// Draws a density profile as a strip: curves over the line's length, with its ends, extremes and mean in figures.
#pragma once

#include "viewers/radiograph/DensityProfile.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace portlight::viewers {

// `lengthText`: of the whole line, "123.4 mm".
void drawProfileChart(QPainter& painter, const QRectF& box, const DensityProfile& profile, const QString& lengthText);
// Height the strip wants in a view of this height.
[[nodiscard]] double profileChartHeight(double viewHeight);

} // namespace portlight::viewers
