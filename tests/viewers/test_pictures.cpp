// Slices and radiographs pixel by pixel: right voxel, right way round, right grey.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/radiograph/RadiographLook.h"
#include "viewers/radiograph/RadiographSampler.h"
#include "viewers/slices/SliceImage.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

const std::atomic<bool> never{false};

// Tells every voxel's place: no two rows, columns or slices are alike.
scans::Volume asymmetric(const std::array<double, 9>& direction)
{
    scans::VolumeGeometry geometry;
    geometry.size = {5, 4, 3};
    geometry.spacingMm = {1.0, 2.0, 3.0};
    geometry.direction = direction;
    return tests::makeVolume(geometry, VoxelType::UInt8,
                             [](int i, int j, int k) { return 1 + i * 3 + j * 20 + k * 80; });
}

constexpr std::array<double, 9> identity{1, 0, 0, 0, 1, 0, 0, 0, 1};

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesAreVoxelExact();
    void slicesFollowTheWorldNotTheFile();
    void planesConvertBothWays();
    void windowMapsLinearly();
    void signedTypesUseTheirPattern();
    void pyramidIsRightAtOddEdges();
    void oneToOneShowsEveryPixel();
    void zoomedOutShowsTheMean();
    void lookHandlesPolarity();
    void widerTypesAreNarrowed();
    void colourPicturesPassThrough();
    void dualEnergyIsTheStandardImage();
    void halvedLevelsStaySmall();
    void wrongSizesAreRefused();
};

void TestPictures::slicesAreVoxelExact()
{
    const scans::Volume volume = asymmetric(identity);
    const GreyTable table(volume, {0.0, 255.0}, GreyDirection::DenseIsBright);
    const SlicePlane axial = SlicePlane::of(volume.geometry(), SliceOrientation::Axial);
    const QImage axialImage = sliceImage(volume, axial, 2, table);
    QCOMPARE(axialImage.size(), QSize(5, 4));
    const SlicePlane coronal = SlicePlane::of(volume.geometry(), SliceOrientation::Coronal);
    const QImage coronalImage = sliceImage(volume, coronal, 1, table);
    QCOMPARE(coronalImage.size(), QSize(5, 3));
    const SlicePlane sagittal = SlicePlane::of(volume.geometry(), SliceOrientation::Sagittal);
    const QImage sagittalImage = sliceImage(volume, sagittal, 4, table);
    QCOMPARE(sagittalImage.size(), QSize(4, 3));
    for (int i = 0; i < 5; ++i) {
        for (int j = 0; j < 4; ++j) {
            QCOMPARE(qGray(axialImage.pixel(i, j)), static_cast<int>(volume.valueAt(i, j, 2))); // left right, back down
            for (int k = 0; k < 3; ++k) {
                QCOMPARE(qGray(coronalImage.pixel(i, 2 - k)), static_cast<int>(volume.valueAt(i, 1, k))); // head up
                QCOMPARE(qGray(sagittalImage.pixel(j, 2 - k)), static_cast<int>(volume.valueAt(4, j, k)));
            }
        }
    }
}

void TestPictures::slicesFollowTheWorldNotTheFile()
{
    // i runs to the head, j to the right, k to the front: nothing as in the identity.
    const scans::Volume volume = asymmetric({0, -1, 0, 0, 0, -1, 1, 0, 0});
    const GreyTable table(volume, {0.0, 255.0}, GreyDirection::DenseIsBright);
    const SlicePlane axial = SlicePlane::of(volume.geometry(), SliceOrientation::Axial);
    QCOMPARE(axial.normalAxis, std::size_t{0});
    const QImage image = sliceImage(volume, axial, 3, table);
    QCOMPARE(image.size(), QSize(4, 3));
    // Upper left is right (largest j) and front (largest k).
    QCOMPARE(qGray(image.pixel(0, 0)), static_cast<int>(volume.valueAt(3, 3, 2)));
    QCOMPARE(qGray(image.pixel(3, 2)), static_cast<int>(volume.valueAt(3, 0, 0)));
    const QImage coronal = sliceImage(volume, SlicePlane::of(volume.geometry(), SliceOrientation::Coronal), 0, table);
    QCOMPARE(qGray(coronal.pixel(0, 0)), static_cast<int>(volume.valueAt(4, 3, 0))); // head and right
}

void TestPictures::planesConvertBothWays()
{
    const scans::Volume volume = asymmetric({0, -1, 0, 0, 0, -1, 1, 0, 0});
    for (const auto orientation : {SliceOrientation::Axial, SliceOrientation::Coronal, SliceOrientation::Sagittal}) {
        const SlicePlane plane = SlicePlane::of(volume.geometry(), orientation);
        const std::array<double, 3> voxel{1.25, 2.5, 0.75};
        const auto back = plane.toVoxel(plane.toPicture(voxel), voxel[plane.normalAxis]);
        for (std::size_t axis = 0; axis < 3; ++axis) {
            QVERIFY(std::abs(back[axis] - voxel[axis]) < 1e-12);
        }
    }
    const SlicePlane axial = SlicePlane::of(asymmetric(identity).geometry(), SliceOrientation::Axial);
    QCOMPARE(axial.millimetres(), QSizeF(5.0, 8.0));
    QCOMPARE(axial.toPicture({0, 0, 0}), QPointF(0.5, 0.5));
}

void TestPictures::windowMapsLinearly()
{
    const GreyTable table(VoxelType::UInt16, 1.0, -1024.0, {-100.0, 300.0}, GreyDirection::DenseIsBright);
    const auto grey = [&](int hounsfield) { return static_cast<int>(table.data()[hounsfield + 1024]); };
    QCOMPARE(grey(-1000), 0);
    QCOMPARE(grey(-100), 0);
    QCOMPARE(grey(300), 255);
    QCOMPARE(grey(3000), 255);
    QVERIFY(std::abs(grey(100) - 128) <= 1);
    const GreyTable inverted(VoxelType::UInt16, 1.0, -1024.0, {-100.0, 300.0}, GreyDirection::DenseIsDark);
    QCOMPARE(static_cast<int>(inverted.data()[3000]), 0);
}

void TestPictures::signedTypesUseTheirPattern()
{
    scans::VolumeGeometry geometry;
    geometry.size = {2, 2, 2};
    const scans::Volume volume =
        tests::makeVolume(geometry, VoxelType::Int16, [](int i, int, int) { return i == 0 ? -1000 : 1000; });
    const GreyTable table(volume, {-1000.0, 1000.0}, GreyDirection::DenseIsBright);
    const QImage image = sliceImage(volume, SlicePlane::of(geometry, SliceOrientation::Axial), 0, table);
    QCOMPARE(qGray(image.pixel(0, 0)), 0);
    QCOMPARE(qGray(image.pixel(1, 0)), 255);
}

void TestPictures::pyramidIsRightAtOddEdges()
{
    const auto formula = [](int x, int y) { return x * 7 + y * 13; };
    const auto pyramid =
        RadiographPyramid::build(tests::makeRadiograph(515, 301, VoxelType::UInt16, formula), 2, never);
    QVERIFY(pyramid);
    QCOMPARE(pyramid->sizeAt(1), QSize(258, 151));
    QCOMPARE(pyramid->sizeAt(pyramid->levelCount() - 1), QSize(129, 76));
    const auto level = pyramid->planes().front().levels[1]->as<std::uint16_t>();
    const auto expected = [&](int x, int y) {
        const int right = std::min(2 * x + 1, 514);
        const int below = std::min(2 * y + 1, 300);
        return (formula(2 * x, 2 * y) + formula(right, 2 * y) + formula(2 * x, below) + formula(right, below) + 2) / 4;
    };
    for (const QPoint at : {QPoint(0, 0), QPoint(100, 77), QPoint(257, 3), QPoint(9, 150), QPoint(257, 150)}) {
        QCOMPARE(static_cast<int>(level[static_cast<std::size_t>(at.y() * 258 + at.x())]), expected(at.x(), at.y()));
    }
}

void TestPictures::oneToOneShowsEveryPixel()
{
    const auto pyramid = RadiographPyramid::build(
        tests::makeRadiograph(300, 200, VoxelType::UInt8, [](int x, int y) { return (x * 5 + y * 3) % 256; }), 2,
        never);
    RadiographLook look(pyramid, {});
    look.setWindow({0.0, 255.0});
    const QImage image = look.picture(QRectF(0, 0, 300, 200), {300, 200}, 0xff000000, 2);
    for (int y = 0; y < 200; y += 7) {
        for (int x = 0; x < 300; x += 7) {
            QCOMPARE(qGray(image.pixel(x, y)), (x * 5 + y * 3) % 256);
        }
    }
    // Half outside: background on the left, the first column right of the middle.
    const QImage beside = look.picture(QRectF(-100, 0, 200, 100), {200, 100}, 0xff141517, 2);
    QCOMPARE(beside.pixel(99, 50), QRgb(0xff141517));
    QCOMPARE(qGray(beside.pixel(100, 50)), 150);
}

void TestPictures::zoomedOutShowsTheMean()
{
    const auto pyramid = RadiographPyramid::build(
        tests::makeRadiograph(2048, 1024, VoxelType::UInt16, [](int x, int) { return x % 2 == 0 ? 0 : 60000; }), 2,
        never);
    RadiographLook look(pyramid, {});
    look.setWindow({0.0, 60000.0});
    const QImage image = look.picture(QRectF(0, 0, 2048, 1024), {256, 128}, 0, 2);
    QVERIFY(std::abs(qGray(image.pixel(128, 64)) - 128) <= 1);
}

void TestPictures::lookHandlesPolarity()
{
    scans::Radiograph radiograph =
        tests::makeRadiograph(64, 64, VoxelType::UInt16, [](int x, int) { return x < 32 ? 100 : 60000; });
    const auto left = [&] {
        RadiographLook look(RadiographPyramid::build(radiograph, 1, never), {});
        return qGray(look.picture(QRectF(0, 0, 64, 64), {64, 64}, 0, 1).pixel(4, 4));
    };
    QCOMPARE(left(), 0); // transmission: little beam is dark
    radiograph.layers[0].inverted = true;
    QCOMPARE(left(), 255);
    radiograph.layers[0].inverted = false;
    radiograph.layers[0].attenuation = true;
    QCOMPARE(left(), 255); // little attenuation is bright
}

void TestPictures::widerTypesAreNarrowed()
{
    const auto pyramid = RadiographPyramid::build(
        tests::makeRadiograph(20, 10, VoxelType::Float32, [](int x, int y) { return x * 0.5 - y * 0.25; }), 1, never);
    QVERIFY(pyramid);
    const RadiographPlane& plane = pyramid->planes().front();
    QVERIFY(plane.type == VoxelType::UInt16);
    QVERIFY(std::abs(RadiographPyramid::valueAt(plane, 20, 7, 9, 0) - (3.5 - 2.25)) < 1e-3);
}

void TestPictures::colourPicturesPassThrough()
{
    scans::Radiograph radiograph = tests::makeRadiograph(48, 16, VoxelType::UInt8, [](int x, int) { return x * 5; });
    radiograph.width = 16; // three samples a pixel
    radiograph.layers[0].role = scans::LayerRole::Rgb;
    RadiographLook look(RadiographPyramid::build(radiograph, 1, never), {});
    QCOMPARE(look.colouring(), RadiographColouring::Rgb);
    const QImage image = look.picture(QRectF(0, 0, 16, 16), {16, 16}, 0, 1);
    QCOMPARE(image.pixel(3, 5), qRgb(45, 50, 55));
    look.setInverted(true);
    QCOMPARE(look.picture(QRectF(0, 0, 16, 16), {16, 16}, 0, 1).pixel(3, 5), qRgb(210, 205, 200));
    look.resetToStandard();
    QVERIFY(!look.isInverted());
}

void TestPictures::dualEnergyIsTheStandardImage()
{
    scans::Radiograph radiograph =
        tests::makeRadiograph(32, 32, VoxelType::UInt16, [](int x, int) { return x < 16 ? 20000 : 60000; });
    radiograph.layers[0].role = scans::LayerRole::LowEnergy;
    radiograph.layers.append(radiograph.layers[0]);
    radiograph.layers[1].role = scans::LayerRole::HighEnergy;
    const auto materials = MaterialPicture::build();
    QVERIFY(materials);
    RadiographLook look(RadiographPyramid::build(radiograph, 1, never), materials);
    QCOMPARE(look.colouring(), RadiographColouring::DualEnergy);
    const QImage image = look.picture(QRectF(0, 0, 32, 32), {32, 32}, 0, 1);
    constexpr auto third = static_cast<std::uint16_t>(65535.0 / 3.0 + 0.5); // the brightest half is the beam
    QCOMPARE(image.pixel(4, 4), materials->standardColour(third, third));
    QCOMPARE(image.pixel(28, 4), materials->standardColour(65535, 65535));
    QVERIFY(look.colourings().contains(RadiographColouring::LowEnergy));
}

void TestPictures::halvedLevelsStaySmall()
{
    const scans::Radiograph radiograph =
        tests::makeRadiograph(2000, 400, VoxelType::UInt16, [](int x, int y) { return x + y; });
    const auto pyramid = RadiographPyramid::build(radiograph, 2, never);
    QCOMPARE(pyramid->planes().front().levels.front()->data(), radiograph.layers[0].pixels->data());
    QVERIFY(pyramid->overheadBytes() < radiograph.layers[0].pixels->byteCount() * 2 / 5);
}

void TestPictures::wrongSizesAreRefused()
{
    scans::Radiograph radiograph = tests::makeRadiograph(20, 10, VoxelType::UInt8, [](int, int) { return 1; });
    radiograph.height = 11; // more than there is
    QVERIFY(!RadiographPyramid::build(radiograph, 1, never));
    radiograph.height = 0;
    QVERIFY(!RadiographPyramid::build(radiograph, 1, never));
}

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
