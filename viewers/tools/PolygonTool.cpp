#include "viewers/tools/PolygonTool.h"

#include "viewers/model/ViewOverlay.h"

namespace portlight::viewers {

namespace {

constexpr double closeReach = 8.0; // pixels

}

bool PolygonTool::isComplete(QPointF position) const
{
    return points().size() >= fewestPoints() &&
           (m_pane.positionOf(points().first()) - position).manhattanLength() <= closeReach;
}

void PolygonTool::paint(QPainter& painter) const
{
    QPolygonF line;
    for (const ScenePoint& point : pointsAndPointer()) {
        line.append(m_pane.positionOf(point));
    }
    if (line.isEmpty()) {
        return;
    }
    drawHaloed(painter, annotationPen(true), [&] {
        painter.drawPolyline(line);
        painter.drawEllipse(line.first(), closeReach / 2.0, closeReach / 2.0);
    });
}

} // namespace portlight::viewers
