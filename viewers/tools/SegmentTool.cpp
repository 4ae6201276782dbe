#include "viewers/tools/SegmentTool.h"

#include "viewers/segmentation/RegionGrowing.h"

#include <QApplication>

namespace portlight::viewers {

void SegmentTool::enter()
{
    m_pane.setCursor(Qt::PointingHandCursor);
}

void SegmentTool::press(QPointF position)
{
    m_pressed = position;
}

void SegmentTool::release(QPointF position)
{
    const auto point = m_pane.insideAt(position);
    if (point && (position - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        const bool freely = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        Q_EMIT m_pane.segmentationRequested(*point, freely ? LeakGuard::Off : LeakGuard::On);
    }
}

} // namespace portlight::viewers
