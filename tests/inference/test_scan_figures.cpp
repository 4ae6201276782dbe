// What a scan is like beside those a model was trained on: known noise and edges are measured, another scanner is
// noticed.
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace portlight::inference {

using inspection::ErrorCode;

namespace {

const QString shippedModels = QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/models");

enum class Edge { Sharp, Soft };

// Air with noise of 40 HU in cells of 2.4 mm, and a block of metal in it: as wide as `edge` says at its faces.
CoarseGrid noisyAir(Edge edge, double lowOverHigh)
{
    constexpr int side = 48;
    constexpr double deviation = 40.0;
    CoarseGrid grid;
    grid.geometry.size = {side, side, side};
    grid.geometry.spacingMm = {detectorCellMm, detectorCellMm, detectorCellMm};
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0.0, deviation / 1000.0);
    grid.high.resize(grid.geometry.voxelCount());
    std::generate(grid.high.begin(), grid.high.end(), [&] { return static_cast<float>(normal(random)); });
    const auto metalFrom = [&grid](int first, int last, float value) {
        for (int k = first; k < last; ++k) {
            for (int j = first; j < last; ++j) {
                for (int i = first; i < last; ++i) {
                    grid.high[grid.at(i, j, k)] = value;
                }
            }
        }
    };
    if (edge == Edge::Soft) {
        metalFrom(10, 26, 2.6F);
        metalFrom(11, 25, 5.3F);
    }
    metalFrom(12, 24, 8.0F);
    grid.low = grid.high;
    for (float& value : grid.low) {
        value *= static_cast<float>(value > 1.0F ? lowOverHigh : 1.0);
    }
    return grid;
}

scans::VolumeGeometry voxels(double longest)
{
    scans::VolumeGeometry geometry;
    geometry.spacingMm = {0.9, 0.9, longest};
    return geometry;
}

// Plainly softer than what the model was trained on.
scans::ScannerModel softScanner()
{
    scans::ScannerModel scanner = scans::standardScanner();
    scanner.detectorBlur = 2.5;
    scanner.kernelCutoff = 0.3;
    return scanner;
}

VolumePair parcelFrom(const scans::ScannerModel& scanner, double voxelMm, int side)
{
    scans::ParcelRecipe recipe;
    recipe.seed = 900003; // no parcel of the training
    recipe.size = {side, side, side};
    recipe.voxelMm = voxelMm;
    recipe.scanner = scanner;
    scans::Progress progress;
    const auto made = scans::simulateParcel(recipe, progress);
    return made ? VolumePair{made->high, made->low, 0} : VolumePair{};
}

} // namespace

class TestScanFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownScansAreMeasured();
    void onlyWhatLiesOutsideIsNamed();
    void theShippedModelKnowsItsScannerFromAnother();
    void rangesThatCannotBeAreRefused();
};

void TestScanFigures::knownScansAreMeasured()
{
    const ScanFigures sharp = scanFigures(noisyAir(Edge::Sharp, 1.3), voxels(2.0));
    QCOMPARE(sharp.value(scan_figures::voxel), 2.0);
    QVERIFY2(std::abs(sharp.value(scan_figures::noise) / 40.0 - 1.0) < 0.03,
             qPrintable(QString::number(sharp.value(scan_figures::noise))));
    QVERIFY(std::abs(sharp.value(scan_figures::metalRatio) - 1.3) < 1e-6);
    QVERIFY(std::abs(sharp.value(scan_figures::goods) - 8.0) < 1e-6);
    QCOMPARE(sharp.value(scan_figures::edge), 0.0);
    // Rows through the core meet two cells between, rows through the middle shell one, those through the outer none.
    constexpr double meanCells = (12.0 * 12.0 * 2.0 + (14.0 * 14.0 - 12.0 * 12.0)) / (16.0 * 16.0);
    const ScanFigures soft = scanFigures(noisyAir(Edge::Soft, 1.3), voxels(2.0));
    QVERIFY2(std::abs(soft.value(scan_figures::edge) - meanCells * detectorCellMm) < 1e-6,
             qPrintable(QString::number(soft.value(scan_figures::edge))));
    CoarseGrid one = noisyAir(Edge::Sharp, 1.0);
    one.low.clear();
    QVERIFY(!scanFigures(one, voxels(2.0)).contains(scan_figures::metalRatio)); // one energy tells none
}

void TestScanFigures::onlyWhatLiesOutsideIsNamed()
{
    const ScanFigures figures = scanFigures(noisyAir(Edge::Sharp, 1.3), voxels(2.0));
    QVERIFY(outside({}, figures).isEmpty());
    const FigureRanges ranges{
        {scan_figures::noise, {3.0, 12.0}}, {scan_figures::voxel, {0.0, 2.4}}, {QStringLiteral("later"), {0.0, 1.0}}};
    const auto found = outside(ranges, figures);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, QString(scan_figures::noise));
    QCOMPARE(found.first().low, 3.0);
    QCOMPARE(found.first().high, 12.0);
}

void TestScanFigures::theShippedModelKnowsItsScannerFromAnother()
{
    ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto detector = library.volumeDetector(QStringLiteral("volumes"));
    QVERIFY2(detector.has_value(), qPrintable(detector ? QString() : detector.error().text));
    const scans::Progress progress;
    const auto own = (*detector)->detect(parcelFrom(scans::standardScanner(), 2.4, 128), progress);
    QVERIFY(own.has_value());
    QVERIFY2(own->unfamiliar.isEmpty(),
             qPrintable(own->unfamiliar.isEmpty() ? QString() : own->unfamiliar.first().name));
    const auto other = (*detector)->detect(parcelFrom(softScanner(), 2.4, 128), progress);
    QVERIFY(other.has_value());
    QVERIFY(!other->unfamiliar.isEmpty());
}

void TestScanFigures::rangesThatCannotBeAreRefused()
{
    QFile file(shippedModels + QStringLiteral("/volumes-1/bundle.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    const auto parsedWith = [&manifest](const QJsonValue& range) {
        manifest.insert(QStringLiteral("trained_on"), QJsonObject{{QStringLiteral("noise"), range}});
        return parseManifest(QJsonDocument(manifest).toJson());
    };
    const auto good = parsedWith(QJsonArray{3.0, 12.0});
    QVERIFY(good.has_value());
    QCOMPARE(good->trainedOn.value(QStringLiteral("noise")).high, 12.0);
    for (const QJsonValue& bad : {QJsonValue(QJsonArray{12.0, 3.0}), QJsonValue(QJsonArray{3.0}), QJsonValue(3.0),
                                  QJsonValue(QJsonArray{QStringLiteral("3"), QStringLiteral("12")})}) {
        const auto parsed = parsedWith(bad);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadInput);
    }
}

} // namespace portlight::inference

QTEST_GUILESS_MAIN(portlight::inference::TestScanFigures)
#include "test_scan_figures.moc"
