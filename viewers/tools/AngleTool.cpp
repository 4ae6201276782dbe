#include "viewers/tools/AngleTool.h"

#include "viewers/model/ViewOverlay.h"

namespace portlight::viewers {

void AngleTool::paint(QPainter& painter) const
{
    const QVector<ScenePoint> drawn = pointsAndPointer();
    QPolygonF line;
    for (const ScenePoint& point : drawn) {
        line.append(m_pane.positionOf(point));
    }
    const QPen pen = annotationPen(true);
    drawHaloed(painter, pen, [&] { painter.drawPolyline(line); });
    if (drawn.size() == 3) {
        drawCaption(painter, m_pane.rect(), line.at(1) + QPointF(8.0, -4.0), angleText(drawn), pen.color());
    }
}

} // namespace portlight::viewers
