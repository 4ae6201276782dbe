#include "viewers/tools/MarkerTool.h"

namespace portlight::viewers {

void MarkerTool::enter()
{
    m_pane.setCursor(Qt::PointingHandCursor);
}

void MarkerTool::press(QPointF /*position*/)
{
    m_armed = true;
}

void MarkerTool::move(QPointF /*position*/) {}

void MarkerTool::release(QPointF position)
{
    const auto point = m_pane.sceneAt(position);
    if (m_armed && point) {
        if (const auto annotation = m_pane.annotationOf(inspection::AnnotationKind::Marker, {*point})) {
            Q_EMIT m_pane.annotationDrawn(*annotation);
        }
    }
    m_armed = false;
}

bool MarkerTool::key(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && m_armed) {
        m_armed = false;
        return true;
    }
    return false;
}

} // namespace portlight::viewers
