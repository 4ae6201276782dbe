// The magnifier: a square of the radiograph under the pointer, at one scan pixel a screen pixel, or at twice the view's
// own size where that is larger.
#pragma once

#include "viewers/radiograph/RadiographLook.h"

#include <QPainter>

namespace portlight::viewers {

class Magnifier
{
public:
    static constexpr int side = 260; // widget pixels

    // Radiograph pixels per device pixel inside the magnifier, for a view that shows `viewScale` of them.
    [[nodiscard]] static double scaleFor(double viewScale);
    // What it shows around `centre` (full-size pixels): device pixels of a square of `side`.
    [[nodiscard]] static QImage picture(const RadiographLook& look, QPointF centre, double viewScale,
                                        double devicePixelRatio);
    // At `position` of the widget.
    static void paint(QPainter& painter, QPointF position, const QImage& picture, double scale);
};

} // namespace portlight::viewers
