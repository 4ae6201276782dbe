#include "viewers/model/CaptionPlan.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace portlight::viewers {

namespace {

constexpr double border = 2.0; // to the edge of the picture, and to the box
constexpr double step = 4.0;   // of the search for a gap

} // namespace

QRectF CaptionPlan::inBounds(QRectF plate) const
{
    const double left = m_bounds.left() + border;
    const double top = m_bounds.top() + border;
    plate.moveLeft(std::clamp(plate.left(), left, std::max(left, m_bounds.right() - plate.width() - border)));
    plate.moveTop(std::clamp(plate.top(), top, std::max(top, m_bounds.bottom() - plate.height() - border)));
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
    QVector<QPointF> wished{{box.left(), over},
                            {right, over},
                            {box.left(), box.bottom() + border},
                            {right, box.bottom() + border},
                            {box.left(), box.top() + border},
                            {right, box.top() + border}};
    const QRectF first = inBounds(QRectF(wished.constFirst(), size));
    const int steps = static_cast<int>(m_bounds.height() / step);
    for (int away = 1; away <= steps; ++away) {
        for (const double left : {first.left(), right, box.left() - border - size.width()}) {
            wished.append({left, first.top() + away * step});
            wished.append({left, first.top() - away * step});
        }
    }
    QRectF placed = first;
    double least = covered(first);
    for (const QPointF& corner : std::as_const(wished)) {
        const QRectF plate = inBounds(QRectF(corner, size));
        if (least > 0.0 && covered(plate) < least) {
            placed = plate;
            least = covered(plate);
        }
    }
    m_taken.append(placed);
    return placed;
}

} // namespace portlight::viewers
