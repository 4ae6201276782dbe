#include "viewers/tools/WindowLevelTool.h"

namespace portlight::viewers {

void WindowLevelTool::enter()
{
    m_pane.setCursor(Qt::SizeAllCursor);
}

void WindowLevelTool::press(QPointF position)
{
    m_last = position;
}

void WindowLevelTool::move(QPointF position)
{
    m_pane.adjustWindow(position - m_last);
    m_last = position;
}

void WindowLevelTool::release(QPointF /*position*/) {}

} // namespace portlight::viewers
