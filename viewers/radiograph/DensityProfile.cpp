#include "viewers/radiograph/DensityProfile.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

DensityProfile densityProfile(const RadiographPyramid& pyramid, QPointF from, QPointF to)
{
    const QSize size = pyramid.sizeAt(0);
    const auto inside = [&](QPointF point) {
        return QPointF(std::clamp(point.x(), 0.0, static_cast<double>(size.width())),
                       std::clamp(point.y(), 0.0, static_cast<double>(size.height())));
    };
    from = inside(from);
    to = inside(to);
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const int steps = std::max(1, static_cast<int>(std::ceil(length)));
    DensityProfile profile;
    profile.stepPixels = length / steps;
    for (const RadiographPlane& plane : pyramid.planes()) {
        for (int channel = 0; channel < plane.channels; ++channel) {
            ProfileCurve curve{plane.role, channel, {}};
            curve.values.reserve(static_cast<std::size_t>(steps) + 1);
            for (int step = 0; step <= steps; ++step) {
                const QPointF at = from + along * (static_cast<double>(step) / steps);
                const int x = std::min(static_cast<int>(at.x()), size.width() - 1);
                const int y = std::min(static_cast<int>(at.y()), size.height() - 1);
                curve.values.push_back(RadiographPyramid::valueAt(plane, size.width(), x, y, channel));
            }
            profile.curves.push_back(std::move(curve));
        }
    }
    return profile;
}

} // namespace portlight::viewers
