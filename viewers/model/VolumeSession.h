// What all panes of one volume share: the data, where the crosshair stands, how values are shown, and what is marked.
//
// GUI thread only. Panes change it through its setters and redraw on its signals; they know nothing of each other.
#pragma once

#include "inspection/Annotation.h"
#include "inspection/Finding.h"
#include "scans/Volume.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/model/Unpacking.h"
#include "viewers/slices/SlabImage.h"
#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/VolumeRenderer.h"

#include <QObject>
#include <QVector>

namespace portlight::viewers {

// Letters at the picture's edges: L R A P S I for people, axis names for parcels.
enum class DirectionNames { Anatomical, ScannerAxes };

// What a worker prepares before a volume is shown.
struct VolumeContent
{
    scans::Volume volume;  // 8 or 16 bit, as displayVolume() gives it; the higher energy of a pair
    scans::Volume partner; // the lower energy, or null
    PairColour pairColour; // null without a partner
    ValueStatistics statistics;
    std::shared_ptr<const scans::MaterialScale> scale; // null where values tell no density
    double airBelow = 0.0;                             // physical value under which a voxel counts as air
    DirectionNames directions = DirectionNames::ScannerAxes;
    int layer = 0; // which volume of the scan
    // All volumes of the scan on the same grid, this one too: a mark in one of them lies at the same place in the
    // others.
    QVector<int> sameGridLayers;

    [[nodiscard]] bool showsMarksOf(int otherLayer) const
    {
        return otherLayer == layer || sameGridLayers.contains(otherLayer);
    }
};

class VolumeSession : public QObject
{
    Q_OBJECT

public:
    explicit VolumeSession(QObject* parent = nullptr);

    void setContent(VolumeContent content);
    [[nodiscard]] const VolumeContent& content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return m_content.volume.isNull(); }

    // Voxel coordinates, kept inside the volume.
    void setCrosshair(const std::array<double, 3>& voxel);
    [[nodiscard]] const std::array<double, 3>& crosshair() const { return m_crosshair; }
    [[nodiscard]] std::array<double, 3> crosshairMm() const;

    void setPreset(const QString& id); // unknown ids are ignored
    [[nodiscard]] const Preset& preset() const { return *m_preset; }
    void setWindow(const ValueWindow& window);
    [[nodiscard]] const ValueWindow& window() const { return m_window; }
    [[nodiscard]] bool hasStandardWindow() const; // as the preset sets it
    void setInverted(bool inverted);
    [[nodiscard]] bool isInverted() const { return m_inverted; }
    // The volume picture's transfer function with the officer's own shift and density.
    void adjustTransfer(double valueShift, double opacityFactor);
    [[nodiscard]] const TransferFunction& transfer() const { return m_transfer; }
    // Thickness of what the three slices show.
    void setSlab(const Slab& slab);
    [[nodiscard]] const Slab& slab() const { return m_slab; }
    // What is cut off the volume picture: crop box and clip planes.
    void setCut(const VolumeCut& cut);
    [[nodiscard]] const VolumeCut& cut() const { return m_cut; }
    [[nodiscard]] Unpacking& unpacking() { return m_unpacking; }
    [[nodiscard]] const Unpacking& unpacking() const { return m_unpacking; }
    // Standard preset, window and colours, nothing cut off or taken out; the crosshair stays where the officer looks.
    void resetToStandard();

    void setFindings(const QVector<inspection::Finding>& findings);
    // The mark of a thing just segmented here is chosen as soon as it comes.
    void setAnnotations(const QVector<inspection::Annotation>& annotations);
    void selectFinding(const inspection::FindingId& id);
    void selectAnnotation(const QUuid& id);
    [[nodiscard]] const QVector<inspection::Finding>& findings() const { return m_findings; }
    [[nodiscard]] const QVector<inspection::Annotation>& annotations() const { return m_annotations; }
    [[nodiscard]] const inspection::FindingId& selectedFinding() const { return m_selectedFinding; }
    [[nodiscard]] const QUuid& selectedAnnotation() const { return m_selectedAnnotation; }

    // "60 HU   low energy 55 HU", on a second line "1.06 g/cm³   Zeff 7.4   x 12.3  y 4.5  z 6.7 mm", for a voxel
    // position; empty outside the volume. What matters most comes first on each line. Density and effective atomic
    // number are those of the mean over 3 x 3 x 3 voxels: a single one is too noisy.
    [[nodiscard]] QString readOut(const std::array<double, 3>& voxel) const;

Q_SIGNALS:
    void contentChanged();
    void crosshairMoved();
    void greysChanged();    // window, inversion
    void transferChanged(); // preset or its adjustment
    void overlaysChanged();
    void slabChanged();
    void cutChanged();

private:
    void applyPreset();
    void chooseJustSegmented();
    [[nodiscard]] QStringList matterTexts(const std::array<int, 3>& voxel) const;

    VolumeContent m_content;
    std::array<double, 3> m_crosshair{};
    const Preset* m_preset = &PresetLibrary::instance().presets().front();
    ValueWindow m_window;
    bool m_inverted = false;
    double m_valueShift = 0.0;
    double m_opacityGain = 1.0;
    TransferFunction m_transfer;
    Slab m_slab;
    VolumeCut m_cut;
    Unpacking m_unpacking;
    QVector<inspection::Finding> m_findings;
    QVector<inspection::Annotation> m_annotations;
    inspection::FindingId m_selectedFinding;
    QUuid m_selectedAnnotation;
    std::optional<std::array<double, 3>> m_justSegmented; // its seed, until its mark comes
};

} // namespace portlight::viewers
