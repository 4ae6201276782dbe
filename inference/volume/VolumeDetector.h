// Finds things in a CT with one model: coarse grid, candidate regions, their features, a small network's word on each.
//
// A region's cells are its mask. Of findings that overlap, the best is kept, whatever its class. Besides the model's
// classes there is the shield rule (ShieldRule.h), which needs no model.
#pragma once

#include "inference/GoOn.h"
#include "inference/ModelBundle.h"
#include "inference/volume/RegionFeatures.h"
#include "inference/volume/ScanFigures.h"
#include "inference/volume/VolumePair.h"

#include <QCoreApplication>

namespace portlight::inference {

struct VolumeFinding
{
    int classIndex = -1; // into ModelBundle::classes; -1: dense, cannot see inside
    double score = 0.0;  // 0..1; 1 for a shield
    RegionMeasures measures;
    std::vector<std::uint32_t> cells; // of VolumeFindings::cellGeometry, rising

    [[nodiscard]] bool isShield() const { return classIndex < 0; }
};

struct VolumeFindings
{
    scans::VolumeGeometry cellGeometry;
    std::vector<VolumeFinding> findings; // best first
    ScanFigures figures;
    QVector<inspection::UnfamiliarFigure> unfamiliar; // figures outside the model's training
};

// Name of the shield alarm beside the model's class names.
inline constexpr QLatin1String shieldClassName("shield");

class VolumeDetector
{
    Q_DECLARE_TR_FUNCTIONS(portlight::inference)

public:
    // Unsupported: no model for volumes, or one trained on other features than this program computes.
    [[nodiscard]] static inspection::Result<std::shared_ptr<const VolumeDetector>> create(ModelBundle bundle,
                                                                                          EngineKind kind);

    // Everything that scores above a negligible 0.02, and every shield; compare with the classes' thresholds for
    // alarms. Multi-threaded; safe from several threads at once; `goOn` is asked by all of them, some fifty times a
    // second. Unsupported: the values tell no attenuation; Cancelled.
    [[nodiscard]] inspection::Result<VolumeFindings> detect(const VolumePair& volumes, const scans::Progress& progress,
                                                            const GoOn& goOn = {}) const;

    [[nodiscard]] const ModelBundle& bundle() const { return m_bundle; }

private:
    VolumeDetector(ModelBundle bundle, std::shared_ptr<InferenceEngine> engine);

    // Appends what the regions of one band hold.
    [[nodiscard]] inspection::Result<void> lookAt(const CoarseGrid& grid, const RegionBand& band,
                                                  std::vector<VolumeFinding>& found) const;
    [[nodiscard]] inspection::Result<void> score(std::vector<DescribedRegion>& described, const RegionSet& set,
                                                 const std::vector<std::size_t>& regions,
                                                 std::vector<VolumeFinding>& found) const;

    ModelBundle m_bundle;
    std::shared_ptr<InferenceEngine> m_engine;
};

// The best of each heap of findings that overlap by more than `overlap` (intersection over union) or lie mostly within
// one another; best first.
[[nodiscard]] std::vector<VolumeFinding> suppressed(std::vector<VolumeFinding> findings, double overlap);

} // namespace portlight::inference
