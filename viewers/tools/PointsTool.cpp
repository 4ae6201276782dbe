#include "viewers/tools/PointsTool.h"

namespace portlight::viewers {

void PointsTool::enter()
{
    m_pane.setCursor(Qt::CrossCursor);
}

void PointsTool::leave()
{
    drop();
}

void PointsTool::press(QPointF /*position*/)
{
    m_pressed = true;
}

void PointsTool::hover(QPointF position)
{
    if (!m_points.isEmpty()) {
        m_pointer = m_pane.sceneAt(position);
        m_pane.update();
    }
}

void PointsTool::release(QPointF position)
{
    const auto point = m_pane.sceneAt(position);
    if (!m_pressed || !point) {
        m_pressed = false;
        return;
    }
    m_pressed = false;
    if (m_points.size() >= fewestPoints() && isComplete(position)) {
        return finish();
    }
    m_points.append(*point);
    m_pointer.reset();
    if (isComplete(position) && m_points.size() >= fewestPoints()) {
        return finish();
    }
    m_pane.update();
}

bool PointsTool::key(const QKeyEvent& event)
{
    if (m_points.isEmpty()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Escape:
        drop();
        return true;
    case Qt::Key_Backspace:
        m_points.removeLast();
        m_pane.update();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_points.size() >= fewestPoints()) {
            finish();
        }
        return true;
    default:
        return false;
    }
}

QVector<ScenePoint> PointsTool::pointsAndPointer() const
{
    QVector<ScenePoint> all = m_points;
    if (m_pointer) {
        all.append(*m_pointer);
    }
    return all;
}

void PointsTool::finish()
{
    const auto annotation = m_pane.annotationOf(kind(), m_points);
    drop();
    if (annotation) {
        Q_EMIT m_pane.annotationDrawn(*annotation);
    }
}

void PointsTool::drop()
{
    m_points.clear();
    m_pointer.reset();
    m_pane.update();
}

} // namespace portlight::viewers
