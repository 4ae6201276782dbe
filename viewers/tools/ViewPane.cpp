#include "viewers/tools/ViewPane.h"

#include "viewers/model/ViewOverlay.h"
#include "viewers/tools/ViewerTool.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

constexpr double degreesPerWheelStep = 120.0; // eighths of a degree, as QWheelEvent counts
constexpr double zoomPerKey = 1.25;

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0.0 ? std::clamp(QPointF::dotProduct(p - a, along) / square, 0.0, 1.0) : 0.0;
    const QPointF gap = p - (a + along * share);
    return std::hypot(gap.x(), gap.y());
}

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
    if (event->button() == Qt::LeftButton) {
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

void ViewPane::selectAt(QPointF position)
{
    constexpr double reach = 6.0;
    QUuid hit;
    for (const Annotation& annotation : shownAnnotations()) {
        if (annotation.points.isEmpty()) {
            continue;
        }
        const QPointF a = positionOf(annotation.points.first());
        const QPointF b = positionOf(annotation.points.last());
        double gap = distanceToSegment(position, a, b);
        if (annotation.kind == AnnotationKind::Box) {
            const QPointF c(a.x(), b.y());
            const QPointF d(b.x(), a.y());
            gap = std::min({distanceToSegment(position, a, c), distanceToSegment(position, c, b),
                            distanceToSegment(position, b, d), distanceToSegment(position, d, a)});
        }
        if (gap <= reach) {
            hit = annotation.id;
        }
    }
    selectAnnotation(hit);
}

void ViewPane::paintMarks(QPainter& painter)
{
    for (const Annotation& annotation : shownAnnotations()) {
        if (annotation.points.isEmpty()) {
            continue;
        }
        const QPen pen = annotationPen(annotation.id == selectedAnnotation());
        const QPointF a = positionOf(annotation.points.first());
        const QPointF b = positionOf(annotation.points.last());
        QString caption = annotation.text;
        drawHaloed(painter, pen, [&] {
            switch (annotation.kind) {
            case AnnotationKind::Box:
                paintBox(painter, annotation.points.first(), annotation.points.last());
                break;
            case AnnotationKind::Ruler:
                painter.drawLine(a, b);
                break;
            case AnnotationKind::Marker:
                painter.drawLine(a - QPointF(7, 0), a + QPointF(7, 0));
                painter.drawLine(a - QPointF(0, 7), a + QPointF(0, 7));
                break;
            }
        });
        if (annotation.kind == AnnotationKind::Ruler) {
            const QString length = lengthText(annotation.points.first(), annotation.points.last());
            caption = caption.isEmpty() ? length : length + QStringLiteral("  ") + caption;
        }
        if (!caption.isEmpty()) {
            drawCaption(painter, rect(), b + QPointF(8.0, -4.0), caption, pen.color());
        }
    }
    m_tool->paint(painter);
    if (hasFocus()) {
        drawFocusFrame(painter, rect());
    }
}

} // namespace portlight::viewers
