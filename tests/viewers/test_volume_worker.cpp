// The renderer's worker: the latest request wins, labels arrive, it ends at any moment.
#include "tests/viewers/RenderedPictures.h"
#include "viewers/volume/CpuVolumeRenderer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

class TestVolumeWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendererAnswersTheLatestRequest();
    void labelsComeAndGo();
    void rendererEndsInTheMiddleOfWork();
    void processorLoadsNoOpenGl();
};

void TestVolumeWorker::rendererAnswersTheLatestRequest()
{
    CpuVolumeRenderer renderer;
    QSignalSpy spy(&renderer, &VolumeRenderer::frameReady);
    const scans::Volume volume = ball();
    renderer.setVolume(volume);
    RenderRequest request = turnedRequest(volume, {320, 240});
    request.transfer = solid(50.0, CastMode::CompositeShaded);
    request.pace = RenderPace::Moving;
    for (int i = 0; i < 40; ++i) {
        request.camera.turn(2.0, 1.0);
        renderer.request(request);
    }
    request.pace = RenderPace::AtRest;
    renderer.request(request);
    const auto isFull = [&] {
        return !spy.isEmpty() && spy.last().first().value<RenderedFrame>().quality == FrameQuality::Full;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 30000);
    const auto frame = spy.last().first().value<RenderedFrame>();
    QCOMPARE(frame.camera, request.camera);
    QCOMPARE(frame.image.size(), QSize(320, 240));
    QVERIFY(frame.showsScan);
    QCOMPARE(spy.first().first().value<RenderedFrame>().showsScan, true);
}

void TestVolumeWorker::labelsComeAndGo()
{
    CpuVolumeRenderer renderer;
    QSignalSpy spy(&renderer, &VolumeRenderer::frameReady);
    const scans::Volume volume = ball();
    RenderRequest request = turnedRequest(volume, {160, 120});
    request.transfer = solid(50.0);
    request.labels.hide(3);
    const auto picture = [&] {
        spy.clear();
        renderer.request(request);
        const auto isFull = [&] {
            return !spy.isEmpty() && spy.last().first().value<RenderedFrame>().quality == FrameQuality::Full;
        };
        return QTest::qWaitFor(isFull, 30000) ? spy.last().first().value<RenderedFrame>() : RenderedFrame();
    };
    const scans::Volume mask = makeVolume(cubeGeometry(64), VoxelType::UInt8, [](int, int, int) { return 3; });
    renderer.setVolume(volume);
    renderer.setLabels(mask);
    QVERIFY(!picture().showsScan); // all of it hidden
    renderer.setLabels({});
    QVERIFY(picture().showsScan);
    renderer.setLabels(mask);
    QVERIFY(!picture().showsScan);
    renderer.setVolume(volume); // forgets them
    QVERIFY(picture().showsScan);

    QTest::ignoreMessage(QtWarningMsg, "A label mask that does not fit the volume is not shown.");
    renderer.setLabels(makeVolume(cubeGeometry(32), VoxelType::UInt8, [](int, int, int) { return 3; }));
    QVERIFY(picture().showsScan);
}

void TestVolumeWorker::rendererEndsInTheMiddleOfWork()
{
    const scans::Volume parcel = tests::makeParcel(160, 160, 120);
    RenderRequest request = turnedRequest(parcel, {1280, 800});
    request.transfer = translucent();
    for (int i = 0; i < 3; ++i) {
        CpuVolumeRenderer renderer;
        renderer.setVolume(parcel);
        renderer.request(request);
        QSignalSpy spy(&renderer, &VolumeRenderer::frameReady);
        if (i > 0) {
            QVERIFY(spy.wait(30000));
        }
    } // destroyed while it refines
}

// The driver and its compiler cost some 100 MB and a second at start.
void TestVolumeWorker::processorLoadsNoOpenGl()
{
    CpuVolumeRenderer renderer(RendererChoice::Processor);
    QSignalSpy spy(&renderer, &VolumeRenderer::frameReady);
    renderer.setVolume(ball());
    RenderRequest request = turnedRequest(ball(), {64, 48});
    request.transfer = solid(50.0);
    renderer.request(request);
    QVERIFY(spy.wait(30000));
    QVERIFY(renderer.name().startsWith(QLatin1String("CPU")));
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    for (const char* library : {"_dri.so", "libgallium", "libLLVM", "libGLX_mesa", "libEGL_mesa", "nvidia"}) {
        QVERIFY2(!loaded.contains(library), library);
    }
}

QTEST_MAIN(TestVolumeWorker)
#include "test_volume_worker.moc"
