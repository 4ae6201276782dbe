#include "viewers/tools/DragTool.h"

#include <QApplication>

namespace portlight::viewers {

void DragTool::enter()
{
    m_pane.setCursor(Qt::CrossCursor);
}

void DragTool::leave()
{
    drop();
}

void DragTool::press(QPointF position)
{
    m_from = m_pane.sceneAt(position);
    m_to.reset();
}

void DragTool::move(QPointF position)
{
    if (!m_from) {
        return;
    }
    if (const auto point = m_pane.sceneAt(position)) {
        m_to = point;
        m_pane.update();
    }
}

void DragTool::release(QPointF position)
{
    move(position);
    if (isDrawing()) {
        const QPointF extent = m_pane.positionOf(from()) - m_pane.positionOf(to());
        if (extent.manhattanLength() >= 4.0) {
            finish();
        }
    }
    drop();
}

void DragTool::finish()
{
    if (const auto annotation = m_pane.annotationOf(kind(), {from(), to()})) {
        Q_EMIT m_pane.annotationDrawn(*annotation);
    }
}

void DragTool::hover(QPointF position)
{
    if (m_placing) {
        move(position);
    }
}

void DragTool::place(QPointF position)
{
    if (m_placing) {
        m_placing = false;
        return release(position);
    }
    press(position);
    m_placing = m_from.has_value();
}

bool DragTool::key(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Escape && m_from) {
        drop();
        return true;
    }
    return false;
}

void DragTool::drop()
{
    m_from.reset();
    m_to.reset();
    m_placing = false;
    m_pane.update();
}

} // namespace portlight::viewers
