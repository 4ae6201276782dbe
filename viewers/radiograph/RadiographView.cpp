#include "viewers/radiograph/RadiographView.h"

#include "viewers/InEveryLanguage.h"
#include "viewers/model/ViewOverlay.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;
using inspection::Finding;

RadiographView::RadiographView(QWidget* parent)
    : ViewPane(parent)
    , m_renderer(colours::background)
{
    setObjectName(QStringLiteral("radiograph"));
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Radiograph"));
        update();
    });
    connect(&m_renderer, &RadiographRenderer::drawn, this, &RadiographView::takeDrawn);
}

void RadiographView::setContent(std::shared_ptr<const RadiographPyramid> pyramid,
                                std::shared_ptr<const MaterialPicture> materials, int layer)
{
    m_renderer.clear();
    m_layer = layer;
    m_drawn = {};
    m_overview = {};
    m_profile = {};
    m_look = pyramid ? RadiographLook(std::move(pyramid), std::move(materials)) : RadiographLook();
    changeLook();
    fit();
}

void RadiographView::changeLook()
{
    ++m_lookNumber;
    setAccessibleDescription(hasPicture() ? m_look.activeNames().join(QStringLiteral(", ")) : QString());
    update();
    Q_EMIT lookChanged();
}

void RadiographView::setColouring(RadiographColouring colouring)
{
    if (hasPicture() && m_look.colourings().contains(colouring)) {
        m_look.setColouring(colouring);
        changeLook();
    }
}

void RadiographView::setInverted(bool inverted)
{
    if (hasPicture() && m_look.isInverted() != inverted) {
        m_look.setInverted(inverted);
        changeLook();
    }
}

void RadiographView::toggle(Enhancement enhancement)
{
    if (hasPicture()) {
        m_look.toggle(enhancement);
        changeLook();
    }
}

void RadiographView::setGamma(double gamma)
{
    if (hasPicture()) {
        m_look.setGamma(gamma);
        changeLook();
    }
}

void RadiographView::resetToStandard()
{
    if (hasPicture()) {
        m_look.resetToStandard();
        m_selectedFinding = {};
        m_selectedAnnotation = {};
        changeLook();
        fit();
    }
}

void RadiographView::setFindings(const QVector<Finding>& findings)
{
    m_findings = findings;
    update();
}

void RadiographView::setAnnotations(const QVector<Annotation>& annotations)
{
    m_annotations.clear();
    for (const Annotation& annotation : annotations) {
        if (annotation.inPixels && annotation.layer == m_layer) {
            m_annotations.append(annotation);
        }
    }
    update();
}

void RadiographView::showFinding(const inspection::FindingId& id)
{
    m_selectedFinding = id;
    for (const Finding& finding : std::as_const(m_findings)) {
        if (finding.id == id && finding.rectangle && finding.layer == m_layer) {
            m_centre = finding.rectangle->center();
            m_fitted = false;
            Q_EMIT moved();
        }
    }
    update();
}

void RadiographView::selectAnnotation(const QUuid& id)
{
    m_selectedAnnotation = id;
    update();
}

double RadiographView::fittingScale() const
{
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    return std::max(static_cast<double>(radiograph.width) / std::max(1, width() - 4),
                    static_cast<double>(radiograph.height) / std::max(1, height() - 4));
}

void RadiographView::fitPicture()
{
    m_fitted = true;
    if (hasPicture()) {
        const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
        m_scale = fittingScale();
        m_centre = QPointF(0.5 * radiograph.width, 0.5 * radiograph.height);
    }
    update();
}

void RadiographView::fit()
{
    fitPicture();
    Q_EMIT fitted();
}

void RadiographView::fitWithin(double scale)
{
    fitPicture();
    m_scale = std::max(m_scale, scale);
}

void RadiographView::followBelt(BeltAxis axis, double centreShare, double pixelShare)
{
    if (!hasPicture() || axis == BeltAxis::None) {
        return;
    }
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const double extent = axis == BeltAxis::X ? radiograph.width : radiograph.height;
    m_scale = pixelShare * extent;
    (axis == BeltAxis::X ? m_centre.rx() : m_centre.ry()) = centreShare * extent;
    m_fitted = false;
    keepInReach();
    update();
}

void RadiographView::markBelt(BeltAxis axis, std::optional<double> share)
{
    if (m_beltMark != share || m_markAxis != axis) {
        m_beltMark = share;
        m_markAxis = axis;
        update();
    }
}

void RadiographView::oneToOne()
{
    zoomAt(m_scale * devicePixelRatioF(), QRectF(rect()).center());
}

QRectF RadiographView::area() const
{
    const QSizeF size = QSizeF(this->size()) * m_scale;
    return {m_centre - QPointF(0.5 * size.width(), 0.5 * size.height()), size};
}

void RadiographView::keepInReach()
{
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    m_centre.setX(std::clamp(m_centre.x(), 0.0, static_cast<double>(radiograph.width)));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, static_cast<double>(radiograph.height)));
}

void RadiographView::zoomAt(double factor, QPointF at)
{
    if (!hasPicture()) {
        return;
    }
    constexpr double closest = 1.0 / 40.0; // radiograph pixels per widget pixel
    const double scale = std::clamp(m_scale / factor, closest, std::max(fittingScale() * 4.0, closest));
    const QPointF fromMiddle = at - QRectF(rect()).center();
    m_centre += fromMiddle * (m_scale - scale);
    m_scale = scale;
    m_fitted = false;
    keepInReach();
    update();
    Q_EMIT moved();
}

void RadiographView::navigate(QPointF from, QPointF to)
{
    pan(to - from);
}

void RadiographView::pan(QPointF distance)
{
    m_centre -= distance * m_scale;
    m_fitted = false;
    keepInReach();
    update();
    Q_EMIT moved();
}

void RadiographView::wheel(double steps, QPointF at, Qt::KeyboardModifiers /*modifiers*/)
{
    zoomAt(std::pow(1.2, steps), at);
}

void RadiographView::zoom(double factor)
{
    zoomAt(factor, QRectF(rect()).center());
}

void RadiographView::adjustWindow(QPointF distance)
{
    const ValueWindow window = m_look.window();
    const double width = window.width() * std::pow(1.005, distance.y());
    const double centre = window.centre() - distance.x() * window.width() / 300.0;
    m_look.setWindow({centre - 0.5 * width, centre + 0.5 * width});
    changeLook();
}

void RadiographView::resizeEvent(QResizeEvent* event)
{
    ViewPane::resizeEvent(event);
    if (m_fitted) {
        fit();
    }
}

void RadiographView::mouseMoveEvent(QMouseEvent* event)
{
    ViewPane::mouseMoveEvent(event);
    m_pointer = event->position();
    const auto point = sceneAt(*m_pointer);
    Q_EMIT pointed(point ? std::optional(QPointF((*point)[0], (*point)[1])) : std::nullopt);
    if (m_magnifier) {
        update();
    }
}

void RadiographView::leaveEvent(QEvent* event)
{
    ViewPane::leaveEvent(event);
    Q_EMIT pointed(std::nullopt);
    update();
}

void RadiographView::setMagnifier(bool on)
{
    m_magnifier = on;
    update();
}

void RadiographView::showProfile(const ScenePoint& from, const ScenePoint& to)
{
    if (hasPicture()) {
        m_profileFrom = QPointF(from[0], from[1]);
        m_profileTo = QPointF(to[0], to[1]);
        m_profile = densityProfile(m_look.pyramid(), m_profileFrom, m_profileTo);
        update();
    }
}

void RadiographView::clearProfile()
{
    m_profile = {};
    update();
}

void RadiographView::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 60.0; // widget pixels
    if (hasPicture()) {
        switch (event->key()) {
        case Qt::Key_Left:
            return pan({step, 0});
        case Qt::Key_Right:
            return pan({-step, 0});
        case Qt::Key_Up:
            return pan({0, step});
        case Qt::Key_Down:
            return pan({0, -step});
        case Qt::Key_F:
            return fit();
        case Qt::Key_1:
            return oneToOne();
        default:
            break;
        }
    }
    ViewPane::keyPressEvent(event);
}

std::optional<ScenePoint> RadiographView::sceneAt(QPointF position) const
{
    if (!hasPicture()) {
        return std::nullopt;
    }
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const QPointF pixel = area().topLeft() + position * m_scale;
    if (pixel.x() < 0 || pixel.y() < 0 || pixel.x() >= radiograph.width || pixel.y() >= radiograph.height) {
        return std::nullopt;
    }
    return ScenePoint{pixel.x(), pixel.y(), 0.0};
}

QPointF RadiographView::positionOf(const ScenePoint& point) const
{
    return (QPointF(point[0], point[1]) - area().topLeft()) / m_scale;
}

QString RadiographView::lengthText(const ScenePoint& from, const ScenePoint& to) const
{
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const double dx = to[0] - from[0];
    const double dy = to[1] - from[1];
    if (radiograph.pixelSpacingXMm && radiograph.pixelSpacingYMm) {
        const double length = std::hypot(dx * *radiograph.pixelSpacingXMm, dy * *radiograph.pixelSpacingYMm);
        return tr("%1 mm").arg(QLocale().toString(length, 'f', 1));
    }
    return tr("%1 px").arg(QLocale().toString(std::hypot(dx, dy), 'f', 0));
}

std::optional<Annotation> RadiographView::annotationOf(AnnotationKind kind, const QVector<ScenePoint>& points) const
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.layer = m_layer;
    annotation.inPixels = true;
    annotation.points = points;
    return annotation;
}

QString RadiographView::readOutAt(QPointF position) const
{
    const auto point = sceneAt(position);
    if (!point) {
        return {};
    }
    const QLocale locale;
    const scans::Radiograph& radiograph = m_look.pyramid().radiograph();
    const int x = static_cast<int>((*point)[0]);
    const int y = static_cast<int>((*point)[1]);
    QStringList place{tr("column %1  row %2").arg(locale.toString(x), locale.toString(y))};
    if (radiograph.pixelSpacingXMm && radiograph.pixelSpacingYMm) {
        place << tr("(%1 × %2 mm)")
                     .arg(locale.toString((*point)[0] * *radiograph.pixelSpacingXMm, 'f', 1),
                          locale.toString((*point)[1] * *radiograph.pixelSpacingYMm, 'f', 1));
    }
    QStringList parts;
    for (const RadiographPlane& plane : m_look.pyramid().planes()) {
        QStringList values;
        for (int channel = 0; channel < plane.channels; ++channel) {
            values += locale.toString(RadiographPyramid::valueAt(plane, radiograph.width, x, y, channel), 'g', 5);
        }
        const QString numbers = values.join(u' ');
        parts << (plane.role == scans::LayerRole::LowEnergy    ? tr("low %1").arg(numbers)
                  : plane.role == scans::LayerRole::HighEnergy ? tr("high %1").arg(numbers)
                  : plane.role == scans::LayerRole::EffectiveZ ? tr("Zeff %1").arg(numbers)
                                                               : numbers);
    }
    return parts.join(QStringLiteral("   ")) + u'\n' + place.join(QStringLiteral("   "));
}

} // namespace portlight::viewers
