#include "viewers/tools/BoxTool.h"

#include "viewers/model/ViewOverlay.h"

namespace portlight::viewers {

void BoxTool::paint(QPainter& painter) const
{
    if (!isDrawing()) {
        return;
    }
    const QRectF area = QRectF(m_pane.positionOf(from()), m_pane.positionOf(to())).normalized();
    drawHaloed(painter, annotationPen(true), [&] { painter.drawRect(area); });
}

} // namespace portlight::viewers
