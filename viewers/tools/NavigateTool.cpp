#include "viewers/tools/NavigateTool.h"

#include <QApplication>

namespace portlight::viewers {

void NavigateTool::enter()
{
    m_pane.setCursor(Qt::ArrowCursor);
}

void NavigateTool::press(QPointF position)
{
    m_last = position;
    m_pressed = position;
    m_pane.navigatePress(position);
}

void NavigateTool::move(QPointF position)
{
    m_pane.navigate(m_last, position);
    m_last = position;
}

void NavigateTool::release(QPointF position)
{
    if ((position - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        m_pane.selectAt(position);
    }
    m_pane.navigateRelease();
}

} // namespace portlight::viewers
