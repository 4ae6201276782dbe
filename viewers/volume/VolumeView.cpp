#include "viewers/volume/VolumeView.h"

#include "viewers/InEveryLanguage.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

constexpr int restAfterMs = 180;
constexpr int cineMs = 33;
constexpr double cineDegrees = 1.5; // a turn in eight seconds
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
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Volume in 3D"));
        update();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(RenderPace::AtRest); });
    connect(m_renderer.get(), &VolumeRenderer::frameReady, this, [this](const RenderedFrame& frame) {
        m_frame = frame;
        update();
    });
    connect(m_renderer.get(), &VolumeRenderer::nameChanged, this, &VolumeView::rendererChanged);
    connect(&session, &VolumeSession::contentChanged, this, &VolumeView::takeContent);
    connect(&session, &VolumeSession::transferChanged, this, [this] {
        m_frame.quality = FrameQuality::Coarse; // of the look before: good to look at until the next one
        cameraMoved();
    });
    connect(&session, &VolumeSession::cutChanged, this, &VolumeView::cameraMoved);
    connect(&session, &VolumeSession::crosshairMoved, this, qOverload<>(&QWidget::update));
    connect(&session.unpacking(), &Unpacking::labelsChanged, this, [this] {
        m_renderer->setLabels(m_session.unpacking().labels());
        m_frame.quality = FrameQuality::Coarse;
        cameraMoved();
    });
    connect(&session.unpacking(), &Unpacking::lookChanged, this, [this] {
        m_frame.quality = FrameQuality::Coarse;
        cameraMoved();
    });
    connect(&session, &VolumeSession::greysChanged, this, qOverload<>(&QWidget::update)); // of the oblique slice
    m_cine.setInterval(cineMs);
    connect(&m_cine, &QTimer::timeout, this, [this] {
        m_camera.turnAbout({0, 0, 1}, cineDegrees);
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
    setCine(CineMode::Still);
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
    m_shownAs = VolumeShown::Scene;
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
    if (camera != m_camera) {
        m_camera = camera;
        cameraMoved();
    }
}

void VolumeView::setShown(VolumeShown shown)
{
    if (shown != m_shownAs) {
        m_shownAs = shown;
        cameraMoved();
    }
}

void VolumeView::fitAll()
{
    if (hasPicture()) {
        const auto& size = m_session.content().volume.geometry().size;
        m_camera.centre = vectorOf(m_session.content().volume.geometry().toWorld(
            {0.5 * (size[0] - 1), 0.5 * (size[1] - 1), 0.5 * (size[2] - 1)}));
        fit(m_camera);
        cameraMoved();
    }
}

void VolumeView::setTitle(const QString& title)
{
    m_title = title;
    update();
}

void VolumeView::setProjection(Projection projection)
{
    m_camera.projection = projection;
    cameraMoved();
}

void VolumeView::setCine(CineMode mode)
{
    if (mode == CineMode::Turning && hasPicture()) {
        m_cine.start();
    } else {
        m_cine.stop();
    }
}

CineMode VolumeView::cine() const
{
    return m_cine.isActive() ? CineMode::Turning : CineMode::Still;
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
    Q_EMIT cameraChanged();
}

void VolumeView::ask(RenderPace pace)
{
    if (!hasPicture() || !isVisible() || isOblique()) {
        return;
    }
    RenderRequest request;
    request.camera = m_camera;
    request.size = size() * devicePixelRatioF();
    request.transfer = m_session.transfer();
    request.cut = m_session.cut();
    request.labels = m_session.unpacking().look();
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
    setCine(CineMode::Still);
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

void VolumeView::wheel(double steps, QPointF /*at*/, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier) && !m_session.cut().planes.isEmpty()) {
        Q_EMIT clipMoved(steps > 0.0 ? 1 : -1);
        return;
    }
    if (isOblique() && !modifiers.testFlag(Qt::ControlModifier)) { // through the scan, slice by slice
        const auto& spacing = m_session.content().volume.geometry().spacingMm;
        const auto step = static_cast<float>(steps * std::min({spacing[0], spacing[1], spacing[2]}));
        const QVector3D moved = vectorOf(m_session.crosshairMm()) + m_camera.forward() * step;
        m_session.setCrosshair(m_session.content().volume.geometry().toVoxel(pointOf(moved)));
        return;
    }
    zoom(std::pow(1.15, steps));
}

void VolumeView::zoom(double factor)
{
    m_camera.zoom(factor);
    cameraMoved();
}

void VolumeView::adjustWindow(QPointF distance)
{
    if (isOblique()) {
        const ValueWindow window = m_session.window();
        const double width = window.width() * std::pow(1.005, distance.y());
        const double centre = window.centre() - distance.x() * window.width() / 300.0;
        m_session.setWindow({centre - 0.5 * width, centre + 0.5 * width});
        return;
    }
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
        default:
            break;
        }
    }
    ViewPane::keyPressEvent(event);
}

std::optional<ScenePoint> VolumeView::sceneAt(QPointF position) const
{
    if (isOblique()) {
        const ViewCamera camera = shownCamera();
        const double depth = camera.project(vectorOf(m_session.crosshairMm()), size()).depthMm;
        return pointOf(camera.unproject(position, depth, size()));
    }
    const float depth = m_frame.depthAt(position * devicePixelRatioF());
    if (m_frame.image.isNull() || !std::isfinite(depth)) {
        return std::nullopt;
    }
    return pointOf(m_frame.camera.unproject(position, static_cast<double>(depth), size()));
}

// A little behind the surface, so that what is clicked is not its blurred border.
std::optional<ScenePoint> VolumeView::insideAt(QPointF position) const
{
    if (isOblique()) {
        return sceneAt(position);
    }
    constexpr double deeper = 1.5; // voxels
    const float depth = m_frame.depthAt(position * devicePixelRatioF());
    if (m_frame.image.isNull() || !std::isfinite(depth)) {
        return std::nullopt;
    }
    const auto& spacing = m_session.content().volume.geometry().spacingMm;
    const double step = deeper * std::max({spacing[0], spacing[1], spacing[2]});
    return pointOf(m_frame.camera.unproject(position, static_cast<double>(depth) + step, size()));
}

QPointF VolumeView::positionOf(const ScenePoint& point) const
{
    return shownCamera().project(vectorOf(point), size()).pixel;
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

} // namespace portlight::viewers
