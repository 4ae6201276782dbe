// Where the words beside boxes stand in one picture: none over another one, none over the picture's headings. Made anew
// for every painting; boxes named first get the better places. Widget pixels.
#pragma once

#include <QRectF>
#include <QVector>

namespace portlight::viewers {

// The plate moved as far as needed to lie within `bounds`, a little off its edge.
[[nodiscard]] QRectF keptInside(QRectF plate, const QRectF& bounds);

class CaptionPlan
{
public:
    // Nothing is placed outside of `bounds`.
    explicit CaptionPlan(const QRectF& bounds = {})
        : m_bounds(bounds)
    {
    }

    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }
    // Headings and whatever else must stay readable.
    void keepFree(const QRectF& area) { m_taken.append(area); }
    // The plate of a caption of this size: over the box's upper left corner where that is free, else at its other
    // corners, else in the nearest gap below or above. Where nothing at all is free: where it covers least.
    [[nodiscard]] QRectF place(const QRectF& box, const QSizeF& size);

private:
    [[nodiscard]] double covered(const QRectF& plate) const; // square pixels of what stands already

    QRectF m_bounds;
    QVector<QRectF> m_taken;
};

} // namespace portlight::viewers
