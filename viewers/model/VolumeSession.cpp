#include "viewers/model/VolumeSession.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

VolumeSession::VolumeSession(QObject* parent)
    : QObject(parent)
{
    connect(&m_unpacking, &Unpacking::objectFound, this,
            [this](const inspection::Annotation& mark) { m_justSegmented = mark.points.constFirst(); });
}

void VolumeSession::setContent(VolumeContent content)
{
    m_content = std::move(content);
    m_justSegmented.reset();
    m_slab = {};
    m_cut = {};
    const bool pair = !m_content.partner.isNull() && !m_content.volume.isNull() &&
                      m_content.partner.geometry().size == m_content.volume.geometry().size;
    m_unpacking.setVolume(
        {m_content.volume, pair ? m_content.partner : scans::Volume(), m_content.scale, m_content.airBelow},
        m_content.layer);
    if (!isEmpty()) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            m_crosshair[axis] = std::floor(0.5 * m_content.volume.geometry().size[axis]);
        }
        m_preset = &PresetLibrary::instance().presets().front();
        m_inverted = false;
        applyPreset();
    }
    Q_EMIT contentChanged();
}

void VolumeSession::setCrosshair(const std::array<double, 3>& voxel)
{
    if (isEmpty()) {
        return;
    }
    std::array<double, 3> inside = voxel;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        inside[axis] = std::clamp(inside[axis], 0.0, m_content.volume.geometry().size[axis] - 1.0);
    }
    if (inside != m_crosshair) {
        m_crosshair = inside;
        Q_EMIT crosshairMoved();
    }
}

std::array<double, 3> VolumeSession::crosshairMm() const
{
    return m_content.volume.geometry().toWorld(m_crosshair);
}

void VolumeSession::setPreset(const QString& id)
{
    const Preset* preset = PresetLibrary::instance().find(id);
    if (preset == nullptr || isEmpty()) {
        return;
    }
    m_preset = preset;
    applyPreset();
}

void VolumeSession::applyPreset()
{
    m_window = m_preset->windowFor(m_content.volume.unit(), m_content.statistics);
    m_transfer = m_preset->transferFor(m_content.volume.unit(), m_content.statistics);
    m_valueShift = 0.0;
    m_opacityGain = 1.0;
    m_unpacking.setShellOff(m_preset->takesShellOff);
    Q_EMIT greysChanged();
    Q_EMIT transferChanged();
}

void VolumeSession::setWindow(const ValueWindow& window)
{
    if (window.high > window.low && window != m_window) {
        m_window = window;
        Q_EMIT greysChanged();
    }
}

bool VolumeSession::hasStandardWindow() const
{
    return m_window == m_preset->windowFor(m_content.volume.unit(), m_content.statistics);
}

void VolumeSession::setInverted(bool inverted)
{
    if (inverted != m_inverted) {
        m_inverted = inverted;
        Q_EMIT greysChanged();
    }
}

void VolumeSession::adjustTransfer(double valueShift, double opacityFactor)
{
    if (isEmpty()) {
        return;
    }
    m_valueShift += valueShift;
    m_opacityGain = std::clamp(m_opacityGain * opacityFactor, 0.05, 20.0);
    m_transfer =
        m_preset->transferFor(m_content.volume.unit(), m_content.statistics).adjusted(m_valueShift, m_opacityGain);
    Q_EMIT transferChanged();
}

void VolumeSession::setSlab(const Slab& slab)
{
    if (slab != m_slab) {
        m_slab = slab;
        Q_EMIT slabChanged();
    }
}

void VolumeSession::setCut(const VolumeCut& cut)
{
    if (cut != m_cut) {
        m_cut = cut;
        Q_EMIT cutChanged();
    }
}

void VolumeSession::resetToStandard()
{
    setSlab({});
    setCut({});
    m_unpacking.showAll();
    m_inverted = false;
    m_selectedFinding = {};
    m_selectedAnnotation = {};
    m_preset = &PresetLibrary::instance().presets().front();
    if (!isEmpty()) {
        applyPreset();
    }
    Q_EMIT overlaysChanged();
}

void VolumeSession::setFindings(const QVector<inspection::Finding>& findings)
{
    m_findings = findings;
    Q_EMIT overlaysChanged();
}

void VolumeSession::setAnnotations(const QVector<inspection::Annotation>& annotations)
{
    m_annotations = annotations;
    m_unpacking.setAnnotations(annotations);
    chooseJustSegmented();
    Q_EMIT overlaysChanged();
}

void VolumeSession::chooseJustSegmented()
{
    const auto isIt = [this](const inspection::Annotation& mark) {
        return m_justSegmented && mark.kind == inspection::AnnotationKind::Object && mark.layer == m_content.layer &&
               mark.points.value(0) == *m_justSegmented;
    };
    // The last one: the same place may have been clicked before.
    const auto found = std::find_if(m_annotations.crbegin(), m_annotations.crend(), isIt);
    if (found != m_annotations.crend()) {
        m_selectedAnnotation = found->id;
        m_justSegmented.reset();
    }
}

void VolumeSession::selectFinding(const inspection::FindingId& id)
{
    m_selectedFinding = id;
    for (const inspection::Finding& finding : std::as_const(m_findings)) {
        if (finding.id == id && finding.box && !isEmpty()) {
            std::array<double, 3> middle{};
            for (std::size_t axis = 0; axis < 3; ++axis) {
                middle[axis] = 0.5 * (finding.box->min[axis] + finding.box->max[axis]);
            }
            setCrosshair(m_content.volume.geometry().toVoxel(middle));
        }
    }
    Q_EMIT overlaysChanged();
}

void VolumeSession::selectAnnotation(const QUuid& id)
{
    if (id != m_selectedAnnotation) {
        m_selectedAnnotation = id;
        Q_EMIT overlaysChanged();
    }
}

QString VolumeSession::readOut(const std::array<double, 3>& voxel) const
{
    if (isEmpty()) {
        return {};
    }
    std::array<int, 3> index{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double nearest = std::floor(voxel[axis] + 0.5);
        if (nearest < 0.0 || nearest >= m_content.volume.geometry().size[axis]) {
            return {};
        }
        index[axis] = static_cast<int>(nearest);
    }
    const QLocale locale;
    const auto millimetres = m_content.volume.geometry().toWorld(voxel);
    const auto valueText = [&](const scans::Volume& volume) {
        const double value = volume.valueAt(index[0], index[1], index[2]);
        const int digits = volume.unit() == scans::ValueUnit::Hounsfield || std::abs(value) >= 100.0 ? 0 : 3;
        const QString unit = scans::toString(volume.unit());
        return locale.toString(value, 'f', digits) + (unit.isEmpty() ? QString() : u' ' + unit);
    };
    QStringList parts{valueText(m_content.volume)};
    if (!m_content.partner.isNull()) {
        parts << tr("low energy %1").arg(valueText(m_content.partner));
    }
    QStringList place = matterTexts(index);
    place << tr("x %1  y %2  z %3 mm")
                 .arg(locale.toString(millimetres[0], 'f', 1), locale.toString(millimetres[1], 'f', 1),
                      locale.toString(millimetres[2], 'f', 1));
    return parts.join(QStringLiteral("   ")) + u'\n' + place.join(QStringLiteral("   "));
}

QStringList VolumeSession::matterTexts(const std::array<int, 3>& voxel) const
{
    const MeasuredVolume& measured = m_unpacking.volume();
    if (!measured.scale) {
        return {};
    }
    double high = 0.0;
    double low = 0.0;
    int count = 0;
    const auto& size = m_content.volume.geometry().size;
    for (int k = std::max(0, voxel[2] - 1); k <= std::min(size[2] - 1, voxel[2] + 1); ++k) {
        for (int j = std::max(0, voxel[1] - 1); j <= std::min(size[1] - 1, voxel[1] + 1); ++j) {
            for (int i = std::max(0, voxel[0] - 1); i <= std::min(size[0] - 1, voxel[0] + 1); ++i) {
                high += measured.high.valueAt(i, j, k);
                low += measured.low.isNull() ? 0.0 : measured.low.valueAt(i, j, k);
                ++count;
            }
        }
    }
    if (high / count < measured.airBelow) {
        return {};
    }
    const scans::Matter matter = measured.low.isNull() ? measured.scale->matter(high / count)
                                                       : measured.scale->matterThatCanExist(low / count, high / count);
    const QLocale locale;
    QStringList texts{tr("%1 g/cm³").arg(locale.toString(matter.densityGramsPerCm3, 'f', 2))};
    if (matter.effectiveZ) {
        texts << tr("Zeff %1").arg(locale.toString(*matter.effectiveZ, 'f', 1));
    }
    return texts;
}

} // namespace portlight::viewers
