#include "viewers/tools/SphereTool.h"

#include "viewers/model/ViewOverlay.h"

#include <QCoreApplication>

#include <cmath>

namespace portlight::viewers {

void SphereTool::paint(QPainter& painter) const
{
    if (!isDrawing()) {
        return;
    }
    const QPointF centre = m_pane.positionOf(from());
    const QPointF edge = m_pane.positionOf(to());
    const double radius = std::hypot(edge.x() - centre.x(), edge.y() - centre.y());
    const QPen pen = annotationPen(true);
    drawHaloed(painter, pen, [&] {
        painter.drawEllipse(centre, radius, radius);
        painter.drawLine(centre, edge);
    });
    drawCaption(painter, m_pane.rect(), edge + QPointF(8.0, -4.0),
                QCoreApplication::translate("Tools", "radius %1").arg(m_pane.lengthText(from(), to())), pen.color());
}

} // namespace portlight::viewers
