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

// Within them lie 19 of 20 genuine items. Grey and dual-energy pictures: from simulated parcels. Colour exports carry
// the scanner's edge enhancement and JPEG grain, so genuine items in them reach further (measured on 3,800 OPIXray
// pictures).
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
