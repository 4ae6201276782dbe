// What a volume goes through before it is drawn: number types, statistics, presets, cameras.
#include "tests/viewers/RenderedPictures.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/volume/DisplayVolume.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;
using scans::VoxelType;

class TestDisplayVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayVolumeKeepsValues();
    void statisticsFindObjects();
    void cameraProjectsAndUnprojects();
    void shippedPresetsAreWhole();
    void teapotShowsWhatIsHidden();
};

void TestDisplayVolume::displayVolumeKeepsValues()
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

void TestDisplayVolume::statisticsFindObjects()
{
    const auto statistics = ValueStatistics::of(ball());
    QVERIFY(statistics.objectThreshold() > 0.0 && statistics.objectThreshold() < 100.0);
    QCOMPARE(statistics.objectQuantile(1.0), 100.0);
    QCOMPARE(statistics.quantile(0.0), 0.0);
}

void TestDisplayVolume::cameraProjectsAndUnprojects()
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

void TestDisplayVolume::shippedPresetsAreWhole()
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

void TestDisplayVolume::teapotShowsWhatIsHidden()
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

QTEST_MAIN(TestDisplayVolume)
#include "test_display_volume.moc"
