// Marks in a pane: how each kind is drawn and hit.
#include "viewers/model/ViewOverlay.h"
#include "viewers/tools/ViewPane.h"
#include "viewers/tools/ViewerTool.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

constexpr double selectReach = 6.0; // pixels

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0.0 ? std::clamp(QPointF::dotProduct(p - a, along) / square, 0.0, 1.0) : 0.0;
    const QPointF gap = p - (a + along * share);
    return std::hypot(gap.x(), gap.y());
}

// The corners of the box a mark stands for: all its points, or what lies behind an object's seed.
std::pair<ScenePoint, ScenePoint> cornersOf(const Annotation& mark)
{
    const bool seeded = mark.kind == AnnotationKind::Object && mark.points.size() > 2;
    return {mark.points.at(seeded ? 1 : 0), mark.points.last()};
}

QString measuredText(const inspection::Measurement& measured)
{
    const QLocale locale;
    QStringList parts;
    if (measured.massGrams) {
        parts << ViewPane::tr("%1 g").arg(
            locale.toString(*measured.massGrams, 'f', *measured.massGrams < 10.0 ? 1 : 0));
    }
    if (measured.densityGramsPerCm3) {
        parts << ViewPane::tr("%1 g/cm³").arg(locale.toString(*measured.densityGramsPerCm3, 'f', 2));
    }
    if (measured.effectiveZ) {
        parts << ViewPane::tr("Zeff %1").arg(locale.toString(*measured.effectiveZ, 'f', 1));
    }
    if (parts.isEmpty()) {
        parts << ViewPane::tr("mean %1 %2").arg(locale.toString(measured.mean, 'f', 1), measured.unit).trimmed();
    }
    return parts.join(QStringLiteral("  "));
}

QString joined(const QString& measure, const QString& text)
{
    return text.isEmpty() ? measure : measure.isEmpty() ? text : measure + QStringLiteral("  ") + text;
}

} // namespace

QString angleText(const QVector<ScenePoint>& points)
{
    if (points.size() != 3) {
        return {};
    }
    std::array<double, 3> a{};
    std::array<double, 3> b{};
    double dot = 0.0;
    double lengths = 1.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        a[axis] = points[0][axis] - points[1][axis];
        b[axis] = points[2][axis] - points[1][axis];
        dot += a[axis] * b[axis];
    }
    lengths = std::hypot(a[0], a[1], a[2]) * std::hypot(b[0], b[1], b[2]);
    if (!(lengths > 0.0)) {
        return {};
    }
    const double degrees = std::acos(std::clamp(dot / lengths, -1.0, 1.0)) * 180.0 / 3.14159265358979323846;
    return QLocale().toString(degrees, 'f', 1) + QChar(0xb0);
}

double ViewPane::outlineRadius(const ScenePoint& centre, const ScenePoint& surface) const
{
    const QPointF gap = positionOf(surface) - positionOf(centre);
    return std::hypot(gap.x(), gap.y());
}

double ViewPane::distanceTo(const Annotation& mark, QPointF position) const
{
    const QPointF first = positionOf(mark.points.first());
    switch (mark.kind) {
    case AnnotationKind::Box:
    case AnnotationKind::Object: {
        const auto corners = cornersOf(mark);
        const QPointF a = positionOf(corners.first);
        const QPointF b = positionOf(corners.second);
        const QPointF c(a.x(), b.y());
        const QPointF d(b.x(), a.y());
        return std::min({distanceToSegment(position, a, c), distanceToSegment(position, c, b),
                         distanceToSegment(position, b, d), distanceToSegment(position, d, a)});
    }
    case AnnotationKind::Sphere: {
        const QPointF gap = position - first;
        return std::abs(std::hypot(gap.x(), gap.y()) - outlineRadius(mark.points.first(), mark.points.last()));
    }
    case AnnotationKind::View:
    case AnnotationKind::Picture:
        return 1e9; // chosen in the list
    default:
        break;
    }
    double nearest = mark.points.size() < 2 ? std::hypot(position.x() - first.x(), position.y() - first.y()) : 1e9;
    const bool closed = mark.kind == AnnotationKind::Polygon;
    for (qsizetype i = closed ? 0 : 1; i < mark.points.size(); ++i) {
        const ScenePoint& before = i == 0 ? mark.points.last() : mark.points.at(i - 1);
        nearest = std::min(nearest, distanceToSegment(position, positionOf(before), positionOf(mark.points.at(i))));
    }
    return nearest;
}

void ViewPane::selectAt(QPointF position)
{
    QUuid hit;
    for (const Annotation& annotation : shownAnnotations()) {
        if (!annotation.points.isEmpty() && distanceTo(annotation, position) <= selectReach) {
            hit = annotation.id;
        }
    }
    selectAnnotation(hit);
}

void ViewPane::paintMark(QPainter& painter, const Annotation& mark, CaptionPlan& captions)
{
    const QPen pen = annotationPen(mark.id == selectedAnnotation());
    const QPointF a = positionOf(mark.points.first());
    QPolygonF line;
    for (const ScenePoint& point : mark.points) {
        line.append(positionOf(point));
    }
    QPointF label = line.last();
    QString caption = mark.measured ? joined(measuredText(*mark.measured), mark.text) : mark.text;
    drawHaloed(painter, pen, [&] {
        switch (mark.kind) {
        case AnnotationKind::Box:
        case AnnotationKind::Object: {
            const auto corners = cornersOf(mark);
            paintBox(painter, corners.first, corners.second);
            break;
        }
        case AnnotationKind::Sphere: {
            const double radius = outlineRadius(mark.points.first(), mark.points.last());
            painter.drawEllipse(a, radius, radius);
            label = a + QPointF(radius, 0.0);
            break;
        }
        case AnnotationKind::Polygon:
            painter.drawPolygon(line);
            break;
        case AnnotationKind::Ruler:
        case AnnotationKind::Angle:
            painter.drawPolyline(line);
            break;
        case AnnotationKind::Marker:
            painter.drawLine(a - QPointF(7, 0), a + QPointF(7, 0));
            painter.drawLine(a - QPointF(0, 7), a + QPointF(0, 7));
            break;
        case AnnotationKind::View:
        case AnnotationKind::Picture:
            break;
        }
    });
    if (mark.kind == AnnotationKind::Ruler) {
        caption = joined(lengthText(mark.points.first(), mark.points.last()), mark.text);
    } else if (mark.kind == AnnotationKind::Angle) {
        caption = joined(angleText(mark.points), mark.text);
        label = line.size() == 3 ? line.at(1) : label;
    }
    if (!caption.isEmpty()) {
        drawCaption(painter, captions, QRectF(label + QPointF(8.0, -2.0), QSizeF(0, 0)), caption, pen.color());
    }
}

void ViewPane::paintMarks(QPainter& painter, CaptionPlan& captions)
{
    for (const Annotation& annotation : shownAnnotations()) {
        const bool seen = annotation.kind != AnnotationKind::View && annotation.kind != AnnotationKind::Picture;
        if (!annotation.points.isEmpty() && seen) {
            paintMark(painter, annotation, captions);
        }
    }
    m_tool->paint(painter);
    if (hasFocus()) {
        drawFocusFrame(painter, rect());
    }
}

} // namespace portlight::viewers
