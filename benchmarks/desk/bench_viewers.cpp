// What the viewers cost per picture, without a window system: slices, the volume moving and at rest, radiographs.
#include "benchmarks/desk/Figures.h"
#include "tests/viewers/VolumePhantom.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/radiograph/RadiographLook.h"
#include "viewers/slices/SliceImage.h"
#include "viewers/volume/CpuVolumeRenderer.h"
#include "viewers/volume/DisplayVolume.h"
#include "viewers/volume/ParallelFor.h"

#include <QEventLoop>
#include <QGuiApplication>

#include <ctime>

using namespace portlight;
using namespace portlight::viewers;
using benchmarks::Figures;
using benchmarks::millisecondsOf;

namespace {

constexpr QSize screen(1280, 800);

// Processor time of all threads so far: machines are noisy, wall time alone says little.
double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

double medianOf(int runs, const std::function<void(int)>& work)
{
    std::vector<double> samples;
    for (int run = 0; run < runs; ++run) {
        samples.push_back(millisecondsOf([&] { work(run); }));
    }
    return benchmarks::quantile(samples, 0.5);
}

ViewCamera startCamera(const scans::Volume& volume)
{
    const auto& geometry = volume.geometry();
    const auto middle = geometry.toWorld({0.5 * geometry.size[0], 0.5 * geometry.size[1], 0.5 * geometry.size[2]});
    ViewCamera camera;
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    camera.turn(-28.0, 22.0);
    camera.centre =
        QVector3D(static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2]));
    camera.heightMm = 1.25 * geometry.size[0] * geometry.spacingMm[0];
    camera.distanceMm = 3.0 * camera.heightMm;
    return camera;
}

// Waits in an event loop for frames of one renderer.
class FrameWaiter : public QObject
{
public:
    explicit FrameWaiter(CpuVolumeRenderer& renderer)
    {
        connect(&renderer, &VolumeRenderer::frameReady, this, [this](const RenderedFrame& frame) {
            m_frame = frame;
            m_loop.quit();
        });
    }
    const RenderedFrame& next()
    {
        m_loop.exec();
        return m_frame;
    }
    const RenderedFrame& untilFull()
    {
        while (next().quality != FrameQuality::Full) {
        }
        return m_frame;
    }

private:
    QEventLoop m_loop;
    RenderedFrame m_frame;
};

void measureSlices(Figures& figures, const scans::Volume& volume)
{
    struct Way
    {
        SliceOrientation orientation;
        const char* name;
    };
    const GreyTable table(volume, {-1000.0, 1400.0}, GreyDirection::DenseIsBright);
    for (const Way way :
         {Way{SliceOrientation::Axial, "slice, axial"}, Way{SliceOrientation::Coronal, "slice, coronal"},
          Way{SliceOrientation::Sagittal, "slice, sagittal"}}) {
        const SlicePlane plane = SlicePlane::of(volume.geometry(), way.orientation);
        const double cost = medianOf(41, [&](int run) {
            const QImage image = sliceImage(volume, plane, (run * 37) % plane.sliceCount(), table);
            Q_ASSERT(!image.isNull());
        });
        figures.add(QString::fromLatin1(way.name), cost, QStringLiteral("ms"), 2.0);
    }
}

void measureVolume(Figures& figures, const scans::Volume& volume)
{
    const ValueStatistics statistics = ValueStatistics::of(volume);
    const auto& library = PresetLibrary::instance();
    RenderRequest request;
    request.camera = startCamera(volume);
    request.size = screen;
    request.transfer = library.presets().front().transferFor(volume.unit(), statistics);

    CpuVolumeRenderer renderer;
    FrameWaiter frames(renderer);
    const double cpuAtStart = cpuMilliseconds();
    const double first = millisecondsOf([&] {
        renderer.setVolume(volume);
        renderer.request(request);
        frames.next();
    });
    figures.add(QStringLiteral("first volume image, processor time"), cpuMilliseconds() - cpuAtStart,
                QStringLiteral("CPU ms"));
    figures.add(QStringLiteral("first volume image, data in memory"), first, QStringLiteral("ms"), 150.0);
    frames.untilFull();

    const auto rotate = [&](const char* preset, const char* name, double goal) {
        request.transfer = library.find(QLatin1String(preset))->transferFor(volume.unit(), statistics);
        request.pace = RenderPace::Moving;
        std::vector<double> samples;
        double cpuBefore = 0.0;
        for (int frame = 0; frame < 60; ++frame) {
            request.camera.turn(3.0, 1.0);
            cpuBefore = frame == 20 ? cpuMilliseconds() : cpuBefore;
            const double cost = millisecondsOf([&] {
                renderer.request(request);
                frames.next();
            });
            if (frame >= 20) { // the pace has settled
                samples.push_back(cost);
            }
        }
        figures.add(QString::fromLatin1(name), benchmarks::quantile(samples, 0.5), QStringLiteral("ms"), goal);
        figures.add(QString::fromLatin1(name) + QStringLiteral(", processor time"),
                    (cpuMilliseconds() - cpuBefore) / static_cast<double>(samples.size()), QStringLiteral("CPU ms"));
        figures.add(QString::fromLatin1(name) + QStringLiteral(", 95th percentile"),
                    benchmarks::quantile(samples, 0.95), QStringLiteral("ms"), 50.0);
    };
    rotate("standard", "volume while turning, shaded, 1280x800", 33.0);
    rotate("maximum", "volume while turning, maximum, 1280x800", 33.0);

    request.camera = startCamera(volume);
    request.transfer = library.presets().front().transferFor(volume.unit(), statistics);
    request.pace = RenderPace::AtRest;
    const double cpuBefore = cpuMilliseconds();
    renderer.request(request);
    figures.add(QStringLiteral("volume at rest, full quality, 1280x800"), frames.untilFull().milliseconds,
                QStringLiteral("ms"), 1000.0);
    figures.add(QStringLiteral("volume at rest with its coarse step, processor time"), cpuMilliseconds() - cpuBefore,
                QStringLiteral("CPU ms"));
}

void measureClassification(Figures& figures, const scans::Volume& volume)
{
    const std::atomic<bool> never{false};
    const auto bricked = BrickedVolume::build(volume, renderThreads(), never);
    const TransferFunction transfer =
        PresetLibrary::instance().presets().front().transferFor(volume.unit(), ValueStatistics::of(volume));
    const TransferTable table(transfer, volume);
    figures.add(QStringLiteral("bricks classified anew"),
                medianOf(9, [&](int) { (void)BrickVisibility::classify(bricked->levels().front(), table); }),
                QStringLiteral("ms"), 10.0);
    figures.add(QStringLiteral("memory beside the voxels"),
                100.0 * static_cast<double>(bricked->overheadBytes()) /
                    static_cast<double>(volume.buffer().byteCount()),
                QStringLiteral("%"), 30.0);
}

void measureRadiograph(Figures& figures)
{
    const std::atomic<bool> never{false};
    const scans::Radiograph radiograph = tests::makeRadiograph(20000, 4000, scans::VoxelType::UInt16,
                                                               [](int x, int y) { return (x * 7 + y * 11) & 0xffff; });
    std::shared_ptr<const RadiographPyramid> pyramid;
    figures.add(QStringLiteral("radiograph 20000x4000, pyramid built"),
                millisecondsOf([&] { pyramid = RadiographPyramid::build(radiograph, renderThreads(), never); }),
                QStringLiteral("ms"), 500.0);
    const RadiographLook look(pyramid, {});
    const auto pan = [&](double scale) {
        return medianOf(31, [&](int run) {
            const QRectF area(100.0 + run * 40.0 * scale, 50.0 + run * scale, screen.width() * scale,
                              screen.height() * scale);
            (void)look.picture(area, screen, 0xff141517, renderThreads());
        });
    };
    figures.add(QStringLiteral("radiograph 20000x4000, pan at 1:1"), pan(1.0), QStringLiteral("ms"), 16.0);
    figures.add(QStringLiteral("radiograph 20000x4000, pan at 1:4.7"), pan(4.7), QStringLiteral("ms"), 16.0);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    Figures figures;
    const scans::Volume parcel = tests::makeParcel(512, 512, 400);
    measureSlices(figures, parcel);
    measureVolume(figures, parcel);
    measureClassification(figures, parcel);
    measureRadiograph(figures);
    figures.print();
    return 0;
}
