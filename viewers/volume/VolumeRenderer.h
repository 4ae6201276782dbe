// One interface for every way of drawing a volume: today rays on the processor, on other machines a graphics card.
//
// A renderer turns the latest request into pictures with depth; whoever shows them paints overlays on top with
// QPainter. A graphics card's backend reads its picture back into the same frame, so that no window ever becomes a GL
// window (which would slow down every slice beside it).
//
// Threads: all calls from the GUI thread, none of them waits; frameReady arrives on the GUI thread.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/TransferFunction.h"
#include "viewers/volume/ViewCamera.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace portlight::viewers {

// What to leave out: everything outside the box (voxel coordinates) and behind the plane (world, kept where
// normal . x >= distance).
struct VolumeCut
{
    std::optional<inspection::BoxMm> voxelBox;
    struct Plane
    {
        QVector3D normal{0, 0, 1};
        double distanceMm = 0.0;
        bool operator==(const Plane&) const = default;
    };
    std::optional<Plane> plane;

    bool operator==(const VolumeCut&) const = default;
};

enum class RenderPace {
    Moving, // the officer is turning it: soon beats fine
    AtRest  // soon first, then as good as it gets
};

enum class FrameQuality { Coarse, Interactive, Full };

struct RenderRequest
{
    ViewCamera camera;
    QSize size; // device pixels
    TransferFunction transfer;
    VolumeCut cut;
    RenderPace pace = RenderPace::AtRest;
};

struct RenderedFrame
{
    QImage image; // RGB32; smaller than the request while moving, to be stretched over it
    ViewCamera camera;
    QSize requestedSize;
    FrameQuality quality = FrameQuality::Coarse;
    bool showsScan = false; // some pixel differs from the background
    double milliseconds = 0.0;
    // Per image pixel, ViewCamera depth of the first mostly opaque sample; infinity where there is none.
    std::shared_ptr<const std::vector<float>> depth;

    [[nodiscard]] float depthAt(QPointF requestPixel) const;
};

class VolumeRenderer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `volume` as displayVolume() gives it; a null one stops all work. The next request is answered for it.
    virtual void setVolume(const scans::Volume& volume) = 0;
    // The latest request wins: older ones that have not been started are forgotten, work at rest is broken off.
    virtual void request(const RenderRequest& request) = 0;
    [[nodiscard]] virtual QString name() const = 0;

Q_SIGNALS:
    void frameReady(const portlight::viewers::RenderedFrame& frame);
};

enum class RendererChoice { Automatic, Processor };

// The renderer for this machine. Automatic is the processor's until a machine has a graphics card worth asking.
[[nodiscard]] std::unique_ptr<VolumeRenderer> makeVolumeRenderer(RendererChoice choice = RendererChoice::Automatic);

} // namespace portlight::viewers
