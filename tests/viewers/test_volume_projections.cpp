// Largest, smallest and mean value, slabs, boxes and planes, against arithmetic.
#include "tests/viewers/RenderedPictures.h"

#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

Q_DECLARE_METATYPE(CastMode)

class TestVolumeProjections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectionsEqualBruteForce_data();
    void projectionsEqualBruteForce();
    void cropAndPlaneCut();
    void severalPlanesCutACorner();
    void slabFollowsTheCamera();
    void transparentValuesShowTheBackground();
};

void TestVolumeProjections::projectionsEqualBruteForce_data()
{
    QTest::addColumn<CastMode>("mode");
    QTest::newRow("largest") << CastMode::Maximum;
    QTest::newRow("smallest") << CastMode::Minimum;
    QTest::newRow("mean") << CastMode::Mean;
}

void TestVolumeProjections::projectionsEqualBruteForce()
{
    QFETCH(const CastMode, mode);
    std::uint32_t state = 7;
    const scans::Volume volume = tests::makeVolume(tests::cubeGeometry(40), VoxelType::UInt8, [&](int i, int, int k) {
        state = state * 1664525U + 1013904223U;
        const int grain = static_cast<int>(state >> 24U);
        return (i + k) % 3 == 0 ? grain : grain / 4;
    });
    RenderRequest request;
    request.size = {40, 40};
    request.camera = frontCamera(volume, 40.0); // one pixel a voxel
    request.camera.distanceMm = 160.5;          // and one sample a voxel
    // The slab keeps voxels 10 to 29 along the line of sight, the box columns 3 to 35, the planes rows 5 to 30.
    request.cut.slab = VolumeCut::Slab{QVector3D(0.0F, 19.5F, 0.0F), 19.5};
    request.cut.voxelBox = inspection::BoxMm{{3.0, 0.0, 0.0}, {35.0, 39.0, 39.0}};
    request.cut.planes = {{QVector3D(0, 0, 1), 8.5}, {QVector3D(0, 0, -1), -34.5}};
    CastOptions options;
    for (const InstructionSet set : {InstructionSet::Portable, bestInstructionSet()}) {
        options.instructions = set;
        const QImage image = cast(volume, grey(mode), request, options).image;
        // Pixel centres fall on voxel centres, and so do the samples along the ray.
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < 40; ++column) {
                const bool kept = column >= 3 && column <= 35 && row >= 5 && row <= 30;
                QCOMPARE(isBackground(image.pixel(column, row)), !kept);
                if (!kept) {
                    continue;
                }
                double largest = 0.0;
                double smallest = 1e9;
                double sum = 0.0;
                for (int j = 10; j < 30; ++j) {
                    const double value = volume.valueAt(column, j, 39 - row);
                    largest = std::max(largest, value);
                    smallest = std::min(smallest, value);
                    sum += value;
                }
                const double expected = mode == CastMode::Maximum   ? largest
                                        : mode == CastMode::Minimum ? smallest
                                                                    : sum / 20.0;
                const int seen = qRed(image.pixel(column, row));
                QVERIFY2(std::abs(seen - expected) <= 2.0,
                         qPrintable(QStringLiteral("%1 %2: %3 %4").arg(column).arg(row).arg(seen).arg(expected)));
            }
        }
    }
}

void TestVolumeProjections::cropAndPlaneCut()
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
    request.cut.planes = {{QVector3D(0, 0, 1), 31.5}}; // keeps the upper half
    const QImage upper = castBest(volume, solid(50.0), request).image;
    QVERIFY(!isBackground(upper.pixel(80, 60)));
    QVERIFY(isBackground(upper.pixel(80, 100)));
}

void TestVolumeProjections::severalPlanesCutACorner()
{
    const scans::Volume volume = ball();
    RenderRequest request;
    request.size = {160, 160};
    request.camera = frontCamera(volume, 80.0);
    const auto keeps = [&](int x, int y) {
        return !isBackground(castBest(volume, solid(50.0), request).image.pixel(x, y));
    };
    request.cut.planes = {{QVector3D(0, 0, 1), 31.5}, {QVector3D(-1, 0, 0), -31.5}}; // upper left quarter
    QVERIFY(keeps(60, 60));
    QVERIFY(!keeps(100, 60));
    QVERIFY(!keeps(60, 100));
    // As many as there may be, the last of which takes everything away.
    request.cut.planes = QVector<VolumeCut::Plane>(VolumeCut::mostPlanes, {QVector3D(0, 0, 1), -1000.0});
    QVERIFY(keeps(60, 60));
    request.cut.planes.last().distanceMm = 1000.0;
    QVERIFY(!keeps(60, 60));
}

void TestVolumeProjections::slabFollowsTheCamera()
{
    // A ball and, one ball's radius and more in front of the slab, nothing of it: only the middle slice is drawn.
    const scans::Volume volume = ball();
    for (const Projection projection : {Projection::Parallel, Projection::Perspective}) {
        RenderRequest request = turnedRequest(volume, {120, 120});
        request.camera.projection = projection;
        request.cut.slab = VolumeCut::Slab{request.camera.centre, 4.0};
        const RenderedFrame frame = castBest(volume, solid(50.0), request);
        const auto depth = static_cast<double>(frame.depthAt({60.0, 60.0}));
        QVERIFY(std::abs(depth - (request.camera.eyeDistanceMm() - 2.0)) < 1.5);
        request.cut.slab->centre = request.camera.centre + request.camera.forward() * 30.0F;
        QVERIFY(!castBest(volume, solid(50.0), request).showsScan);
    }
}

void TestVolumeProjections::transparentValuesShowTheBackground()
{
    const scans::Volume volume = ball(); // 0 outside, 100 inside
    RenderRequest request;
    request.size = {80, 80};
    request.camera = frontCamera(volume, 80.0);
    TransferFunction inside = grey(CastMode::Maximum);
    inside.points = {{50.0, 0x000000, 0.0}, {60.0, 0xffffff, 1.0}, {255.0, 0xffffff, 1.0}};
    const QImage largest = castBest(volume, inside, request).image;
    QVERIFY(isBackground(largest.pixel(4, 4)));
    QVERIFY(!isBackground(largest.pixel(40, 40)));
    inside.mode = CastMode::Minimum; // the smallest value along every ray is the air around the ball
    QVERIFY(!castBest(volume, inside, request).showsScan);
    request.cut.voxelBox = inspection::BoxMm{{28, 28, 28}, {36, 36, 36}}; // all of it within the ball
    QVERIFY(!isBackground(castBest(volume, inside, request).image.pixel(40, 40)));
}

QTEST_MAIN(TestVolumeProjections)
#include "test_volume_projections.moc"
