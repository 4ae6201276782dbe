// The processor's ray caster against arithmetic: silhouettes, skipping, instruction sets, step, thin metal.
#include "tests/viewers/RenderedPictures.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

constexpr std::array everyMode{CastMode::Composite, CastMode::CompositeShaded, CastMode::Maximum, CastMode::Minimum,
                               CastMode::Mean};

} // namespace

class TestVolumeRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ballHasItsSilhouetteColourAndDepth();
    void everyStoredTypeGivesTheSamePicture();
    void skippingChangesNothing();
    void instructionSetsAgree();
    void restQualityIsCloseToAFineStep();
    void aWireOfOneVoxelStaysVisibleWhileMoving();
    void overheadStaysSmall();
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

void TestVolumeRenderer::skippingChangesNothing()
{
    const scans::Volume parcel = tests::makeParcel(96, 80, 72);
    const RenderRequest request = turnedRequest(parcel, {200, 150});
    for (const CastMode mode : everyMode) {
        TransferFunction transfer = translucent();
        transfer.mode = mode;
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
    for (const CastMode mode : everyMode) {
        TransferFunction transfer = translucent();
        transfer.mode = mode;
        for (const CastGradient gradient : {CastGradient::Central, CastGradient::Cell}) {
            CastOptions options;
            options.gradient = gradient;
            const QImage portable = cast(parcel, transfer, request, options).image;
            for (const InstructionSet set : {InstructionSet::Avx2, InstructionSet::Avx512}) {
                if (set > bestInstructionSet()) {
                    continue;
                }
                options.instructions = set;
                const QImage fast = cast(parcel, transfer, request, options).image;
                QVERIFY2(largestDifference(fast, portable) <= 1,
                         qPrintable(QString::number(largestDifference(fast, portable))));
            }
        }
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

QTEST_MAIN(TestVolumeRenderer)
#include "test_volume_renderer.moc"
