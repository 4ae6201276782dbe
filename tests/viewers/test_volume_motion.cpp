// Pictures in motion: full resolution, close to the picture at rest, and thin metal never fades.
#include "tests/viewers/RenderedPictures.h"
#include "viewers/volume/StretchedPicture.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

using std::chrono::microseconds;

constexpr microseconds nothingFiner(0);
constexpr microseconds allFiner(60'000'000);

// As the renderer's worker asks for them, coarse enough for the slowest of machines.
RenderedFrame move(const scans::Volume& volume, const TransferFunction& transfer, RenderRequest request,
                   microseconds deadline)
{
    request.transfer = transfer;
    MotionOptions options;
    options.deadline = deadline;
    CastOptions& base = options.base;
    base.instructions = bestInstructionSet();
    base.level = 1;
    base.gradient = CastGradient::Cell;
    base.imageSize = request.size / 2;
    options.fine = base;
    options.fine.level = 0;
    if (transfer.mode == CastMode::Maximum) {
        base.level = 0;
        base.imageSize = deadline > nothingFiner ? request.size : request.size / 2;
    }
    RayScene scene(BrickedVolume::build(volume, 2, never), transfer);
    RenderedFrame frame;
    const bool done = scene.castMoving(request, options, never, frame);
    return done ? frame : RenderedFrame();
}

bool standsOut(QRgb pixel)
{
    return qBlue(pixel) > qBlue(RayScene::background) + 25;
}

} // namespace

class TestVolumeMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closeToThePictureAtRest();
    void thinMetalStaysVisible_data();
    void thinMetalStaysVisible();
    void stretchingCoversEveryPixelOnce();
};

void TestVolumeMotion::closeToThePictureAtRest()
{
    const scans::Volume parcel = makeParcel(192, 160, 144);
    const RenderRequest request = turnedRequest(parcel, {403, 301});
    TransferFunction maximum = translucent();
    maximum.mode = CastMode::Maximum;
    for (const TransferFunction& transfer : {translucent(), maximum}) {
        CastOptions rest;
        rest.instructions = bestInstructionSet();
        rest.stepInVoxels = 0.7;
        const QImage full = cast(parcel, transfer, request, rest).image;
        const RenderedFrame coarse = move(parcel, transfer, request, nothingFiner);
        const RenderedFrame fine = move(parcel, transfer, request, allFiner);
        QCOMPARE(coarse.image.size(), request.size);
        QCOMPARE(fine.image.size(), request.size);
        const double coarseError = std::sqrt(meanSquare(coarse.image, full)) / 255.0;
        const double fineError = std::sqrt(meanSquare(fine.image, full)) / 255.0;
        QVERIFY2(fineError < 0.02, qPrintable(QString::number(fineError)));
        QVERIFY2(coarseError < (transfer.mode == CastMode::Maximum ? 0.03 : 0.02),
                 qPrintable(QString::number(coarseError)));
        QVERIFY(fineError < coarseError);
    }
}

void TestVolumeMotion::thinMetalStaysVisible_data()
{
    QTest::addColumn<bool>("blade"); // on edge, otherwise a wire of one voxel
    QTest::addColumn<CastMode>("mode");
    for (const bool blade : {false, true}) {
        for (const CastMode mode : {CastMode::CompositeShaded, CastMode::Composite, CastMode::Maximum}) {
            QTest::addRow("%s, mode %d", blade ? "blade" : "wire", static_cast<int>(mode)) << blade << mode;
        }
    }
}

void TestVolumeMotion::thinMetalStaysVisible()
{
    QFETCH(const bool, blade);
    QFETCH(const CastMode, mode);
    const scans::Volume metal = makeVolume(cubeGeometry(192), VoxelType::Int16, [blade](int i, int j, int k) {
        const bool along = blade ? j > 60 && j < 130 : j == 90;
        return along && k == 101 && i > 20 && i < 170 ? 3000 : -1000;
    });
    RenderRequest request;
    request.size = {400, 400};
    request.camera = frontCamera(metal, 200.0); // two pixels a voxel
    TransferFunction transfer = translucent();
    transfer.mode = mode;
    const QImage image = move(metal, transfer, request, nothingFiner).image;
    const int row = 200 - static_cast<int>(2 * (101 - 95.5));
    for (int column = 60; column < 320; ++column) {
        bool found = false;
        for (int y = row - 5; y <= row + 5; ++y) {
            found = found || standsOut(image.pixel(column, y));
        }
        QVERIFY2(found, qPrintable(QString::number(column)));
    }
    QVERIFY(!standsOut(image.pixel(200, row - 20)));
}

void TestVolumeMotion::stretchingCoversEveryPixelOnce()
{
    RenderedFrame small;
    small.image = QImage(50, 40, QImage::Format_RGB32);
    small.image.fill(qRgb(10, 200, 30));
    for (int y = 0; y < 40; ++y) {
        small.image.setPixel(30, y, qRgb(250, 250, 250));
    }
    small.depth = std::make_shared<std::vector<float>>(50 * 40, 7.0F);
    const QSize size(133, 101);
    const StretchedPicture stretched(small, size);
    std::vector<std::uint32_t> pixels(133 * 101, 0);
    std::vector<float> depth(pixels.size(), 0.0F);
    std::vector<int> visits(pixels.size(), 0);
    const auto tiles = stretched.tilesByContrast();
    for (const auto& tile : tiles) {
        stretched.fill(tile, pixels.data(), depth.data());
        for (int y = tile.y0; y < tile.y1; ++y) {
            for (int x = tile.x0; x < tile.x1; ++x) {
                ++visits[static_cast<std::size_t>(y * 133 + x)];
            }
        }
    }
    QCOMPARE(std::count(visits.begin(), visits.end(), 1), 133 * 101);
    QCOMPARE(std::count(depth.begin(), depth.end(), 7.0F), 133 * 101);
    QCOMPARE(pixels[0], 0xff0ac81eU);
    // The line, at column 30.5 of 50, is where the contrast is.
    QVERIFY(tiles.front().contrast >= 220 && tiles.front().x0 <= 81 && tiles.front().x1 > 75);
    QCOMPARE(tiles.back().contrast, 0);
    QVERIFY(qRed(pixels[81]) > 200);
}

QTEST_MAIN(TestVolumeMotion)
#include "test_volume_motion.moc"
