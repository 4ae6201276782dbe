#include "viewers/model/ViewOverlay.h"

#include "inspection/Percent.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Finding;
using inspection::FindingAssessment;

QPen findingPen(const Finding& finding, bool selected)
{
    const qreal width = selected ? 3.0 : 1.8;
    switch (finding.assessment) {
    case FindingAssessment::Alarm:
        return {QColor(0xf0, 0xe4, 0x42), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
    case FindingAssessment::Clear:
        return {QColor(0x56, 0xb4, 0xe9), width, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin};
    case FindingAssessment::Unknown:
        return {QColor(0xff, 0xff, 0xff), width, Qt::DotLine, Qt::FlatCap, Qt::MiterJoin};
    }
    Q_UNREACHABLE();
}

QString findingCaption(const Finding& finding, int number)
{
    const QLocale locale;
    QString text = locale.toString(number);
    if (!finding.label.isEmpty()) {
        // Between two numbers a word that runs the other way would take them along: isolated, it does not.
        text += u' ' + (finding.label.isRightToLeft() ? QChar(0x2068) + finding.label + QChar(0x2069) : finding.label);
    }
    if (finding.score) {
        text += u' ' + inspection::percent(*finding.score) + locale.percent();
    }
    switch (finding.assessment) {
    case FindingAssessment::Alarm:
        break;
    case FindingAssessment::Clear:
        return QCoreApplication::translate("Finding", "%1 (cleared)").arg(text);
    case FindingAssessment::Unknown:
        return QCoreApplication::translate("Finding", "%1 (unclear)").arg(text);
    }
    return text;
}

QPen annotationPen(bool selected)
{
    return {QColor(0xff, 0xff, 0xff), selected ? 3.0 : 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void drawHaloed(QPainter& painter, const QPen& pen, const std::function<void()>& draw)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    QPen halo(QColor(0, 0, 0, 170), pen.widthF() + 2.0);
    halo.setJoinStyle(pen.joinStyle());
    painter.setPen(halo);
    draw();
    painter.setPen(pen);
    draw();
    painter.restore();
}

namespace {

constexpr QSizeF plateRoom(8.0, 2.0); // around the words

void drawPlate(QPainter& painter, const QRectF& plate, const QString& text, const QColor& colour)
{
    painter.fillRect(plate, QColor(12, 13, 15, 205));
    painter.fillRect(QRectF(plate.topLeft(), QSizeF(2.0, plate.height())), colour);
    painter.setPen(colour);
    painter.drawText(plate.adjusted(5.0, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace

void drawCaption(QPainter& painter, const QRectF& bounds, QPointF anchor, const QString& text, const QColor& colour)
{
    const QSizeF size = QFontMetricsF(painter.font()).size(0, text) + plateRoom;
    const QRectF plate = keptInside(QRectF(QPointF(anchor.x(), anchor.y() - size.height()), size), bounds);
    drawPlate(painter, plate, text, colour);
}

void drawCaption(QPainter& painter, CaptionPlan& plan, const QRectF& box, const QString& text, const QColor& colour)
{
    const QFontMetricsF metrics(painter.font());
    const double most = plan.bounds().width() - 2.0 * plateRoom.width();
    const QString words = metrics.elidedText(text, Qt::ElideRight, most);
    drawPlate(painter, plan.place(box, metrics.size(0, words) + plateRoom), words, colour);
}

void drawCaptions(QPainter& painter, CaptionPlan& plan, const QVector<NamedBox>& boxes)
{
    for (const NamedBox& named : boxes) {
        drawCaption(painter, plan, named.box, named.caption, named.colour);
    }
}

void keepFree(CaptionPlan& plan, const QPainter& painter, const QVector<Heading>& headings)
{
    constexpr QSizeF scaleBar(110.0, 34.0); // see drawScaleBar
    plan.keepFree(QRectF(plan.bounds().bottomLeft() - QPointF(0.0, scaleBar.height()), scaleBar));
    const QFontMetricsF metrics(painter.font());
    for (const Heading& heading : headings) {
        if (!heading.text.isEmpty()) {
            plan.keepFree(metrics.boundingRect(heading.area, heading.flags, heading.text));
        }
    }
}

void drawHeadings(QPainter& painter, const QVector<Heading>& headings)
{
    for (const Heading& heading : headings) {
        drawText(painter, heading.area, heading.flags, heading.text, heading.colour);
    }
}

void drawText(QPainter& painter, const QRectF& area, int flags, const QString& text, const QColor& colour)
{
    painter.setPen(QColor(0, 0, 0, 200));
    for (const QPointF edge : {QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)}) {
        painter.drawText(area.translated(edge), flags, text);
    }
    painter.setPen(colour);
    painter.drawText(area, flags, text);
}

void drawScaleBar(QPainter& painter, const QRectF& area, double mmPerPixel)
{
    if (!(mmPerPixel > 0.0) || area.width() < 120.0) {
        return;
    }
    const double wantedMm = area.width() * 0.18 * mmPerPixel;
    const double decade = std::pow(10.0, std::floor(std::log10(wantedMm)));
    double length = decade;
    for (const double step : {2.0, 5.0}) {
        length = decade * step <= wantedMm ? decade * step : length;
    }
    const double pixels = length / mmPerPixel;
    const QPointF left(area.left() + 10.0, area.bottom() - 10.0);
    const QPointF right = left + QPointF(pixels, 0.0);
    drawHaloed(painter, QPen(QColor::fromRgb(colours::text), 1.5), [&] {
        painter.drawLine(left, right);
        painter.drawLine(left + QPointF(0, -4), left + QPointF(0, 4));
        painter.drawLine(right + QPointF(0, -4), right + QPointF(0, 4));
    });
    const QString text = QCoreApplication::translate("ScaleBar", "%1 mm").arg(QLocale().toString(length, 'g', 4));
    drawText(painter, QRectF(left + QPointF(0, -22), QSizeF(std::max(pixels, 80.0), 18)), Qt::AlignLeft, text,
             QColor::fromRgb(colours::text));
}

void drawFocusFrame(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(QColor::fromRgb(colours::accent), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(1.0, 1.0, -1.0, -1.0));
    painter.restore();
}

} // namespace portlight::viewers
