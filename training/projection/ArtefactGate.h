// What would give a projected item away, measured against the picture it stands in, and the reasons to refuse it.
#pragma once

#include "training/projection/NoiseModel.h"

#include <QPoint>
#include <QStringList>

#include <vector>

namespace portlight::training {

struct GateReport
{
    // Steepest steps of attenuation on the outline (90th percentile), over the steepest the picture has of its own
    // (99th percentile of its edges). A pasted outline is steeper than the machine can draw.
    double edgeRatio = 0.0;
    // Noise inside the item over the noise of the picture at the same brightness; 1 when it cannot be measured.
    double noiseRatio = 1.0;
    // Share of the item's pixels brighter than the background by more than three times its noise: matter only darkens.
    double brighterShare = 0.0;
    QStringList reasons; // translated sentences; empty: it may be shown

    [[nodiscard]] bool accepted() const { return reasons.isEmpty(); }
};

// Colour exports carry the scanner's edge enhancement and JPEG grain, so genuine items reach far: of 78 cut out of 200
// OPIXray pictures 19 in 20 lie below these edges, and of the 29 large enough to measure noise in, below this noise.
// Those for grey and dual-energy pictures are set by judgement, not yet from genuine items.
struct GateLimits
{
    double highestEdgeRatio = 1.6;
    double lowestNoiseRatio = 0.55;
    double highestNoiseRatio = 1.8;
    double highestBrighterShare = 0.01;

    [[nodiscard]] static GateLimits of(ImageKind kind);
};

// before, after: the whole picture without and with the item; noise: of the picture without it; mask: of the item, in a
// frame of maskWidth pixels a row at `topLeft`.
[[nodiscard]] GateReport inspectProjection(const AttenuationImage& before, const AttenuationImage& after,
                                           const NoiseModel& noise, const std::vector<float>& mask, int maskWidth,
                                           QPoint topLeft, const GateLimits& limits);

} // namespace portlight::training
