#include "viewers/model/CaptionPlan.h"

#include <algorithm>
#include <numeric>

namespace portlight::viewers {

namespace {

constexpr double border = 2.0; // to the edge of the picture, and to the box
constexpr double step = 4.0;   // of the search for a gap

} // namespace

QRectF keptInside(QRectF plate, const QRectF& bounds)
{
    const double left = bounds.left() + border;
    const double top = bounds.top() + border;
    plate.moveLeft(std::clamp(plate.left(), left, std::max(left, bounds.right() - plate.width() - border)));
    plate.moveTop(std::clamp(plate.top(), top, std::max(top, bounds.bottom() - plate.height() - border)));
    return plate;
}

double CaptionPlan::covered(const QRectF& plate) const
{
    return std::accumulate(m_taken.cbegin(), m_taken.cend(), 0.0, [&plate](double sum, const QRectF& other) {
        const QRectF common = other.intersected(plate);
        return sum + common.width() * common.height();
    });
}

QRectF CaptionPlan::place(const QRectF& box, const QSizeF& size)
{
    const double right = box.right() - size.width();
    const double over = box.top() - border - size.height();
    const QRectF first = keptInside(QRectF(QPointF(box.left(), over), size), m_bounds);
    QRectF placed = first;
    double least = covered(first);
    const auto consider = [&](double left, double top) {
        const QRectF plate = keptInside(QRectF(QPointF(left, top), size), m_bounds);
        if (const double here = covered(plate); here < least) {
            placed = plate;
            least = here;
        }
    };
    if (least > 0.0) {
        for (const double top : {over, box.bottom() + border, box.top() + border}) {
            consider(box.left(), top);
            consider(right, top);
        }
    }
    const int steps = static_cast<int>(m_bounds.height() / step);
    for (int away = 1; away <= steps && least > 0.0; ++away) {
        for (const double left : {first.left(), right, box.left() - border - size.width()}) {
            consider(left, first.top() + away * step);
            consider(left, first.top() - away * step);
        }
    }
    m_taken.append(placed);
    return placed;
}

} // namespace portlight::viewers
