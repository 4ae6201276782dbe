#include "viewers/tools/ViewPane.h"

#include "viewers/tools/ViewerTool.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace portlight::viewers {

namespace {

constexpr double degreesPerWheelStep = 120.0; // eighths of a degree, as QWheelEvent counts
constexpr double zoomPerKey = 1.25;

} // namespace

ViewPane::ViewPane(QWidget* parent)
    : QWidget(parent)
    , m_tool(ViewerTool::make(ScanTool::Navigate, *this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(80, 60);
}

ViewPane::~ViewPane() = default;

void ViewPane::setTool(ScanTool tool)
{
    if (tool == m_toolKind) {
        return;
    }
    m_tool->leave();
    m_toolKind = tool;
    m_tool = ViewerTool::make(tool, *this);
    m_tool->enter();
}

void ViewPane::beginSideDrag(const QMouseEvent* event)
{
    m_lastPosition = event->position();
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier))) {
        m_sideDrag = SideDrag::Pan;
    } else if (event->button() == Qt::RightButton) {
        m_sideDrag = SideDrag::Window;
    }
}

void ViewPane::mousePressEvent(QMouseEvent* event)
{
    if (!hasPicture()) {
        return;
    }
    beginSideDrag(event);
    if (m_sideDrag == SideDrag::None && event->button() == Qt::LeftButton) {
        m_tool->press(event->position());
    }
}

void ViewPane::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasPicture()) {
        return;
    }
    const QPointF distance = event->position() - m_lastPosition;
    if (m_sideDrag == SideDrag::Pan) {
        pan(distance);
    } else if (m_sideDrag == SideDrag::Window) {
        adjustWindow(distance);
    } else if (event->buttons().testFlag(Qt::LeftButton)) {
        m_tool->move(event->position());
    } else if (event->buttons() == Qt::NoButton) {
        m_tool->hover(event->position());
    }
    m_lastPosition = event->position();
    Q_EMIT readOutChanged(readOutAt(event->position()));
}

void ViewPane::mouseReleaseEvent(QMouseEvent* event)
{
    if (!hasPicture()) {
        return;
    }
    if (m_sideDrag != SideDrag::None) {
        m_sideDrag = SideDrag::None;
        navigateRelease();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->release(event->position());
    }
}

void ViewPane::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool drawing = m_toolKind != ScanTool::Navigate && m_toolKind != ScanTool::WindowLevel;
    if (drawing) {
        mousePressEvent(event); // two quick corners
    } else if (event->button() == Qt::LeftButton) {
        Q_EMIT maximiseToggled();
    }
}

void ViewPane::wheelEvent(QWheelEvent* event)
{
    if (!hasPicture() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    wheel(event->angleDelta().y() / degreesPerWheelStep, event->position(), event->modifiers());
    Q_EMIT readOutChanged(readOutAt(event->position()));
    event->accept();
}

void ViewPane::keyPressEvent(QKeyEvent* event)
{
    if (m_tool->key(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (const auto at = keyboardPosition(); at && hasPicture()) {
            m_tool->place(*at);
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!selectedAnnotation().isNull()) {
            Q_EMIT annotationRemovalRequested(selectedAnnotation());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!selectedAnnotation().isNull()) {
            selectAnnotation({});
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT maximiseToggled();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomPerKey);
        return;
    case Qt::Key_Minus:
        zoom(1.0 / zoomPerKey);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ViewPane::leaveEvent(QEvent* event)
{
    Q_EMIT readOutChanged({});
    QWidget::leaveEvent(event);
}

void ViewPane::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void ViewPane::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace portlight::viewers
