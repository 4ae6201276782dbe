#include "viewers/VolumeTools.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

using inspection::Annotation;
using inspection::AnnotationKind;

namespace {

constexpr std::array slabSteps{0.0, 5.0, 10.0, 20.0, 40.0};
constexpr double cropRoom = 0.08; // of each side, around a mark
constexpr double leastCrop = 2.0; // voxels

QVector3D vectorOf(const ScenePoint& point)
{
    return {static_cast<float>(point[0]), static_cast<float>(point[1]), static_cast<float>(point[2])};
}

// Two opposite corners around a mark, in world millimetres.
std::optional<std::pair<ScenePoint, ScenePoint>> cornersOf(const Annotation& mark)
{
    const auto& points = mark.points;
    switch (mark.kind) {
    case AnnotationKind::Box:
        return points.size() < 2 ? std::nullopt : std::optional(std::pair(points[0], points[1]));
    case AnnotationKind::Object:
        return points.size() < 3 ? std::nullopt : std::optional(std::pair(points[1], points[2]));
    case AnnotationKind::Sphere: {
        if (points.size() < 2) {
            return std::nullopt;
        }
        const auto radius = static_cast<double>((vectorOf(points[1]) - vectorOf(points[0])).length());
        ScenePoint low = points[0];
        ScenePoint high = points[0];
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] -= radius;
            high[axis] += radius;
        }
        return std::pair(low, high);
    }
    default:
        return std::nullopt;
    }
}

} // namespace

VolumeTools::VolumeTools(VolumeSession& session, VolumePage& page, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
}

void VolumeTools::toggleShell()
{
    m_session.unpacking().setShellOff(!isShellOff());
}

bool VolumeTools::isShellOff() const
{
    return m_session.unpacking().isShellOff();
}

bool VolumeTools::isClipped() const
{
    return !m_session.cut().planes.isEmpty();
}

void VolumeTools::toggleClip()
{
    if (m_session.isEmpty()) {
        return;
    }
    VolumeCut cut = m_session.cut();
    if (!cut.planes.isEmpty()) {
        cut.planes.clear();
        return m_session.setCut(cut);
    }
    const QVector3D away = m_page.volumeView().camera().forward();
    cut.planes.append({away, static_cast<double>(QVector3D::dotProduct(away, vectorOf(m_session.crosshairMm())))});
    m_session.setCut(cut);
}

double VolumeTools::clipStepMm() const
{
    const auto& geometry = m_session.content().volume.geometry();
    double square = 0.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        square += std::pow(geometry.size[axis] * geometry.spacingMm[axis], 2.0);
    }
    return std::sqrt(square) / 100.0;
}

void VolumeTools::moveClip(int steps)
{
    VolumeCut cut = m_session.cut();
    if (cut.planes.isEmpty()) {
        return;
    }
    cut.planes.first().distanceMm += steps * clipStepMm();
    m_session.setCut(cut);
}

void VolumeTools::aimClip()
{
    VolumeCut cut = m_session.cut();
    if (cut.planes.isEmpty()) {
        return toggleClip();
    }
    const QVector3D away = m_page.volumeView().camera().forward();
    cut.planes.first() = {away, static_cast<double>(QVector3D::dotProduct(away, vectorOf(m_session.crosshairMm())))};
    m_session.setCut(cut);
}

bool VolumeTools::isCropped() const
{
    return m_session.cut().voxelBox.has_value();
}

void VolumeTools::cropTo(const ScenePoint& from, const ScenePoint& to)
{
    if (m_session.isEmpty()) {
        return;
    }
    const auto& geometry = m_session.content().volume.geometry();
    VolumeCut cut = m_session.cut();
    inspection::BoxMm box;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        box.min[axis] = 0.0;
        box.max[axis] = geometry.size[axis] - 1.0;
    }
    box = cut.voxelBox.value_or(box);
    const auto a = geometry.toVoxel(from);
    const auto b = geometry.toVoxel(to);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double last = geometry.size[axis] - 1.0;
        const double low = std::clamp(std::min(a[axis], b[axis]), 0.0, last);
        const double high = std::clamp(std::max(a[axis], b[axis]), 0.0, last);
        if (high - low >= leastCrop) {
            box.min[axis] = low;
            box.max[axis] = high;
        }
    }
    cut.voxelBox = box;
    m_session.setCut(cut);
}

bool VolumeTools::cropToSelected()
{
    std::optional<std::pair<ScenePoint, ScenePoint>> corners;
    for (const Annotation& mark : m_session.annotations()) {
        if (mark.id == m_session.selectedAnnotation() && !mark.inPixels) {
            corners = cornersOf(mark);
        }
    }
    for (const inspection::Finding& finding : m_session.findings()) {
        if (!corners && finding.box && finding.id == m_session.selectedFinding()) {
            corners = std::pair(finding.box->min, finding.box->max);
        }
    }
    if (!corners) {
        Q_EMIT noticed(tr("Choose a box, sphere, segmented thing or finding to crop to."));
        return false;
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double room = cropRoom * (corners->second[axis] - corners->first[axis]);
        corners->first[axis] -= room;
        corners->second[axis] += room;
    }
    cropOff();
    cropTo(corners->first, corners->second);
    return true;
}

void VolumeTools::cropOff()
{
    VolumeCut cut = m_session.cut();
    cut.voxelBox.reset();
    m_session.setCut(cut);
}

bool VolumeTools::isSlab() const
{
    return m_session.slab().thicknessMm > 0.0;
}

void VolumeTools::nextSlab()
{
    Slab slab = m_session.slab();
    const auto* next =
        std::find_if(slabSteps.begin(), slabSteps.end(), [&](double step) { return step > slab.thicknessMm + 1e-6; });
    slab.thicknessMm = next == slabSteps.end() ? 0.0 : *next;
    m_session.setSlab(slab);
}

void VolumeTools::nextSlabMode()
{
    Slab slab = m_session.slab();
    slab.mode = slab.mode == SlabMode::Most   ? SlabMode::Mean
                : slab.mode == SlabMode::Mean ? SlabMode::Least
                                              : SlabMode::Most;
    slab.thicknessMm = slab.thicknessMm > 0.0 ? slab.thicknessMm : slabSteps[2];
    m_session.setSlab(slab);
}

QUuid VolumeTools::chosenThing() const
{
    for (const Annotation& mark : m_session.annotations()) {
        if (mark.id == m_session.selectedAnnotation() && mark.kind == AnnotationKind::Object) {
            return mark.id;
        }
    }
    const auto& at = m_session.crosshair();
    return m_session.unpacking().markAt({static_cast<int>(std::lround(at[0])), static_cast<int>(std::lround(at[1])),
                                         static_cast<int>(std::lround(at[2]))});
}

void VolumeTools::toggleHidden()
{
    const QUuid thing = chosenThing();
    if (thing.isNull()) {
        Q_EMIT noticed(tr("Segment a thing first (N, then click on it), or choose one in the list of marks."));
        return;
    }
    m_session.unpacking().toggleHidden(thing);
}

void VolumeTools::toggleIsolated()
{
    const QUuid thing = chosenThing();
    if (thing.isNull()) {
        Q_EMIT noticed(tr("Segment a thing first (N, then click on it), or choose one in the list of marks."));
        return;
    }
    m_session.unpacking().toggleIsolated(thing);
}

void VolumeTools::showAll()
{
    m_session.unpacking().showAll();
    m_session.setCut({});
}

void VolumeTools::toggleOblique()
{
    m_page.volumeView().setShown(isOblique() ? VolumeShown::Scene : VolumeShown::ObliqueSlice);
}

bool VolumeTools::isOblique() const
{
    return m_page.volumeView().shown() == VolumeShown::ObliqueSlice;
}

void VolumeTools::togglePerspective()
{
    m_page.volumeView().setProjection(isPerspective() ? Projection::Parallel : Projection::Perspective);
}

bool VolumeTools::isPerspective() const
{
    return m_page.volumeView().camera().projection == Projection::Perspective;
}

void VolumeTools::toggleCine()
{
    m_page.volumeView().setCine(isCine() ? CineMode::Still : CineMode::Turning);
}

bool VolumeTools::isCine() const
{
    return m_page.volumeView().cine() == CineMode::Turning;
}

ViewBookmark VolumeTools::bookmark() const
{
    ViewBookmark bookmark;
    bookmark.camera = m_page.volumeView().camera();
    bookmark.preset = m_session.preset().id;
    bookmark.window = m_session.window();
    bookmark.inverted = m_session.isInverted();
    bookmark.crosshairMm = m_session.crosshairMm();
    bookmark.slab = m_session.slab();
    bookmark.cut = m_session.cut();
    bookmark.shellOff = m_session.unpacking().isShellOff();
    bookmark.hidden = m_session.unpacking().hidden();
    bookmark.isolated = m_session.unpacking().isolated();
    return bookmark;
}

void VolumeTools::restore(const ViewBookmark& bookmark)
{
    if (m_session.isEmpty()) {
        return;
    }
    m_session.setPreset(bookmark.preset);
    m_session.setWindow(bookmark.window);
    m_session.setInverted(bookmark.inverted);
    m_session.setCrosshair(m_session.content().volume.geometry().toVoxel(bookmark.crosshairMm));
    m_session.setSlab(bookmark.slab);
    m_session.setCut(bookmark.cut);
    m_session.unpacking().setShellOff(bookmark.shellOff);
    m_session.unpacking().setHidden(bookmark.hidden, bookmark.isolated);
    m_page.volumeView().setCine(CineMode::Still);
    m_page.volumeView().setCamera(bookmark.camera);
}

Annotation VolumeTools::viewMark() const
{
    Annotation mark;
    mark.kind = AnnotationKind::View;
    mark.layer = m_session.content().layer;
    mark.points = {m_session.crosshairMm()};
    mark.text = m_session.preset().translatedName();
    mark.view = bookmark().toJson();
    return mark;
}

void VolumeTools::showMark(const QUuid& id)
{
    for (const Annotation& mark : m_session.annotations()) {
        if (mark.id != id || mark.inPixels || m_session.isEmpty()) {
            continue;
        }
        if (mark.kind == AnnotationKind::View) {
            if (const auto bookmark = ViewBookmark::fromJson(mark.view)) {
                restore(*bookmark);
            } else {
                Q_EMIT noticed(tr("This bookmark is damaged and cannot be shown."));
            }
        } else if (!mark.points.isEmpty()) {
            m_session.setCrosshair(m_session.content().volume.geometry().toVoxel(mark.points.first()));
        }
        m_session.selectAnnotation(id);
    }
}

} // namespace portlight::viewers
