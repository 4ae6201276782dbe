#include "viewers/tools/StripTool.h"

namespace portlight::viewers {

void StripTool::enter()
{
    m_pane.setCursor(Qt::CrossCursor);
}

void StripTool::leave()
{
    m_from.reset();
    m_pane.clearProfile();
}

void StripTool::press(QPointF position)
{
    m_pane.clearProfile();
    m_from = m_pane.sceneAt(position);
}

void StripTool::move(QPointF position)
{
    const auto to = m_pane.sceneAt(position);
    if (m_from && to) {
        m_pane.showProfile(*m_from, *to);
    }
}

void StripTool::release(QPointF position)
{
    move(position);
    m_from.reset();
}

} // namespace portlight::viewers
