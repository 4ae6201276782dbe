// One interface for every way of drawing a volume: today rays on the processor, on other machines a graphics card.
//
// A renderer turns the latest request into pictures with depth; whoever shows them paints overlays on top with
// QPainter. A graphics card's backend reads its picture back into the same frame, so that no window ever becomes a GL
// window (which would slow down every slice beside it).
//
// Threads: all calls from the GUI thread, none of them waits; frameReady arrives on the GUI thread.
#pragma once

#include "scans/Volume.h"
#include "viewers/volume/LabelLook.h"
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

// What to leave out of the scan: only what lies in the box, before every plane and in the slab is shown.
struct VolumeCut
{
    static constexpr qsizetype mostPlanes = RayJob::mostPlanes; // further ones are ignored

    // World millimetres; kept where normal . x >= distance.
    struct Plane
    {
        QVector3D normal{0, 0, 1};
        double distanceMm = 0.0;
        bool operator==(const Plane&) const = default;
    };
    // A slice of the scan across the line of sight, half of the thickness before and half behind `centre` (world
    // millimetres): the thick slab, with whatever projection the transfer function asks for.
    struct Slab
    {
        QVector3D centre;
        double thicknessMm = 10.0;
        bool operator==(const Slab&) const = default;
    };

    std::optional<inspection::BoxMm> voxelBox; // voxel coordinates of the full volume
    QVector<Plane> planes;
    std::optional<Slab> slab;

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
    QSize size;                // device pixels
    TransferFunction transfer; // its mode is the projection: composite with or without shading, largest, smallest, mean
    VolumeCut cut;
    LabelLook labels; // of the mask given to setLabels(); without a mask it means nothing
    RenderPace pace = RenderPace::AtRest;
};

struct RenderedFrame
{
    QImage image; // RGB32; a coarse one may be smaller than the request, to be stretched over it
    ViewCamera camera;
    QSize requestedSize;
    FrameQuality quality = FrameQuality::Coarse;
    bool showsScan = false;        // some pixel differs from the background
    double milliseconds = 0.0;     // to make it
    double baseMilliseconds = 0.0; // in motion: of the coarse picture under the finer parts
    // Per image pixel, ViewCamera depth of the first mostly opaque sample; infinity where there is none.
    std::shared_ptr<const std::vector<float>> depth;

    [[nodiscard]] float depthAt(QPointF requestPixel) const;
};

class VolumeRenderer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `volume` as displayVolume() gives it; a null one stops all work. The next request is answered for it. Forgets the
    // labels of the volume before.
    virtual void setVolume(const scans::Volume& volume) = 0;
    // A second volume drawn in the same pass: which object each voxel belongs to, UInt8 or UInt16 on the grid of the
    // volume (0 = none). Shared, not copied: give a new one instead of changing it. A null one, or one of another type
    // or size (reported in the log), takes the labels away. The next request shows it.
    virtual void setLabels(const scans::Volume& mask) = 0;
    // The latest request wins: older ones that have not been started are forgotten, work at rest is broken off.
    virtual void request(const RenderRequest& request) = 0;
    [[nodiscard]] virtual QString name() const = 0;

Q_SIGNALS:
    // It is known, or has changed, what draws; `reason` is one sentence for the officer where something failed.
    void nameChanged(const QString& reason);
    void frameReady(const portlight::viewers::RenderedFrame& frame);
};

enum class RendererChoice { Automatic, Processor, GraphicsCard };

// "auto", "cpu" or "gpu"; nothing for another word.
[[nodiscard]] std::optional<RendererChoice> rendererChoiceOf(const QString& word);
// For renderers made from now on; the program says so once, before its first window.
void setRendererChoice(RendererChoice choice);
// The renderer for this machine; the processor's wherever a graphics card cannot be used.
[[nodiscard]] std::unique_ptr<VolumeRenderer> makeVolumeRenderer();

} // namespace portlight::viewers
