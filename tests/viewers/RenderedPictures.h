// Pictures of small volumes by the processor's ray caster, and measures of them, for the tests of the volume viewer.
#pragma once

#include "tests/viewers/VolumePhantom.h"
#include "viewers/volume/RayScene.h"

namespace portlight::tests {

inline const std::atomic<bool> never{false};

// Looks along +y with z up, parallel: picture columns are x, rows fall with z.
[[nodiscard]] viewers::ViewCamera frontCamera(const scans::Volume& volume, double heightMm);
// A perspective look from the side and above.
[[nodiscard]] viewers::RenderRequest turnedRequest(const scans::Volume& volume, QSize size);

// Opaque from a value on.
[[nodiscard]] viewers::TransferFunction solid(double from, viewers::CastMode mode = viewers::CastMode::Composite);
// Shaded, one sees through most things; in Hounsfield units.
[[nodiscard]] viewers::TransferFunction translucent();
// 0 black to 255 white.
[[nodiscard]] viewers::TransferFunction grey(viewers::CastMode mode);

struct Labelled
{
    scans::Volume mask;
    viewers::LabelLook look;
};

// An image size that is empty in the options becomes the request's. An empty frame when it fails.
[[nodiscard]] viewers::RenderedFrame cast(const scans::Volume& volume, const viewers::TransferFunction& transfer,
                                          const viewers::RenderRequest& wanted, viewers::CastOptions options,
                                          const Labelled& labelled = {});
// With the best instruction set of this processor.
[[nodiscard]] viewers::RenderedFrame castBest(const scans::Volume& volume, const viewers::TransferFunction& transfer,
                                              const viewers::RenderRequest& request, const Labelled& labelled = {});

// Over all channels; 1000 for pictures of different sizes.
[[nodiscard]] int largestDifference(const QImage& a, const QImage& b);
[[nodiscard]] double meanSquare(const QImage& a, const QImage& b);
[[nodiscard]] bool isBackground(QRgb pixel);

// 64 voxels to each side, a ball of radius 20.
[[nodiscard]] scans::Volume ball(scans::VoxelType type = scans::VoxelType::UInt8);

} // namespace portlight::tests
