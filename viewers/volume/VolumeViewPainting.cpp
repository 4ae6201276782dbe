// What the 3D pane draws over the renderer's picture: findings and boxes in depth order, axes, legend.
#include "viewers/model/ViewOverlay.h"
#include "viewers/slices/ObliqueImage.h"
#include "viewers/volume/VolumeView.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace portlight::viewers {

using inspection::Finding;

namespace {

QVector3D vectorOf(const ScenePoint& point)
{
    return {static_cast<float>(point[0]), static_cast<float>(point[1]), static_cast<float>(point[2])};
}

} // namespace

// Marks stay on the picture shown, whatever the camera has done since.
ViewCamera VolumeView::shownCamera() const
{
    ViewCamera camera = m_frame.image.isNull() || isOblique() ? m_camera : m_frame.camera;
    camera.projection = isOblique() ? Projection::Parallel : camera.projection;
    return camera;
}

QImage VolumeView::obliquePicture() const
{
    const scans::Volume& volume = m_session.content().volume;
    const auto& geometry = volume.geometry();
    const ViewCamera camera = shownCamera();
    ObliquePlane plane;
    plane.size = size() * devicePixelRatioF();
    const double depth = camera.project(vectorOf(m_session.crosshairMm()), plane.size).depthMm;
    const auto voxelAt = [&](double column, double row) {
        const QVector3D world = camera.unproject({column + 0.5, row + 0.5}, depth, plane.size);
        return geometry.toVoxel(
            {static_cast<double>(world.x()), static_cast<double>(world.y()), static_cast<double>(world.z())});
    };
    plane.first = voxelAt(0, 0);
    const auto right = voxelAt(plane.size.width(), 0);
    const auto down = voxelAt(0, plane.size.height());
    for (std::size_t axis = 0; axis < 3; ++axis) {
        plane.perColumn[axis] = (right[axis] - plane.first[axis]) / plane.size.width();
        plane.perRow[axis] = (down[axis] - plane.first[axis]) / plane.size.height();
    }
    const GreyTable table(volume, m_session.window(),
                          m_session.isInverted() ? GreyDirection::DenseIsDark : GreyDirection::DenseIsBright);
    const VolumeContent& content = m_session.content();
    return content.pairColour && !content.partner.isNull()
               ? colouredOblique(content.partner, volume, plane, table, content.pairColour)
               : obliqueImage(volume, plane, table);
}

// Where the three slices meet: along each axis of the scan, fainter behind something opaque, open in the middle.
void VolumeView::paintCrosshair(QPainter& painter) const
{
    constexpr double reach = 0.1; // of the scan's longest side, to each side
    constexpr double gap = 0.25;  // of that
    const auto& geometry = m_session.content().volume.geometry();
    double longest = 0.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        longest = std::max(longest, geometry.size[axis] * geometry.spacingMm[axis]);
    }
    painter.setPen(QPen(QColor::fromRgb(colours::accent), 1.2));
    painter.setOpacity(0.8);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        for (const double way : {-1.0, 1.0}) {
            auto from = m_session.crosshair();
            auto to = from;
            from[axis] += way * gap * reach * longest / geometry.spacingMm[axis];
            to[axis] += way * reach * longest / geometry.spacingMm[axis];
            paintEdge(painter, geometry.toWorld(from), geometry.toWorld(to));
        }
    }
    painter.setOpacity(1.0);
}

// An edge in short pieces: those behind something opaque are drawn fainter.
void VolumeView::paintEdge(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const
{
    constexpr int pieces = 48;
    const QVector3D a = vectorOf(from);
    const QVector3D b = vectorOf(to);
    const qreal strength = painter.opacity();
    const double slack = 0.004 * m_camera.distanceMm;
    const ViewCamera camera = shownCamera();
    const double slice = camera.project(vectorOf(m_session.crosshairMm()), size()).depthMm;
    QPainterPath open;
    QPainterPath hidden;
    for (int i = 0; i < pieces; ++i) {
        const auto start = camera.project(a + (b - a) * (static_cast<float>(i) / pieces), size());
        const auto end = camera.project(a + (b - a) * (static_cast<float>(i + 1) / pieces), size());
        const QPointF middle = 0.5 * (start.pixel + end.pixel);
        const double depth = isOblique() ? slice : static_cast<double>(m_frame.depthAt(middle * devicePixelRatioF()));
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

// The corners of the crop box; what lies outside is not drawn.
void VolumeView::paintCut(QPainter& painter) const
{
    if (m_session.cut().voxelBox) {
        const auto& geometry = m_session.content().volume.geometry();
        const QPen pen(QColor::fromRgb(colours::accent), 1.2, Qt::DashLine);
        drawHaloed(painter, pen, [&] {
            paintBox(painter, geometry.toWorld(m_session.cut().voxelBox->min),
                     geometry.toWorld(m_session.cut().voxelBox->max));
        });
    }
}

void VolumeView::paintFindings(QPainter& painter, CaptionPlan& captions) const
{
    QVector<NamedBox> named;
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
        named.append({QRectF(top - QPointF(0, 2), QSizeF(0, 0)), findingCaption(finding, number), pen.color()});
    }
    drawCaptions(painter, captions, named);
}

void VolumeView::paintAxes(QPainter& painter) const
{
    const ViewCamera camera = shownCamera();
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

QVector<Heading> VolumeView::headings() const
{
    const QRectF area = QRectF(rect()).adjusted(8, 6, -8, -6);
    const QString shown = isOblique() ? tr("Oblique slice") : m_session.preset().translatedName();
    QVector<Heading> all{{area, Qt::AlignTop | Qt::AlignLeft,
                          m_title.isEmpty() ? shown : QStringLiteral("%1\n%2").arg(m_title, shown),
                          QColor::fromRgb(colours::text)}};
    if (m_camera.projection == Projection::Perspective && !isOblique()) {
        all.append({area, Qt::AlignTop | Qt::AlignRight, tr("perspective"), QColor::fromRgb(colours::quietText)});
    }
    return all;
}

void VolumeView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // letters and rulers stand where the scanner put them
    if (m_frame.image.isNull() || !hasPicture()) {
        painter.fillRect(rect(), QColor::fromRgb(colours::background));
        if (hasPicture()) {
            painter.setPen(QColor::fromRgb(colours::quietText));
            painter.drawText(rect(), Qt::AlignCenter, tr("Preparing the volume…"));
        }
        return;
    }
    paintScene(painter);
}

void VolumeView::paintScene(QPainter& painter)
{
    const QImage picture = isOblique() ? obliquePicture() : m_frame.image;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.size() != QSize(size() * devicePixelRatioF()));
    painter.drawImage(QRectF(rect()), picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCut(painter);
    paintCrosshair(painter);
    const QVector<Heading> shown = headings();
    CaptionPlan captions{QRectF(rect())};
    keepFree(captions, painter, shown);
    paintFindings(painter, captions);
    drawHeadings(painter, shown);
    drawScaleBar(painter, QRectF(rect()), m_camera.heightMm / height());
    paintAxes(painter);
    paintMarks(painter, captions);
    const bool full = m_frame.quality == FrameQuality::Full || isOblique();
    if (m_frame.showsScan || isOblique()) {
        Q_EMIT scanPainted(full);
    } else if (full) {
        Q_EMIT emptyAtFullQuality();
    }
}

} // namespace portlight::viewers
