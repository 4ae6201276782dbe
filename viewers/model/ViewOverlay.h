// How findings and marks look in every view: safe for colour-blind eyes, and never told apart by colour alone.
#pragma once

#include "inspection/Annotation.h"
#include "inspection/Finding.h"
#include "viewers/model/CaptionPlan.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <functional>

namespace portlight::viewers {

// Okabe and Ito's palette (jfly.uni-koeln.de/color): alarms yellow and solid, cleared sky blue and dashed, unknown
// white and dotted.
[[nodiscard]] QPen findingPen(const inspection::Finding& finding, bool selected);
[[nodiscard]] QString findingCaption(const inspection::Finding& finding, int number);
[[nodiscard]] QPen annotationPen(bool selected);

// A line or outline with a dark edge, readable on any picture.
void drawHaloed(QPainter& painter, const QPen& pen, const std::function<void()>& draw);
// Text on a dark plate, kept inside `bounds`; `anchor` is its lower left corner.
void drawCaption(QPainter& painter, const QRectF& bounds, QPointF anchor, const QString& text, const QColor& colour);
// The same beside a box, where the plan has room for it; shortened to the picture's width.
void drawCaption(QPainter& painter, CaptionPlan& plan, const QRectF& box, const QString& text, const QColor& colour);
struct NamedBox
{
    QRectF box;
    QString caption;
    QColor colour;
};
void drawCaptions(QPainter& painter, CaptionPlan& plan, const QVector<NamedBox>& boxes);
// Plain text with a dark edge, readable on white too.
void drawText(QPainter& painter, const QRectF& area, int flags, const QString& text, const QColor& colour);

// One of a picture's headings.
struct Heading
{
    QRectF area;
    int flags = 0;
    QString text;
    QColor colour;
};
// Captions keep off them, and off the scale bar.
void keepFree(CaptionPlan& plan, const QPainter& painter, const QVector<Heading>& headings);
void drawHeadings(QPainter& painter, const QVector<Heading>& headings);
// A bar of a round length with its length in millimetres, near the lower left of `area`.
void drawScaleBar(QPainter& painter, const QRectF& area, double mmPerPixel);
// The frame of the pane that has the keyboard.
void drawFocusFrame(QPainter& painter, const QRectF& area);

namespace colours {
inline constexpr QRgb background = 0xff141517;
inline constexpr QRgb text = 0xffd6d8dc;
inline constexpr QRgb quietText = 0xff9a9da3;
inline constexpr QRgb crosshair = 0xff56b4e9;
inline constexpr QRgb accent = 0xff56b4e9;
inline constexpr QRgb enhanced = 0xffffd24a; // what is not the standard image says so in this
} // namespace colours

} // namespace portlight::viewers
