// The volume viewer on one parcel: at rest, turning (the renderer by itself, and a real window from the mouse to
// pixels), how it grows with the parcel, what it keeps in memory. bench_volume.py runs peers on the same scene.
#include "benchmarks/desk/Figures.h"
#include "benchmarks/viewers/BenchParcel.h"
#include "benchmarks/viewers/FrameWaiter.h"
#include "viewers/model/ScanPreparation.h"
#include "viewers/volume/CpuVolumeRenderer.h"
#include "viewers/volume/ParallelFor.h"
#include "viewers/volume/VolumeView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using namespace portlight::benchmarks;

namespace {

constexpr int turningFrames = 60;
constexpr int settling = 20; // frames until the pace has settled
const std::atomic<bool> never{false};

// Root mean square difference over all channels in grey levels: of the whole picture, and of the pixels that show
// something in the first.
struct Difference
{
    double whole = 0.0;
    double drawn = 0.0;
};

Difference differenceOf(const QImage& reference, const QImage& picture)
{
    double sum = 0.0;
    double drawn = 0.0;
    qint64 drawnPixels = 0;
    for (int y = 0; y < reference.height(); ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(reference.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < reference.width(); ++x) {
            const double red = qRed(a[x]) - qRed(b[x]);
            const double green = qGreen(a[x]) - qGreen(b[x]);
            const double blue = qBlue(a[x]) - qBlue(b[x]);
            const double square = red * red + green * green + blue * blue;
            sum += square;
            if ((a[x] & 0xffffffU) != RayScene::background) {
                drawn += square;
                ++drawnPixels;
            }
        }
    }
    const double all = 3.0 * reference.width() * reference.height();
    return {std::sqrt(sum / all), std::sqrt(drawn / std::max(1.0, 3.0 * static_cast<double>(drawnPixels)))};
}

RenderRequest requestFor(const BenchParcel& parcel, const TransferFunction& look, int frame, RenderPace pace)
{
    RenderRequest request;
    request.camera = parcel.camera(frame);
    request.size = screen;
    request.transfer = look;
    request.pace = pace;
    return request;
}

CastOptions restOptions()
{
    CastOptions options;
    options.imageSize = screen;
    options.stepInVoxels = restStepInVoxels;
    options.instructions = bestInstructionSet();
    options.threads = renderThreads();
    return options;
}

void measureRest(Figures& figures, const BenchParcel& parcel, const std::shared_ptr<const BrickedVolume>& bricked,
                 const QString& picturePath)
{
    const auto measure = [&](const TransferFunction& look, const QString& name) {
        RayScene scene(bricked, look);
        std::vector<double> wall;
        const double before = processorMilliseconds();
        for (const int frame : {0, 20, 40}) {
            RenderedFrame drawn;
            wall.push_back(millisecondsOf([&] {
                (void)scene.cast(requestFor(parcel, look, frame, RenderPace::AtRest), restOptions(), never, drawn);
            }));
        }
        figures.add(name, quantile(wall, 0.5), QStringLiteral("ms"));
        figures.add(name + QStringLiteral(", processor time"), (processorMilliseconds() - before) / 3.0,
                    QStringLiteral("CPU ms"));
    };
    measure(parcel.look, QStringLiteral("at rest, composite and shading"));
    TransferFunction flat = parcel.look;
    flat.mode = CastMode::Composite;
    measure(flat, QStringLiteral("at rest, composite without shading"));
    measure(parcel.maximum, QStringLiteral("at rest, maximum"));

    RayScene scene(bricked, parcel.look);
    RenderedFrame full;
    RenderedFrame reference;
    const RenderRequest request = requestFor(parcel, parcel.look, 0, RenderPace::AtRest);
    (void)scene.cast(request, restOptions(), never, full);
    CastOptions fine = restOptions();
    fine.stepInVoxels = 0.1;
    fine.opaque = 0.9999F;
    fine.skipping = BrickSkipping::Off;
    (void)scene.cast(request, fine, never, reference);
    (void)full.image.save(picturePath);
    const double error = std::max(differenceOf(reference.image, full.image).whole, 1e-6);
    figures.add(QStringLiteral("at rest, PSNR against steps of a tenth of a voxel"), 20.0 * std::log10(255.0 / error),
                QStringLiteral("dB"), 38.0, Figures::Better::Higher);
}

void measureTurning(Figures& figures, const BenchParcel& parcel, const TransferFunction& look, const QString& name)
{
    CpuVolumeRenderer renderer;
    FrameWaiter frames(renderer);
    renderer.setVolume(parcel.volume);
    renderer.request(requestFor(parcel, look, 0, RenderPace::AtRest));
    frames.untilFull();
    std::vector<double> wall;
    double before = 0.0;
    for (int frame = 0; frame < turningFrames; ++frame) {
        before = frame == settling ? processorMilliseconds() : before;
        const double time = millisecondsOf([&] {
            renderer.request(requestFor(parcel, look, frame, RenderPace::Moving));
            frames.next();
        });
        if (frame >= settling) {
            wall.push_back(time);
        }
    }
    const double processor = (processorMilliseconds() - before) / static_cast<double>(wall.size());
    Difference worst;
    for (int frame = settling; frame < turningFrames; frame += 5) {
        renderer.request(requestFor(parcel, look, frame, RenderPace::Moving));
        const QImage moving = frames.next().image;
        renderer.request(requestFor(parcel, look, frame, RenderPace::AtRest));
        const Difference difference = differenceOf(frames.untilFull().image, moving);
        worst.whole = std::max(worst.whole, difference.whole);
        worst.drawn = std::max(worst.drawn, difference.drawn);
    }
    figures.add(name + QStringLiteral(", median"), quantile(wall, 0.5), QStringLiteral("ms"), 33.3);
    figures.add(name + QStringLiteral(", 95th percentile"), quantile(wall, 0.95), QStringLiteral("ms"), 50.0);
    figures.add(name + QStringLiteral(", processor time"), processor, QStringLiteral("CPU ms"));
    const bool composite = look.mode == CastMode::CompositeShaded; // single largest values have no likeness to keep
    figures.add(name + QStringLiteral(", RMSE to the picture at rest, worst of 8"), worst.whole / 2.55,
                QStringLiteral("%"), composite ? std::optional(2.0) : std::nullopt);
    figures.add(name + QStringLiteral(", the same where the parcel is"), worst.drawn / 2.55, QStringLiteral("%"));
}

// A hand on the mouse: drags over the window and waits until the picture of the camera it led to has been painted.
void measureWindow(Figures& figures, const BenchParcel& parcel, const QString& preset, const QString& name)
{
    scans::Scan scan;
    scan.volumes = {parcel.volume};
    VolumeSession session;
    VolumeView view(session);
    view.resize(screen);
    view.show();
    session.setContent(prepareScan(scan, 0, never).volume);
    session.setPreset(preset);
    QEventLoop loop;
    bool wantsFull = true;
    QObject::connect(
        &view, &ViewPane::scanPainted, &loop,
        [&](bool full) {
            if (wantsFull ? full : view.frame().camera == view.camera()) {
                loop.quit();
            }
        },
        Qt::QueuedConnection);
    loop.exec();
    wantsFull = false;
    const auto mouse = [&](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    };
    std::vector<double> wall;
    QPointF at(400, 300);
    mouse(QEvent::MouseButtonPress, at);
    QElapsedTimer whole;
    for (int frame = 0; frame < turningFrames; ++frame) {
        if (frame == settling) {
            whole.start();
        }
        at += QPointF(8, 2);
        const double time = millisecondsOf([&] {
            mouse(QEvent::MouseMove, at);
            loop.exec();
        });
        if (frame >= settling) {
            wall.push_back(time);
        }
    }
    const double seconds = static_cast<double>(whole.nsecsElapsed()) * 1e-9;
    mouse(QEvent::MouseButtonRelease, at);
    figures.add(name + QStringLiteral(", frames a second"), static_cast<double>(wall.size()) / seconds,
                QStringLiteral("1/s"), 30.0, Figures::Better::Higher);
    figures.add(name + QStringLiteral(", mouse to pixels, 95th percentile"), quantile(wall, 0.95), QStringLiteral("ms"),
                50.0);
}

void measureGrowth(Figures& figures, const BenchParcel& parcel)
{
    std::vector<std::pair<double, double>> times; // turning, at rest
    for (const int side : {256, 512, 768}) {
        BenchParcel grown = parcel;
        grown.volume = resampled(parcel.volume, side);
        if (grown.volume.isNull()) {
            qWarning("bench_volume: no memory for %d^3 voxels; the growth is left out", side);
            return;
        }
        CpuVolumeRenderer renderer;
        FrameWaiter frames(renderer);
        renderer.setVolume(grown.volume);
        renderer.request(requestFor(grown, parcel.look, 0, RenderPace::AtRest));
        const double rest = frames.untilFull().milliseconds;
        std::vector<double> wall;
        for (int frame = 0; frame < turningFrames; ++frame) {
            renderer.request(requestFor(grown, parcel.look, frame, RenderPace::Moving));
            const double time = frames.next().milliseconds;
            if (frame >= settling) {
                wall.push_back(time);
            }
        }
        times.emplace_back(quantile(wall, 0.5), rest);
        const QString name = QStringLiteral("%1^3 voxels, ").arg(side);
        figures.add(name + QStringLiteral("frame while turning"), times.back().first, QStringLiteral("ms"));
        figures.add(name + QStringLiteral("frame at rest"), times.back().second, QStringLiteral("ms"));
        if (side == 512) {
            const auto bricked = BrickedVolume::build(grown.volume, renderThreads(), never);
            const TransferTable table(parcel.look, grown.volume);
            constexpr int runs = 9;
            std::vector<double> classified;
            classified.reserve(runs);
            for (int run = 0; run < runs; ++run) {
                classified.push_back(
                    millisecondsOf([&] { (void)BrickVisibility::classify(bricked->levels().front(), table); }));
            }
            figures.add(name + QStringLiteral("bricks classified anew"), quantile(classified, 0.5),
                        QStringLiteral("ms"), 10.0);
        }
    }
    const double voxels = 3.0 * std::log(768.0 / 256.0);
    figures.add(QStringLiteral("growth while turning, power of the voxels (1 is linear)"),
                std::log(times.back().first / times.front().first) / voxels, QString(), 1.0);
    figures.add(QStringLiteral("growth at rest, power of the voxels (1 is linear)"),
                std::log(times.back().second / times.front().second) / voxels, QString(), 1.0);
}

int run(const QStringList& arguments)
{
    const auto parcel = BenchParcel::read(arguments.value(1));
    if (!parcel || !parcel->writeScene(arguments.value(2))) {
        qCritical("usage: bench_volume PARCEL SCENE PICTURE");
        return 2;
    }
    Figures figures;
    const auto bricked = BrickedVolume::build(parcel->volume, renderThreads(), never);
    measureRest(figures, *parcel, bricked, arguments.value(3));
    measureTurning(figures, *parcel, parcel->look, QStringLiteral("turning, composite and shading"));
    measureTurning(figures, *parcel, parcel->maximum, QStringLiteral("turning, maximum"));
    measureWindow(figures, *parcel, QStringLiteral("standard"), QStringLiteral("turning in a window, contents"));
    measureWindow(figures, *parcel, QStringLiteral("maximum"), QStringLiteral("turning in a window, maximum"));
    figures.add(QStringLiteral("memory beside the voxels"),
                100.0 * static_cast<double>(bricked->overheadBytes()) /
                    static_cast<double>(parcel->volume.buffer().byteCount()),
                QStringLiteral("%"), 30.0);
    measureGrowth(figures, *parcel);
    figures.print();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return run(QCoreApplication::arguments());
}
