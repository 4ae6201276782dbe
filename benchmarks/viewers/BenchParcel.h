// The parcel, the look and the cameras that the volume viewer and its peers are measured on, in one run.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/TransferFunction.h"
#include "viewers/volume/ViewCamera.h"

#include <QSize>
#include <QString>

#include <optional>

namespace portlight::benchmarks {

inline constexpr QSize screen(1280, 800);
inline constexpr double restStepInVoxels = 0.7; // what the viewer samples at, at rest; the peers are given the same

struct BenchParcel
{
    QString path;
    scans::Volume volume;
    // The contents preset with the same opacity everywhere (`interior` 1): what every volume renderer can draw.
    viewers::TransferFunction look;
    viewers::TransferFunction maximum;

    // Nothing, and a line on standard error, when the file cannot be read.
    [[nodiscard]] static std::optional<BenchParcel> read(const QString& path);

    // The path of the camera: perspective, turned by 3 degrees across and 1 down from frame to frame.
    [[nodiscard]] viewers::ViewCamera camera(int frame) const;
    // All of it as JSON for the peers; false when it cannot be written.
    [[nodiscard]] bool writeScene(const QString& path) const;
};

// The same parcel on a grid of side^3 voxels, trilinear.
[[nodiscard]] scans::Volume resampled(const scans::Volume& volume, int side);

} // namespace portlight::benchmarks
