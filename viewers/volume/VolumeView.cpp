#include "viewers/volume/VolumeView.h"

#include "viewers/model/ViewOverlay.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;
using inspection::Finding;

namespace {

constexpr int restAfterMs = 180;
constexpr double degreesPerKey = 7.5;

QVector3D vectorOf(const ScenePoint& point)
{
    return {static_cast<float>(point[0]), static_cast<float>(point[1]), static_cast<float>(point[2])};
}

ScenePoint pointOf(const QVector3D& vector)
{
    return {static_cast<double>(vector.x()), static_cast<double>(vector.y()), static_cast<double>(vector.z())};
}

} // namespace

VolumeView::VolumeView(VolumeSession& session, QWidget* parent)
    : ViewPane(parent)
    , m_session(session)
    , m_renderer(makeVolumeRenderer())
{
    setObjectName(QStringLiteral("volume"));
    setAccessibleName(tr("Volume in 3D"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(RenderPace::AtRest); });
    connect(m_renderer.get(), &VolumeRenderer::frameReady, this, [this](const RenderedFrame& frame) {
        m_frame = frame;
        update();
    });
    connect(&session, &VolumeSession::contentChanged, this, &VolumeView::takeContent);
    connect(&session, &VolumeSession::transferChanged, this, [this] {
        m_frame.quality = FrameQuality::Coarse; // of the look before: good to look at until the next one
        cameraMoved();
    });
    connect(&session, &VolumeSession::overlaysChanged, this, [this] {
        refreshMarks();
        update();
    });
    takeContent();
}

void VolumeView::takeContent()
{
    m_frame = {};
    m_rest.stop();
    m_cut = {};
    refreshMarks();
    m_renderer->setVolume(m_session.content().volume);
    if (hasPicture()) {
        resetView();
        m_rest.stop();
        ask(RenderPace::AtRest);
    }
    update();
}

void VolumeView::resetView()
{
    if (!hasPicture()) {
        return;
    }
    const auto& geometry = m_session.content().volume.geometry();
    const std::array<double, 3> last{geometry.size[0] - 1.0, geometry.size[1] - 1.0, geometry.size[2] - 1.0};
    const QVector3D first = vectorOf(geometry.toWorld({0, 0, 0}));
    const QVector3D opposite = vectorOf(geometry.toWorld(last));
    const auto diagonal = static_cast<double>((opposite - first).length());
    ViewCamera camera;
    camera.projection = m_camera.projection;
    camera.centre = (first + opposite) * 0.5F;
    camera.distanceMm = 1.5 * diagonal + 10.0;
    // From the front (anterior), left of the picture = right of the scene, a little turned and from above.
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    camera.turn(-28.0, 22.0);
    fit(camera);
    m_camera = camera;
    cameraMoved();
}

// As large as the pane allows: the volume's corners fill all but a narrow margin.
void VolumeView::fit(ViewCamera& camera) const
{
    const auto& geometry = m_session.content().volume.geometry();
    const QSize pane = size().expandedTo({1, 1});
    camera.heightMm = 2.0 * camera.distanceMm;
    for (int round = 0; round < 3; ++round) { // perspective makes it a little more than proportional
        QRectF seen;
        for (unsigned n = 0; n < 8; ++n) {
            const auto at = [&](unsigned axis) { return ((n >> axis) & 1U) != 0 ? geometry.size[axis] - 1.0 : 0.0; };
            const QPointF pixel = camera.project(vectorOf(geometry.toWorld({at(0), at(1), at(2)})), pane).pixel;
            seen = n == 0 ? QRectF(pixel, QSizeF(1, 1)) : seen.united(QRectF(pixel, QSizeF(1, 1)));
        }
        const double filled = std::max(seen.width() / pane.width(), seen.height() / pane.height());
        camera.pan(QRectF(QPointF(0, 0), pane).center() - seen.center(), pane);
        camera.zoom(0.94 / std::max(filled, 1e-3));
    }
}

void VolumeView::setCamera(const ViewCamera& camera)
{
    m_camera = camera;
    cameraMoved();
}

void VolumeView::setProjection(Projection projection)
{
    m_camera.projection = projection;
    cameraMoved();
}

void VolumeView::setCut(const VolumeCut& cut)
{
    m_cut = cut;
    cameraMoved();
}

void VolumeView::lookAt(const std::array<double, 3>& worldMm)
{
    m_camera.centre = vectorOf(worldMm);
    cameraMoved();
}

void VolumeView::cameraMoved()
{
    ask(RenderPace::Moving);
    m_rest.start();
    update();
}

void VolumeView::ask(RenderPace pace)
{
    if (!hasPicture() || !isVisible()) {
        return;
    }
    RenderRequest request;
    request.camera = m_camera;
    request.size = size() * devicePixelRatioF();
    request.transfer = m_session.transfer();
    request.cut = m_cut;
    request.pace = pace;
    m_renderer->request(request);
}

void VolumeView::resizeEvent(QResizeEvent* event)
{
    ViewPane::resizeEvent(event);
    if (hasPicture()) {
        ask(m_frame.image.isNull() ? RenderPace::AtRest : RenderPace::Moving);
        m_rest.start();
    }
}

void VolumeView::showEvent(QShowEvent* event)
{
    ViewPane::showEvent(event);
    ask(RenderPace::AtRest);
}

void VolumeView::navigate(QPointF from, QPointF to)
{
    m_camera.orbit(from, to, size());
    cameraMoved();
}

void VolumeView::navigateRelease()
{
    if (m_rest.isActive()) {
        m_rest.stop();
        ask(RenderPace::AtRest);
    }
}

void VolumeView::pan(QPointF distance)
{
    m_camera.pan(distance, size());
    cameraMoved();
}

void VolumeView::wheel(double steps, QPointF /*at*/, Qt::KeyboardModifiers /*modifiers*/)
{
    zoom(std::pow(1.15, steps));
}

void VolumeView::zoom(double factor)
{
    m_camera.zoom(factor);
    cameraMoved();
}

void VolumeView::adjustWindow(QPointF distance)
{
    const TransferFunction& transfer = m_session.transfer();
    if (transfer.points.isEmpty()) {
        return;
    }
    const double span = transfer.points.last().value - transfer.points.first().value;
    m_session.adjustTransfer(-distance.x() * span / 2500.0, std::pow(1.01, -distance.y()));
}

void VolumeView::keyPressEvent(QKeyEvent* event)
{
    if (hasPicture()) {
        switch (event->key()) {
        case Qt::Key_Left:
            m_camera.turn(-degreesPerKey, 0);
            return cameraMoved();
        case Qt::Key_Right:
            m_camera.turn(degreesPerKey, 0);
            return cameraMoved();
        case Qt::Key_Up:
            m_camera.turn(0, -degreesPerKey);
            return cameraMoved();
        case Qt::Key_Down:
            m_camera.turn(0, degreesPerKey);
            return cameraMoved();
        case Qt::Key_P:
            return setProjection(m_camera.projection == Projection::Parallel ? Projection::Perspective
                                                                             : Projection::Parallel);
        default:
            break;
        }
    }
    ViewPane::keyPressEvent(event);
}

std::optional<ScenePoint> VolumeView::sceneAt(QPointF position) const
{
    const float depth = m_frame.depthAt(position * devicePixelRatioF());
    if (m_frame.image.isNull() || !std::isfinite(depth)) {
        return std::nullopt;
    }
    return pointOf(m_frame.camera.unproject(position, static_cast<double>(depth), size()));
}

QPointF VolumeView::positionOf(const ScenePoint& point) const
{
    const ViewCamera& camera = m_frame.image.isNull() ? m_camera : m_frame.camera; // marks stay on the picture shown
    return camera.project(vectorOf(point), size()).pixel;
}

QString VolumeView::lengthText(const ScenePoint& from, const ScenePoint& to) const
{
    return tr("%1 mm").arg(QLocale().toString(static_cast<double>((vectorOf(to) - vectorOf(from)).length()), 'f', 1));
}

std::optional<Annotation> VolumeView::annotationOf(AnnotationKind kind, const QVector<ScenePoint>& points) const
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.layer = m_session.content().layer;
    annotation.points = points;
    return annotation;
}

QString VolumeView::readOutAt(QPointF position) const
{
    const auto point = sceneAt(position);
    return point ? m_session.readOut(m_session.content().volume.geometry().toVoxel(*point)) : QString();
}

void VolumeView::refreshMarks()
{
    m_shown.clear();
    for (const Annotation& annotation : m_session.annotations()) {
        if (!annotation.inPixels && m_session.content().showsMarksOf(annotation.layer)) {
            m_shown.append(annotation);
        }
    }
}

// An edge in short pieces: those behind something opaque are drawn fainter.
void VolumeView::paintEdge(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const
{
    constexpr int pieces = 48;
    const QVector3D a = vectorOf(from);
    const QVector3D b = vectorOf(to);
    const qreal strength = painter.opacity();
    const double slack = 0.004 * m_camera.distanceMm;
    QPainterPath open;
    QPainterPath hidden;
    for (int i = 0; i < pieces; ++i) {
        const auto start = m_frame.camera.project(a + (b - a) * (static_cast<float>(i) / pieces), size());
        const auto end = m_frame.camera.project(a + (b - a) * (static_cast<float>(i + 1) / pieces), size());
        const QPointF middle = 0.5 * (start.pixel + end.pixel);
        const auto depth = static_cast<double>(m_frame.depthAt(middle * devicePixelRatioF()));
        QPainterPath& path = 0.5 * (start.depthMm + end.depthMm) > depth + slack ? hidden : open;
        if (path.currentPosition() != start.pixel || path.isEmpty()) {
            path.moveTo(start.pixel);
        }
        path.lineTo(end.pixel);
    }
    painter.drawPath(open);
    painter.setOpacity(strength * 0.35);
    painter.drawPath(hidden);
    painter.setOpacity(strength);
}

void VolumeView::paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const
{
    const std::array<ScenePoint, 2> ends{from, to};
    const auto corner = [&](unsigned n) {
        return ScenePoint{ends[n & 1U][0], ends[(n >> 1U) & 1U][1], ends[(n >> 2U) & 1U][2]};
    };
    for (unsigned n = 0; n < 8; ++n) {
        for (const unsigned bit : {1U, 2U, 4U}) {
            if ((n & bit) == 0) {
                paintEdge(painter, corner(n), corner(n | bit));
            }
        }
    }
}

void VolumeView::paintFindings(QPainter& painter) const
{
    int number = 0;
    for (const Finding& finding : m_session.findings()) {
        ++number;
        if (!finding.box || !m_session.content().showsMarksOf(finding.layer)) {
            continue;
        }
        const QPen pen = findingPen(finding, finding.id == m_session.selectedFinding());
        drawHaloed(painter, pen, [&] { paintBox(painter, finding.box->min, finding.box->max); });
        QPointF top(0, std::numeric_limits<double>::infinity());
        for (unsigned n = 0; n < 8; ++n) {
            const QPointF corner = positionOf({(n & 1U) != 0 ? finding.box->max[0] : finding.box->min[0],
                                               (n & 2U) != 0 ? finding.box->max[1] : finding.box->min[1],
                                               (n & 4U) != 0 ? finding.box->max[2] : finding.box->min[2]});
            top = corner.y() < top.y() ? corner : top;
        }
        drawCaption(painter, rect(), top - QPointF(0, 4), findingCaption(finding, number), pen.color());
    }
}

void VolumeView::paintAxes(QPainter& painter) const
{
    const ViewCamera& camera = m_frame.image.isNull() ? m_camera : m_frame.camera;
    const QPointF centre(width() - 42.0, height() - 42.0);
    const bool anatomical = m_session.content().directions == DirectionNames::Anatomical;
    const std::array<QString, 3> names =
        anatomical ? std::array<QString, 3>{tr("L", "patient's left"), tr("P", "posterior"), tr("S", "superior")}
                   : std::array<QString, 3>{QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")};
    const std::array<QVector3D, 3> axes{QVector3D(1, 0, 0), QVector3D(0, 1, 0), QVector3D(0, 0, 1)};
    const QQuaternion toView = camera.rotation.conjugated();
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const QVector3D seen = toView.rotatedVector(axes[axis]);
        const QPointF end = centre + QPointF(static_cast<double>(seen.x()), -static_cast<double>(seen.y())) * 24.0;
        const QColor colour = QColor::fromRgb(seen.z() < -0.15F ? colours::quietText : colours::text);
        drawHaloed(painter, QPen(colour, 1.6), [&] { painter.drawLine(centre, end); });
        const QPointF label = centre + (end - centre) * 1.35;
        drawText(painter, QRectF(label - QPointF(10, 9), QSizeF(20, 18)), Qt::AlignCenter, names[axis], colour);
    }
}

void VolumeView::paintLegend(QPainter& painter) const
{
    const QRectF area = QRectF(rect()).adjusted(8, 6, -8, -6);
    drawText(painter, area, Qt::AlignTop | Qt::AlignLeft, m_session.preset().translatedName(),
             QColor::fromRgb(colours::text));
    if (m_camera.projection == Projection::Perspective) {
        drawText(painter, area, Qt::AlignTop | Qt::AlignRight, tr("perspective"), QColor::fromRgb(colours::quietText));
    }
    drawScaleBar(painter, QRectF(rect()), m_camera.heightMm / height());
    paintAxes(painter);
}

void VolumeView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_frame.image.isNull() || !hasPicture()) {
        painter.fillRect(rect(), QColor::fromRgb(colours::background));
        if (hasPicture()) {
            painter.setPen(QColor::fromRgb(colours::quietText));
            painter.drawText(rect(), Qt::AlignCenter, tr("Preparing the volume…"));
        }
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_frame.image.size() != QSize(size() * devicePixelRatioF()));
    painter.drawImage(QRectF(rect()), m_frame.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFindings(painter);
    paintLegend(painter);
    paintMarks(painter);
    const bool full = m_frame.quality == FrameQuality::Full;
    if (m_frame.showsScan) {
        Q_EMIT scanPainted(full);
    } else if (full) {
        Q_EMIT emptyAtFullQuality();
    }
}

} // namespace portlight::viewers
