#include "viewers/tools/RulerTool.h"

#include "viewers/model/ViewOverlay.h"

namespace portlight::viewers {

void RulerTool::paint(QPainter& painter) const
{
    if (!isDrawing()) {
        return;
    }
    const QPointF a = m_pane.positionOf(from());
    const QPointF b = m_pane.positionOf(to());
    const QPen pen = annotationPen(true);
    drawHaloed(painter, pen, [&] { painter.drawLine(a, b); });
    drawCaption(painter, m_pane.rect(), b + QPointF(8.0, -4.0), m_pane.lengthText(from(), to()), pen.color());
}

} // namespace portlight::viewers
