// The processor's ray caster against arithmetic: silhouettes, maxima, skipping, instruction sets, cuts, thin metal.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/volume/CpuVolumeRenderer.h"
#include "viewers/volume/DisplayVolume.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

const std::atomic<bool> never{false};

// Looks along +y with z up: picture columns are x, rows fall with z.
ViewCamera frontCamera(const scans::Volume& volume, double heightMm)
{
    const auto& geometry = volume.geometry();
    ViewCamera camera;
    camera.projection = Projection::Parallel;
    camera.rotation = QQuaternion::fromAxes({1, 0, 0}, {0, 0, 1}, {0, -1, 0});
    const auto middle =
        geometry.toWorld({0.5 * (geometry.size[0] - 1), 0.5 * (geometry.size[1] - 1), 0.5 * (geometry.size[2] - 1)});
    camera.centre =
        QVector3D(static_cast<float>(middle[0]), static_cast<float>(middle[1]), static_cast<float>(middle[2]));
    camera.heightMm = heightMm;
    camera.distanceMm = 4.0 * heightMm;
    return camera;
}

TransferFunction solid(double from, CastMode mode = CastMode::Composite)
{
    TransferFunction function;
    function.mode = mode;
    function.points = {{from - 0.1, 0xe08020, 0.0}, {from, 0xe08020, 0.9999}, {from + 100.0, 0xe08020, 0.9999}};
    function.surface = 20.0;
    return function;
}

TransferFunction translucent()
{
    TransferFunction function;
    function.mode = CastMode::CompositeShaded;
    function.points = {{-700, 0x8a6a45, 0.0}, {-300, 0xb07c40, 0.02}, {200, 0xf0902a, 0.15}, {3000, 0x4486d8, 0.9}};
    function.surface = 140.0;
    function.interior = 0.4;
    return function;
}

RenderedFrame cast(const scans::Volume& volume, const TransferFunction& transfer, const RenderRequest& wanted,
                   CastOptions options)
{
    RenderRequest request = wanted;
    request.transfer = transfer;
    if (options.imageSize.isEmpty()) {
        options.imageSize = request.size;
    }
    RayScene scene(BrickedVolume::build(volume, 2, never), transfer);
    RenderedFrame frame;
    const bool done = scene.cast(request, options, never, frame);
    return done ? frame : RenderedFrame();
}

RenderedFrame castBest(const scans::Volume& volume, const TransferFunction& transfer, const RenderRequest& request)
{
    CastOptions options;
    options.instructions = bestInstructionSet();
    return cast(volume, transfer, request, options);
}

RenderRequest turnedRequest(const scans::Volume& volume, QSize size)
{
    RenderRequest request;
    request.size = size;
    request.camera = frontCamera(volume, 1.5 * volume.geometry().size[0]);
    request.camera.turn(33.0, 21.0);
    request.camera.projection = Projection::Perspective;
    return request;
}

int largestDifference(const QImage& a, const QImage& b)
{
    int largest = a.size() == b.size() ? 0 : 1000;
    for (int y = 0; y < a.height() && a.size() == b.size(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max(
                {largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

double meanSquare(const QImage& a, const QImage& b)
{
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) + std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

bool isBackground(QRgb pixel)
{
    return (pixel & 0xffffffU) == RayScene::background;
}

scans::Volume ball(VoxelType type = VoxelType::UInt8)
{
    return tests::makeVolume(tests::cubeGeometry(64), type,
                             [](int i, int j, int k) { return tests::ballValue(64, 20.0, i, j, k); });
}

} // namespace

class TestVolumeRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ballHasItsSilhouetteColourAndDepth();
    void everyStoredTypeGivesTheSamePicture();
    void maximumEqualsBruteForce();
    void skippingChangesNothing();
    void instructionSetsAgree();
    void restQualityIsCloseToAFineStep();
    void cropAndPlaneCut();
    void aWireOfOneVoxelStaysVisibleWhileMoving();
    void overheadStaysSmall();
    void displayVolumeKeepsValues();
    void statisticsFindObjects();
    void cameraProjectsAndUnprojects();
    void shippedPresetsAreWhole();
    void rendererAnswersTheLatestRequest();
    void rendererEndsInTheMiddleOfWork();
    void teapotShowsWhatIsHidden();
};

void TestVolumeRenderer::ballHasItsSilhouetteColourAndDepth()
{
    const scans::Volume volume = ball();
    RenderRequest request;
    request.size = {160, 160};
    request.camera = frontCamera(volume, 80.0); // two pixels a millimetre
    const RenderedFrame frame = castBest(volume, solid(50.0), request);
    QVERIFY(frame.showsScan);
    int covered = 0;
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 160; ++x) {
            const double radius = std::hypot(x + 0.5 - 80.0, y + 0.5 - 80.0) * 0.5;
            const bool seen = !isBackground(frame.image.pixel(x, y));
            covered += seen ? 1 : 0;
            if (std::abs(radius - 20.0) > 1.0) {
                QCOMPARE(seen, radius < 20.0);
            }
        }
    }
    const double area = M_PI * 40.0 * 40.0;
    QVERIFY2(std::abs(covered - area) < 0.03 * area, qPrintable(QString::number(covered)));
    const QRgb middle = frame.image.pixel(80, 80);
    QVERIFY(std::abs(qRed(middle) - 0xe0) <= 2 && std::abs(qGreen(middle) - 0x80) <= 2 &&
            std::abs(qBlue(middle) - 0x20) <= 2);
    // The near surface of the ball lies one radius before the middle, the camera's plane at 320 mm.
    QVERIFY(std::abs(frame.depthAt({80.0, 80.0}) - 300.0F) < 1.5F);
    QVERIFY(std::isinf(frame.depthAt({2.0, 2.0})));
}

void TestVolumeRenderer::everyStoredTypeGivesTheSamePicture()
{
    RenderRequest request = turnedRequest(ball(), {96, 80});
    const QImage expected = castBest(ball(VoxelType::UInt8), solid(50.0, CastMode::CompositeShaded), request).image;
    for (const VoxelType type : {VoxelType::Int8, VoxelType::UInt16, VoxelType::Int16}) {
        const QImage image = castBest(ball(type), solid(50.0, CastMode::CompositeShaded), request).image;
        QCOMPARE(largestDifference(image, expected), 0);
    }
}

void TestVolumeRenderer::maximumEqualsBruteForce()
{
    std::uint32_t state = 7;
    const scans::Volume volume = tests::makeVolume(tests::cubeGeometry(40), VoxelType::UInt8, [&](int i, int, int k) {
        state = state * 1664525U + 1013904223U;
        const int grain = static_cast<int>(state >> 24U);
        return (i + k) % 3 == 0 ? grain : grain / 4;
    });
    TransferFunction grey;
    grey.mode = CastMode::Maximum;
    grey.points = {{0.0, 0x000000, 1.0}, {255.0, 0xffffff, 1.0}};
    RenderRequest request;
    request.size = {40, 40};
    request.camera = frontCamera(volume, 40.0); // one pixel a voxel
    request.camera.distanceMm = 160.5;          // and one sample a voxel
    CastOptions options;
    for (const InstructionSet set : {InstructionSet::Portable, bestInstructionSet()}) {
        options.instructions = set;
        const QImage image = cast(volume, grey, request, options).image;
        // Pixel centres fall on voxel centres, and so do the samples along the ray.
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < 40; ++column) {
                double largest = 0.0;
                for (int j = 0; j < 40; ++j) {
                    largest = std::max(largest, volume.valueAt(column, j, 39 - row));
                }
                const int seen = qRed(image.pixel(column, row));
                QVERIFY2(std::abs(seen - largest) <= 2.0,
                         qPrintable(QStringLiteral("%1 %2: %3 %4").arg(column).arg(row).arg(seen).arg(largest)));
            }
        }
    }
}

void TestVolumeRenderer::skippingChangesNothing()
{
    const scans::Volume parcel = tests::makeParcel(96, 80, 72);
    const RenderRequest request = turnedRequest(parcel, {200, 150});
    TransferFunction maximum = translucent();
    maximum.mode = CastMode::Maximum;
    for (const TransferFunction& transfer : {translucent(), maximum}) {
        CastOptions options;
        options.instructions = bestInstructionSet();
        const QImage with = cast(parcel, transfer, request, options).image;
        options.skipping = BrickSkipping::Off;
        const QImage without = cast(parcel, transfer, request, options).image;
        QVERIFY(largestDifference(with, without) <= 1);
    }
}

void TestVolumeRenderer::instructionSetsAgree()
{
    if (bestInstructionSet() == InstructionSet::Portable) {
        QSKIP("This processor has no AVX2: there is only one instruction set to test.");
    }
    const scans::Volume parcel = tests::makeParcel(96, 80, 72);
    const RenderRequest request = turnedRequest(parcel, {203, 151}); // no multiple of a packet
    TransferFunction maximum = translucent();
    maximum.mode = CastMode::Maximum;
    TransferFunction plain = translucent();
    plain.mode = CastMode::Composite;
    for (const TransferFunction& transfer : {translucent(), plain, maximum}) {
        CastOptions options;
        options.instructions = InstructionSet::Avx2;
        const QImage fast = cast(parcel, transfer, request, options).image;
        options.instructions = InstructionSet::Portable;
        const QImage portable = cast(parcel, transfer, request, options).image;
        QVERIFY2(largestDifference(fast, portable) <= 1,
                 qPrintable(QString::number(largestDifference(fast, portable))));
    }
}

void TestVolumeRenderer::restQualityIsCloseToAFineStep()
{
    const scans::Volume parcel = tests::makeParcel(96, 80, 72);
    const RenderRequest request = turnedRequest(parcel, {200, 150});
    CastOptions options;
    options.instructions = bestInstructionSet();
    options.stepInVoxels = 0.7;
    const QImage image = cast(parcel, translucent(), request, options).image;
    options.stepInVoxels = 0.05;
    const QImage fine = cast(parcel, translucent(), request, options).image;
    const double psnr = 10.0 * std::log10(255.0 * 255.0 / meanSquare(image, fine));
    QVERIFY2(psnr >= 38.0, qPrintable(QString::number(psnr)));
}

void TestVolumeRenderer::cropAndPlaneCut()
{
    const scans::Volume volume = ball();
    RenderRequest request;
    request.size = {160, 160};
    request.camera = frontCamera(volume, 80.0);
    request.cut.voxelBox = inspection::BoxMm{{0, 0, 0}, {31.5, 63, 63}};
    const QImage left = castBest(volume, solid(50.0), request).image;
    QVERIFY(!isBackground(left.pixel(60, 80)));
    QVERIFY(isBackground(left.pixel(100, 80)));

    request.cut.voxelBox.reset();
    request.cut.plane = VolumeCut::Plane{QVector3D(0, 0, 1), 31.5}; // keeps the upper half
    const QImage upper = castBest(volume, solid(50.0), request).image;
    QVERIFY(!isBackground(upper.pixel(80, 60)));
    QVERIFY(isBackground(upper.pixel(80, 100)));
}

void TestVolumeRenderer::aWireOfOneVoxelStaysVisibleWhileMoving()
{
    scans::VolumeGeometry geometry = tests::cubeGeometry(192);
    const scans::Volume wire = tests::makeVolume(geometry, VoxelType::Int16, [](int i, int j, int k) {
        return j == 90 && k == 101 && i > 20 && i < 170 ? 3000 : -1000;
    });
    RenderRequest request;
    request.size = {400, 400};
    request.camera = frontCamera(wire, 200.0);
    CastOptions moving;
    moving.instructions = bestInstructionSet();
    moving.level = 1;
    moving.imageSize = {200, 200};
    const RenderedFrame frame = cast(wire, translucent(), request, moving);
    int seen = 0;
    for (int column = 30; column < 160; ++column) {
        const int row = 100 - static_cast<int>(101 - 95.5);
        bool found = false;
        for (int y = row - 3; y <= row + 3; ++y) {
            const QRgb pixel = frame.image.pixel(column, y);
            found = found || qBlue(pixel) > qBlue(RayScene::background) + 25;
        }
        seen += found ? 1 : 0;
    }
    QCOMPARE(seen, 130);
}

void TestVolumeRenderer::overheadStaysSmall()
{
    const scans::Volume parcel = tests::makeParcel(128, 128, 100);
    const auto bricked = BrickedVolume::build(parcel, 2, never);
    QVERIFY(static_cast<double>(bricked->overheadBytes()) <= 0.30 * static_cast<double>(parcel.buffer().byteCount()));
    QCOMPARE(bricked->levels().front().voxels->data(), parcel.buffer().data()); // shared, not copied
}

void TestVolumeRenderer::displayVolumeKeepsValues()
{
    const scans::Volume floats = tests::makeVolume(tests::cubeGeometry(8), VoxelType::Float32, [](int i, int j, int k) {
        return i == 0 && j == 0 && k == 0 ? std::nan("") : 0.001 * i + 0.2 * j - 0.05 * k;
    });
    const scans::Volume shown = displayVolume(floats, never);
    QVERIFY(shown.type() == VoxelType::UInt16);
    const double range = 0.001 * 7 + 0.2 * 7 + 0.05 * 7;
    for (int n = 1; n < 512; ++n) {
        const int i = n % 8;
        const int j = n / 8 % 8;
        const int k = n / 64;
        QVERIFY(std::abs(shown.valueAt(i, j, k) - floats.valueAt(i, j, k)) <= range / 131000.0);
    }
    const scans::Volume wide = tests::makeVolume(tests::cubeGeometry(8), VoxelType::Int32,
                                                 [](int i, int j, int k) { return 1000000 + i * 64 + j * 8 + k; });
    const scans::Volume exact = displayVolume(wide, never);
    QCOMPARE(exact.valueAt(3, 5, 7), wide.valueAt(3, 5, 7));

    scans::VolumeGeometry flat;
    flat.size = {9, 7, 1};
    const scans::Volume one =
        displayVolume(tests::makeVolume(flat, VoxelType::UInt8, [](int i, int j, int) { return i * j; }), never);
    QCOMPARE(one.geometry().size[2], 2);
    QCOMPARE(one.valueAt(5, 6, 1), 30.0);
}

void TestVolumeRenderer::statisticsFindObjects()
{
    const auto statistics = ValueStatistics::of(ball());
    QVERIFY(statistics.objectThreshold() > 0.0 && statistics.objectThreshold() < 100.0);
    QCOMPARE(statistics.objectQuantile(1.0), 100.0);
    QCOMPARE(statistics.quantile(0.0), 0.0);
}

void TestVolumeRenderer::cameraProjectsAndUnprojects()
{
    for (const Projection projection : {Projection::Parallel, Projection::Perspective}) {
        ViewCamera camera = frontCamera(ball(), 90.0);
        camera.projection = projection;
        camera.orbit({10, 20}, {90, 60}, {200, 100});
        const QVector3D world(12.0F, 34.0F, 5.0F);
        const ProjectedPoint seen = camera.project(world, {200, 100});
        const QVector3D back = camera.unproject(seen.pixel, seen.depthMm, {200, 100});
        QVERIFY((back - world).length() < 0.01F);
    }
}

void TestVolumeRenderer::shippedPresetsAreWhole()
{
    const auto& presets = PresetLibrary::instance().presets();
    QVERIFY(presets.size() >= 8);
    QCOMPARE(presets.front().id, QStringLiteral("standard"));
    const auto statistics = ValueStatistics::of(ball());
    for (const Preset& preset : presets) {
        for (const auto unit :
             {scans::ValueUnit::None, scans::ValueUnit::Hounsfield, scans::ValueUnit::AttenuationPerCm}) {
            const TransferFunction function = preset.transferFor(unit, statistics);
            QVERIFY(function.points.size() >= 2);
            for (qsizetype i = 1; i < function.points.size(); ++i) {
                QVERIFY(function.points[i].value >= function.points[i - 1].value);
            }
            QVERIFY(preset.windowFor(unit, statistics).width() > 0.0);
        }
    }
    QVERIFY(!Preset::fromJson(QJsonObject{{QStringLiteral("id"), QStringLiteral("broken")}}));
}

void TestVolumeRenderer::rendererAnswersTheLatestRequest()
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

void TestVolumeRenderer::rendererEndsInTheMiddleOfWork()
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

void TestVolumeRenderer::teapotShowsWhatIsHidden()
{
    const QString folder = qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QStringLiteral("/ct_volumes/");
    QFile packed(folder + QStringLiteral("boston_teapot_256x256x178_uint8.raw.gz"));
    if (!packed.open(QIODevice::ReadOnly)) {
        QSKIP("The Boston teapot is not here (PORTLIGHT_SHARED_DATA).");
    }
    // Qt's inflater wants a zlib stream: the raw deflate data of the gzip file behind a made-up length and header
    // would fail its checksum, so the test reads the file through gunzip.
    QProcess gunzip;
    gunzip.start(QStringLiteral("gunzip"), {QStringLiteral("-c"), packed.fileName()});
    QVERIFY(gunzip.waitForFinished(60000));
    const QByteArray bytes = gunzip.readAllStandardOutput();
    scans::VolumeGeometry geometry;
    geometry.size = {256, 256, 178};
    QCOMPARE(static_cast<std::size_t>(bytes.size()), geometry.voxelCount());
    const auto* values = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    const scans::Volume teapot =
        tests::makeVolume(geometry, VoxelType::UInt8, [&](int, int, int) { return *values++; });
    const Preset& standard = PresetLibrary::instance().presets().front();
    RenderRequest request = turnedRequest(teapot, {400, 300});
    const auto look = standard.transferFor(teapot.unit(), ValueStatistics::of(teapot));
    const QImage image = castBest(teapot, look, request).image;
    int blue = 0; // the densest things in the pot, in the colour of metal, seen through its wall
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            blue += qBlue(pixel) > qRed(pixel) + 20 ? 1 : 0;
        }
    }
    QVERIFY2(blue > 150, qPrintable(QString::number(blue)));
}

QTEST_MAIN(TestVolumeRenderer)
#include "test_volume_renderer.moc"
