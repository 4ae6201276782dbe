// What a slice view draws: the picture, where it is cut, marks, findings and the legend.
#include "viewers/model/ViewOverlay.h"
#include "viewers/slices/LabelTint.h"
#include "viewers/slices/SliceView.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::BoxMm;
using inspection::Finding;

namespace {

struct EdgeLetters
{
    QString left, right, top, bottom;
};

EdgeLetters lettersOf(SliceOrientation orientation, DirectionNames names)
{
    if (names == DirectionNames::ScannerAxes) {
        switch (orientation) {
        case SliceOrientation::Axial:
            return {QStringLiteral("−X"), QStringLiteral("+X"), QStringLiteral("−Y"), QStringLiteral("+Y")};
        case SliceOrientation::Coronal:
            return {QStringLiteral("−X"), QStringLiteral("+X"), QStringLiteral("+Z"), QStringLiteral("−Z")};
        case SliceOrientation::Sagittal:
            return {QStringLiteral("−Y"), QStringLiteral("+Y"), QStringLiteral("+Z"), QStringLiteral("−Z")};
        }
    }
    const QString right = SliceView::tr("R", "patient's right");
    const QString left = SliceView::tr("L", "patient's left");
    const QString front = SliceView::tr("A", "anterior");
    const QString back = SliceView::tr("P", "posterior");
    const QString head = SliceView::tr("S", "superior");
    const QString feet = SliceView::tr("I", "inferior");
    switch (orientation) {
    case SliceOrientation::Axial:
        return {right, left, front, back};
    case SliceOrientation::Coronal:
        return {right, left, head, feet};
    case SliceOrientation::Sagittal:
        return {front, back, head, feet};
    }
    Q_UNREACHABLE();
}

} // namespace

QString SliceView::slabText() const
{
    if (!isSlab()) {
        return {};
    }
    const QString thickness = QLocale().toString(m_session.slab().thicknessMm, 'f', 0);
    switch (m_session.slab().mode) {
    case SlabMode::Mean:
        return tr("mean of %1 mm").arg(thickness);
    case SlabMode::Most:
        return tr("MIP of %1 mm").arg(thickness);
    case SlabMode::Least:
        return tr("MinIP of %1 mm").arg(thickness);
    }
    Q_UNREACHABLE();
}

void SliceView::makePicture()
{
    if (m_pictureSlice == slice() && !m_picture.isNull()) {
        return;
    }
    const VolumeContent& content = m_session.content();
    if (!m_table) {
        m_table.emplace(content.volume, m_session.window(),
                        m_session.isInverted() ? GreyDirection::DenseIsDark : GreyDirection::DenseIsBright);
    }
    m_picture = greyPicture();
    const scans::Volume& labels = m_session.unpacking().labels();
    if (!labels.isNull()) {
        m_picture = tintedSlice(m_picture, labels, m_plane, slice(), m_session.unpacking().look());
    }
    m_pictureSlice = slice();
}

bool SliceView::isSlab() const
{
    return m_session.slab().thicknessMm > m_plane.spacingMm[m_plane.normalAxis];
}

QImage SliceView::greyPicture() const
{
    const VolumeContent& content = m_session.content();
    if (isSlab()) {
        return slabImage(content.volume, m_plane, slice(), m_session.slab(), *m_table);
    }
    return content.pairColour && !content.partner.isNull()
               ? colouredSlice(content.partner, content.volume, m_plane, slice(), *m_table, content.pairColour)
               : sliceImage(content.volume, m_plane, slice(), *m_table);
}

QRectF SliceView::boxArea(const BoxMm& worldMm, bool& cutsSlice) const
{
    BoxMm box = m_session.content().volume.geometry().toVoxelBox(worldMm);
    cutsSlice = slice() >= std::floor(box.min[m_plane.normalAxis] + 0.5) &&
                slice() <= std::floor(box.max[m_plane.normalAxis] + 0.5);
    return QRectF(positionOfVoxel(box.min), positionOfVoxel(box.max)).normalized();
}

void SliceView::paintBox(QPainter& painter, const ScenePoint& from, const ScenePoint& to) const
{
    painter.drawRect(QRectF(positionOf(from), positionOf(to)).normalized());
}

double SliceView::outlineRadius(const ScenePoint& centre, const ScenePoint& surface) const
{
    const double radius = std::hypot(surface[0] - centre[0], surface[1] - centre[1], surface[2] - centre[2]);
    const double off = (m_session.content().volume.geometry().toVoxel(centre)[m_plane.normalAxis] - slice()) *
                       m_plane.spacingMm[m_plane.normalAxis];
    const double cut = radius * radius - off * off;
    const double pixelsPerMm = pictureArea().width() / m_plane.millimetres().width();
    return cut > 0.0 ? std::sqrt(cut) * pixelsPerMm : 0.0;
}

// Where the crop box and the clip planes cut the volume picture.
void SliceView::paintCut(QPainter& painter) const
{
    const VolumeCut& cut = m_session.cut();
    const QPen pen(QColor::fromRgb(colours::accent), 1.4, Qt::DashLine);
    if (cut.voxelBox) {
        const QRectF area(positionOfVoxel(cut.voxelBox->min), positionOfVoxel(cut.voxelBox->max));
        drawHaloed(painter, pen, [&] { painter.drawRect(area.normalized()); });
    }
    const QRectF area = pictureArea();
    for (const VolumeCut::Plane& plane : cut.planes) {
        const auto heightAt = [&](QPointF position) { // over the plane, in millimetres
            const auto world = m_session.content().volume.geometry().toWorld(voxelAt(position));
            return static_cast<double>(plane.normal.x()) * world[0] + static_cast<double>(plane.normal.y()) * world[1] +
                   static_cast<double>(plane.normal.z()) * world[2] - plane.distanceMm;
        };
        QVector<QPointF> ends;
        const std::array corners{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const QPointF a = corners[i];
            const QPointF b = corners[(i + 1) % corners.size()];
            const double from = heightAt(a);
            const double to = heightAt(b);
            if ((from < 0.0) != (to < 0.0)) {
                ends.append(a + (b - a) * (from / (from - to)));
            }
        }
        if (ends.size() == 2) {
            drawHaloed(painter, pen, [&] { painter.drawLine(ends.first(), ends.last()); });
        }
    }
}

void SliceView::paintFindings(QPainter& painter, CaptionPlan& captions) const
{
    QVector<NamedBox> named;
    int number = 0;
    for (const Finding& finding : m_session.findings()) {
        ++number;
        if (!finding.box || !m_session.content().showsMarksOf(finding.layer)) {
            continue;
        }
        bool cuts = false;
        const QRectF area = boxArea(*finding.box, cuts);
        if (!cuts) {
            continue;
        }
        const QPen pen = findingPen(finding, finding.id == m_session.selectedFinding());
        drawHaloed(painter, pen, [&] { painter.drawRect(area); });
        named.append({area, findingCaption(finding, number), pen.color()});
    }
    drawCaptions(painter, captions, named);
}

void SliceView::paintCrosshair(QPainter& painter) const
{
    const QPointF at = positionOfVoxel(m_session.crosshair());
    const QRectF area = pictureArea().intersected(rect());
    constexpr double gap = 14.0;
    painter.setPen(QPen(QColor::fromRgba(qRgba(0x56, 0xb4, 0xe9, 150)), 1.0));
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(at.x() - gap, at.y()));
    painter.drawLine(QPointF(at.x() + gap, at.y()), QPointF(area.right(), at.y()));
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), at.y() - gap));
    painter.drawLine(QPointF(at.x(), at.y() + gap), QPointF(at.x(), area.bottom()));
}

QVector<Heading> SliceView::headings() const
{
    const QRectF area = QRectF(rect()).adjusted(6, 4, -6, -4);
    const QColor quiet = QColor::fromRgb(colours::quietText);
    const QLocale locale;
    QStringList place{tr("%1  %2/%3").arg(nameOf(m_orientation)).arg(slice() + 1).arg(m_plane.sliceCount()),
                      slabText()};
    place.removeAll(QString());
    QVector<Heading> all{
        {area, Qt::AlignTop | Qt::AlignLeft, place.join(QStringLiteral("  ")), QColor::fromRgb(colours::text)}};
    if (width() >= 200) {
        const ValueWindow& window = m_session.window();
        const int digits = window.width() < 20.0 ? 3 : 0;
        all.append(
            {area, Qt::AlignTop | Qt::AlignRight,
             tr("C %1  W %2", "window centre and width")
                 .arg(locale.toString(window.centre(), 'f', digits), locale.toString(window.width(), 'f', digits)),
             quiet});
    }
    const EdgeLetters letters = lettersOf(m_orientation, m_session.content().directions);
    all.append({area, Qt::AlignVCenter | Qt::AlignLeft, letters.left, quiet});
    all.append({area, Qt::AlignVCenter | Qt::AlignRight, letters.right, quiet});
    all.append({area.adjusted(0, 14, 0, 0), Qt::AlignTop | Qt::AlignHCenter, letters.top, quiet});
    all.append({area, Qt::AlignBottom | Qt::AlignHCenter, letters.bottom, quiet});
    return all;
}

void SliceView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // letters and rulers stand where the scanner put them
    painter.fillRect(rect(), QColor::fromRgb(colours::background));
    if (!hasPicture()) {
        return;
    }
    makePicture();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureArea(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCut(painter);
    paintCrosshair(painter);
    const QVector<Heading> shown = headings();
    CaptionPlan captions{QRectF(rect())};
    keepFree(captions, painter, shown);
    paintFindings(painter, captions);
    drawHeadings(painter, shown);
    drawScaleBar(painter, QRectF(rect()), m_plane.millimetres().width() / pictureArea().width());
    paintMarks(painter, captions);
    Q_EMIT scanPainted(true);
}

} // namespace portlight::viewers
