#include "viewers/slices/SliceView.h"

#include "viewers/InEveryLanguage.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

QString SliceView::nameOf(SliceOrientation orientation)
{
    switch (orientation) {
    case SliceOrientation::Axial:
        return SliceView::tr("Axial");
    case SliceOrientation::Coronal:
        return SliceView::tr("Coronal");
    case SliceOrientation::Sagittal:
        return SliceView::tr("Sagittal");
    }
    Q_UNREACHABLE();
}

SliceView::SliceView(VolumeSession& session, SliceOrientation orientation, QWidget* parent)
    : ViewPane(parent)
    , m_session(session)
    , m_orientation(orientation)
{
    setObjectName(QStringLiteral("slice%1").arg(static_cast<int>(orientation)));
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("%1 slices").arg(nameOf(m_orientation)));
        update();
    });
    connect(&session, &VolumeSession::contentChanged, this, &SliceView::takeContent);
    connect(&session, &VolumeSession::greysChanged, this, &SliceView::dropPicture);
    connect(&session, &VolumeSession::slabChanged, this, &SliceView::dropPicture);
    connect(&session, &VolumeSession::cutChanged, this, qOverload<>(&QWidget::update));
    connect(&session.unpacking(), &Unpacking::labelsChanged, this, &SliceView::dropPicture);
    connect(&session.unpacking(), &Unpacking::lookChanged, this, &SliceView::dropPicture);
    connect(&session, &VolumeSession::crosshairMoved, this, [this] {
        refreshMarks();
        update();
    });
    connect(&session, &VolumeSession::overlaysChanged, this, [this] {
        refreshMarks();
        update();
    });
    takeContent();
}

void SliceView::takeContent()
{
    if (hasPicture()) {
        m_plane = SlicePlane::of(m_session.content().volume.geometry(), m_orientation);
    }
    resetView();
    refreshMarks();
    dropPicture();
}

void SliceView::dropPicture()
{
    m_picture = {};
    m_pictureSlice = -1;
    m_table.reset();
    update();
}

int SliceView::slice() const
{
    return static_cast<int>(std::floor(m_session.crosshair()[m_plane.normalAxis] + 0.5));
}

void SliceView::stepSlices(int steps)
{
    if (!hasPicture()) {
        return;
    }
    std::array<double, 3> voxel = m_session.crosshair();
    voxel[m_plane.normalAxis] = slice() + steps;
    m_session.setCrosshair(voxel);
}

QRectF SliceView::pictureArea() const
{
    const QSizeF millimetres = m_plane.millimetres();
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double scale = std::min(room.width() / millimetres.width(), room.height() / millimetres.height()) * m_zoom;
    const QSizeF size = millimetres * scale;
    return {room.center() + m_shift - QPointF(0.5 * size.width(), 0.5 * size.height()), size};
}

std::array<double, 3> SliceView::voxelAt(QPointF position) const
{
    const QRectF area = pictureArea();
    const QSize pixels = m_plane.pixels();
    const QPointF picture((position.x() - area.left()) / area.width() * pixels.width(),
                          (position.y() - area.top()) / area.height() * pixels.height());
    return m_plane.toVoxel(picture, slice());
}

QPointF SliceView::positionOfVoxel(const std::array<double, 3>& voxel) const
{
    const QRectF area = pictureArea();
    const QSize pixels = m_plane.pixels();
    const QPointF picture = m_plane.toPicture(voxel);
    return {area.left() + picture.x() / pixels.width() * area.width(),
            area.top() + picture.y() / pixels.height() * area.height()};
}

std::optional<ScenePoint> SliceView::sceneAt(QPointF position) const
{
    if (!hasPicture() || !pictureArea().contains(position)) {
        return std::nullopt;
    }
    return m_session.content().volume.geometry().toWorld(voxelAt(position));
}

QPointF SliceView::positionOf(const ScenePoint& point) const
{
    return positionOfVoxel(m_session.content().volume.geometry().toVoxel(point));
}

std::optional<QPointF> SliceView::keyboardPosition() const
{
    return hasPicture() ? std::optional(positionOfVoxel(m_session.crosshair())) : std::nullopt;
}

QString SliceView::lengthText(const ScenePoint& from, const ScenePoint& to) const
{
    const double length = std::hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    return tr("%1 mm").arg(QLocale().toString(length, 'f', 1));
}

std::optional<Annotation> SliceView::annotationOf(AnnotationKind kind, const QVector<ScenePoint>& points) const
{
    Annotation annotation;
    annotation.kind = kind;
    annotation.layer = m_session.content().layer;
    annotation.points = points;
    if (kind == AnnotationKind::Box) {
        // A box drawn on one slice reaches as deep as its shorter side is long, half to each side of the slice.
        const auto& geometry = m_session.content().volume.geometry();
        auto a = geometry.toVoxel(points.first());
        auto b = geometry.toVoxel(points.last());
        const auto sideMm = [&](std::size_t axis) { return std::abs(a[axis] - b[axis]) * geometry.spacingMm[axis]; };
        const double depth = 0.5 * std::min(sideMm(m_plane.columnAxis), sideMm(m_plane.rowAxis)) /
                             geometry.spacingMm[m_plane.normalAxis];
        a[m_plane.normalAxis] = slice() - std::max(depth, 0.5);
        b[m_plane.normalAxis] = slice() + std::max(depth, 0.5);
        annotation.points = {geometry.toWorld(a), geometry.toWorld(b)};
    }
    return annotation;
}

void SliceView::navigatePress(QPointF at)
{
    navigate(at, at);
}

void SliceView::navigate(QPointF /*from*/, QPointF to)
{
    std::array<double, 3> voxel = voxelAt(to);
    voxel[m_plane.normalAxis] = m_session.crosshair()[m_plane.normalAxis];
    m_session.setCrosshair(voxel);
}

void SliceView::pan(QPointF distance)
{
    m_shift += distance;
    update();
}

void SliceView::wheel(double steps, QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const double factor = std::clamp(m_zoom * std::pow(1.2, steps), 0.25, 40.0) / m_zoom;
        const QPointF middle = pictureArea().center();
        m_shift += (middle - at) * (factor - 1.0);
        m_zoom *= factor;
        update();
        return;
    }
    m_wheelRest += steps;
    const int whole = static_cast<int>(m_wheelRest);
    m_wheelRest -= whole;
    stepSlices(whole * (modifiers.testFlag(Qt::ShiftModifier) ? 5 : 1));
}

void SliceView::adjustWindow(QPointF distance)
{
    const ValueWindow window = m_session.window();
    const double width = window.width() * std::pow(1.005, distance.y());
    const double centre = window.centre() - distance.x() * window.width() / 300.0;
    m_session.setWindow({centre - 0.5 * width, centre + 0.5 * width});
}

void SliceView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.25, 40.0);
    update();
}

void SliceView::resetView()
{
    m_zoom = 1.0;
    m_shift = {};
    m_wheelRest = 0.0;
    update();
}

void SliceView::keyPressEvent(QKeyEvent* event)
{
    if (hasPicture()) {
        std::array<double, 3> voxel = m_session.crosshair();
        const int column = m_plane.columnsReversed ? -1 : 1;
        const int row = m_plane.rowsReversed ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_PageUp:
            return stepSlices(1);
        case Qt::Key_PageDown:
            return stepSlices(-1);
        case Qt::Key_Left:
            voxel[m_plane.columnAxis] -= column;
            return m_session.setCrosshair(voxel);
        case Qt::Key_Right:
            voxel[m_plane.columnAxis] += column;
            return m_session.setCrosshair(voxel);
        case Qt::Key_Up:
            voxel[m_plane.rowAxis] -= row;
            return m_session.setCrosshair(voxel);
        case Qt::Key_Down:
            voxel[m_plane.rowAxis] += row;
            return m_session.setCrosshair(voxel);
        default:
            break;
        }
    }
    ViewPane::keyPressEvent(event);
}

QString SliceView::readOutAt(QPointF position) const
{
    return hasPicture() ? m_session.readOut(voxelAt(position)) : QString();
}

void SliceView::refreshMarks()
{
    m_near.clear();
    if (!hasPicture()) {
        return;
    }
    const auto& geometry = m_session.content().volume.geometry();
    for (const Annotation& annotation : m_session.annotations()) {
        if (annotation.inPixels || !m_session.content().showsMarksOf(annotation.layer) || annotation.points.isEmpty()) {
            continue;
        }
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const ScenePoint& point : annotation.points) {
            const double at = geometry.toVoxel(point)[m_plane.normalAxis];
            low = std::min(low, at);
            high = std::max(high, at);
        }
        if (annotation.kind == AnnotationKind::Sphere) {
            const ScenePoint& a = annotation.points.first();
            const ScenePoint& b = annotation.points.last();
            const double reach =
                std::hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) / m_plane.spacingMm[m_plane.normalAxis];
            low = geometry.toVoxel(a)[m_plane.normalAxis] - reach;
            high = low + 2.0 * reach;
        }
        constexpr double slack = 1.5; // slices: a mark is not lost by one step of the wheel
        if (slice() >= low - slack && slice() <= high + slack) {
            m_near.append(annotation);
        }
    }
}

} // namespace portlight::viewers
