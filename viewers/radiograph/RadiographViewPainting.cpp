#include "viewers/model/PartName.h"
#include "viewers/model/ViewOverlay.h"
#include "viewers/radiograph/Magnifier.h"
#include "viewers/radiograph/ProfileChart.h"
#include "viewers/radiograph/RadiographView.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace portlight::viewers {

using inspection::Finding;

QSize RadiographView::pixelSize() const
{
    return size() * devicePixelRatioF();
}

bool RadiographView::isCurrent(const DrawnRadiograph& picture) const
{
    return !picture.isNull() && picture.lookNumber == m_lookNumber && picture.area == area() &&
           picture.image.size() == pixelSize();
}

void RadiographView::requestPicture()
{
    const QRectF wanted = area();
    const QSize pixels = pixelSize();
    const bool asked = m_requestedLook == m_lookNumber && m_requestedArea == wanted && m_requestedSize == pixels;
    if (!asked && !pixels.isEmpty()) {
        m_requestedLook = m_lookNumber;
        m_requestedArea = wanted;
        m_requestedSize = pixels;
        m_renderer.request({m_look, m_lookNumber, wanted, pixels});
    }
}

void RadiographView::takeDrawn(DrawnPart part, const DrawnRadiograph& picture)
{
    (part == DrawnPart::Overview ? m_overview : m_drawn) = picture;
    update();
}

void RadiographView::finishPicture()
{
    if (hasPicture() && !isCurrent(m_drawn) && !pixelSize().isEmpty()) {
        m_drawn = m_renderer.draw({m_look, m_lookNumber, area(), pixelSize()}, nullptr);
        update();
    }
}

void RadiographView::paintStandIn(QPainter& painter, const DrawnRadiograph& picture) const
{
    const QPointF corner = positionOf({picture.area.left(), picture.area.top(), 0.0});
    painter.drawImage(QRectF(corner, picture.area.size() / m_scale), picture.image);
}

bool RadiographView::paintPicture(QPainter& painter) const
{
    if (isCurrent(m_drawn)) {
        painter.drawImage(QRectF(rect()), m_drawn.image);
        return true;
    }
    painter.fillRect(rect(), QColor::fromRgb(colours::background));
    // One look at a time: pictures of two side by side would be read as a difference in the goods.
    const bool sameLook = m_overview.lookNumber == m_drawn.lookNumber;
    if (!m_overview.isNull() && (m_drawn.isNull() || sameLook)) {
        paintStandIn(painter, m_overview);
    }
    if (!m_drawn.isNull()) {
        paintStandIn(painter, m_drawn);
    }
    return !m_drawn.isNull() || !m_overview.isNull();
}

void RadiographView::paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const
{
    painter.drawRect(QRectF(positionOf(from), positionOf(to)).normalized());
}

void RadiographView::paintFindings(QPainter& painter, CaptionPlan& captions) const
{
    QVector<NamedBox> named;
    int number = 0;
    for (const Finding& finding : m_findings) {
        ++number;
        if (!finding.rectangle || finding.layer != m_layer) {
            continue;
        }
        const QRectF& pixels = *finding.rectangle;
        const QRectF box =
            QRectF(positionOf({pixels.left(), pixels.top(), 0}), positionOf({pixels.right(), pixels.bottom(), 0}))
                .normalized();
        const QPen pen = findingPen(finding, finding.id == m_selectedFinding);
        drawHaloed(painter, pen, [&] { painter.drawRect(box); });
        named.append({box, findingCaption(finding, number), pen.color()});
    }
    drawCaptions(painter, captions, named);
}

// Of the picture that is on the screen, not of the one that is still being drawn.
const RadiographLook& RadiographView::shownLook() const
{
    return m_drawn.isNull() ? m_look : m_drawn.look;
}

QVector<Heading> RadiographView::headings(const QRectF& box) const
{
    const QLocale locale;
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const QRectF inner = box.adjusted(8, 6, -8, -6);
    const QColor colour = QColor::fromRgb(colours::text);
    const ValueWindow& window = shownLook().window();
    const int digits = window.width() < 20.0 ? 3 : 0;
    const double percent = 100.0 / (m_scale * devicePixelRatioF());
    return {{inner, Qt::AlignTop | Qt::AlignLeft, radiograph.view.isEmpty() ? QString() : partName(radiograph.view),
             colour},
            {inner, Qt::AlignTop | Qt::AlignRight,
             tr("C %1  W %2   %3 %", "window centre, window width, zoom in per cent")
                 .arg(locale.toString(window.centre(), 'f', digits), locale.toString(window.width(), 'f', digits),
                      locale.toString(percent, 'f', percent < 10.0 ? 1 : 0)),
             colour}};
}

// What is not the standard image says so, under the name of the view.
void RadiographView::paintEnhancements(QPainter& painter, CaptionPlan& captions) const
{
    const QStringList names = shownLook().activeNames();
    if (names.isEmpty()) {
        return;
    }
    const bool named = !m_look.pyramid().radiograph().view.isEmpty();
    const QFont standard = painter.font();
    QFont bold = standard;
    bold.setBold(true);
    painter.setFont(bold);
    const double height = painter.fontMetrics().height();
    const QPointF corner = captions.bounds().topLeft() + QPointF(8.0, named ? 2.0 * height + 16.0 : height + 10.0);
    drawCaption(painter, captions, QRectF(corner, QSizeF(0, 0)), names.join(QStringLiteral(" + ")),
                QColor::fromRgb(colours::enhanced));
    painter.setFont(standard);
}

void RadiographView::paintBeltMark(QPainter& painter) const
{
    if (!m_beltMark || m_markAxis == BeltAxis::None) {
        return;
    }
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const QPointF at = positionOf({*m_beltMark * radiograph.width, *m_beltMark * radiograph.height, 0.0});
    const QLineF line =
        m_markAxis == BeltAxis::X ? QLineF(at.x(), 0, at.x(), height()) : QLineF(0, at.y(), width(), at.y());
    drawHaloed(painter, QPen(QColor::fromRgb(colours::crosshair), 1.0, Qt::DashLine), [&] { painter.drawLine(line); });
}

void RadiographView::paintMagnifier(QPainter& painter) const
{
    const bool here = underMouse() || (hasFocus() && m_pointer);
    if (!m_magnifier || !here || !m_pointer || m_drawn.isNull()) {
        return;
    }
    const auto point = sceneAt(*m_pointer);
    if (!point) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const double viewScale = m_scale / ratio;
    const QImage picture = Magnifier::picture(m_drawn.look, QPointF((*point)[0], (*point)[1]), viewScale, ratio);
    Magnifier::paint(painter, *m_pointer, picture, Magnifier::scaleFor(viewScale));
}

void RadiographView::paintProfile(QPainter& painter, const QRectF& box) const
{
    const ScenePoint from{m_profileFrom.x(), m_profileFrom.y(), 0.0};
    const ScenePoint to{m_profileTo.x(), m_profileTo.y(), 0.0};
    drawHaloed(painter, annotationPen(true), [&] { painter.drawLine(positionOf(from), positionOf(to)); });
    drawProfileChart(painter, box, m_profile, lengthText(from, to));
}

void RadiographView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // letters and rulers stand where the scanner put them
    if (!hasPicture()) {
        painter.fillRect(rect(), QColor::fromRgb(colours::background));
        return;
    }
    requestPicture();
    if (!paintPicture(painter)) {
        return;
    }
    const double chart = m_profile.isEmpty() ? 0.0 : profileChartHeight(height());
    const QRectF picture = QRectF(rect()).adjusted(0, 0, 0, -chart);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<Heading> shown = headings(picture);
    CaptionPlan captions(picture);
    keepFree(captions, painter, shown);
    paintEnhancements(painter, captions);
    paintFindings(painter, captions);
    paintBeltMark(painter);
    drawHeadings(painter, shown);
    if (const auto& spacing = m_look.pyramid().radiograph().pixelSpacingXMm) {
        drawScaleBar(painter, picture, *spacing * m_scale);
    }
    if (!m_profile.isEmpty()) {
        paintProfile(painter, QRectF(0, picture.bottom(), width(), chart));
    }
    paintMarks(painter, captions);
    paintMagnifier(painter);
    Q_EMIT scanPainted(isCurrent(m_drawn));
}

} // namespace portlight::viewers
