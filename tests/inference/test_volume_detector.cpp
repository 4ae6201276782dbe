// The CT detector: known blocks give their known regions, and the shipped model finds what was put into parcels it
// never saw.
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"
#include "inference/volume/RegionTruth.h"
#include "inference/volume/ShieldRule.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace portlight::inference {

using inspection::ErrorCode;

namespace {

const QString shippedModels = QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/models");

struct Block
{
    std::array<double, 3> firstMm;
    std::array<double, 3> lastMm;
    double relative = 0.0; // times water
};

constexpr double sideMm = 144.0;

scans::Volume volumeOf(const std::vector<Block>& blocks, double voxelMm)
{
    const int side = static_cast<int>(std::lround(sideMm / voxelMm));
    const auto count = static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, count).value();
    const std::span<std::int16_t> voxels = buffer->as<std::int16_t>();
    std::size_t next = 0;
    for (int k = 0; k < side; ++k) {
        for (int j = 0; j < side; ++j) {
            for (int i = 0; i < side; ++i, ++next) {
                const std::array<double, 3> at{(i + 0.5) * voxelMm, (j + 0.5) * voxelMm, (k + 0.5) * voxelMm};
                double relative = 0.0;
                for (const Block& block : blocks) {
                    bool inside = true;
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        inside = inside && at.at(axis) > block.firstMm.at(axis) && at.at(axis) < block.lastMm.at(axis);
                    }
                    relative = inside ? block.relative : relative;
                }
                voxels[next] = static_cast<std::int16_t>(std::lround((relative - 1.0) * 1000.0));
            }
        }
    }
    scans::VolumeGeometry geometry;
    geometry.size = {side, side, side};
    geometry.spacingMm = {voxelMm, voxelMm, voxelMm};
    geometry.originMm = {voxelMm / 2, voxelMm / 2, voxelMm / 2}; // millimetres count from the volume's outer corner
    return {geometry, std::move(buffer), 1.0, 0.0, scans::ValueUnit::Hounsfield};
}

CoarseGrid gridOf(const std::vector<Block>& blocks, double voxelMm)
{
    const scans::Progress progress;
    return coarseGridOf(volumeOf(blocks, voxelMm), {}, detectorCellMm, progress).value();
}

const Block charge{{24, 24, 24}, {120, 72, 60}, 1.6}; // 96 x 48 x 36 mm: 165.9 cm3, 265 g
const Block goods{{24, 72, 24}, {120, 120, 60}, 0.8}; // beside it, touching

scans::SimulatedParcel parcelWith(scans::ItemClass item, std::uint64_t seed)
{
    scans::ParcelRecipe recipe;
    recipe.seed = seed;
    recipe.size = {128, 128, 128};
    recipe.voxelMm = 2.4;
    recipe.prohibited = {item};
    scans::Progress progress;
    auto made = scans::simulateParcel(recipe, progress);
    return made ? std::move(*made) : scans::SimulatedParcel{};
}

bool centreInside(const inspection::BoxMm& box, const inspection::BoxMm& of)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double centre = (box.min.at(axis) + box.max.at(axis)) / 2.0;
        if (centre < of.min.at(axis) || centre > of.max.at(axis)) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestVolumeDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsMeasuredAlikeInAnyVoxels_data();
    void aBlockIsMeasuredAlikeInAnyVoxels();
    void touchingGoodsOfOtherDensityArePartedFromIt();
    void aBridgeIsErodedAway();
    void valuesThatTellNothingAreRefused();
    void aStretchedVolumeHasNoMoreCellsThanOthers();
    void metalThatHidesIsAShieldAndATinIsNot();
    void overlappingFindingsLeaveTheBest();
    void aSimulatedFirearmNeverSeenIsFound();
    void bothEnginesAgree();
    void anAlteredOrForeignBundleIsRefused();
};

void TestVolumeDetector::aBlockIsMeasuredAlikeInAnyVoxels_data()
{
    QTest::addColumn<double>("voxelMm");
    for (const double voxelMm : {0.8, 1.2, 2.0, 2.4, 3.0}) {
        QTest::addRow("%.1f mm", voxelMm) << voxelMm;
    }
}

void TestVolumeDetector::aBlockIsMeasuredAlikeInAnyVoxels()
{
    QFETCH(double, voxelMm);
    const CoarseGrid grid = gridOf({charge}, voxelMm);
    const RegionSet set = regionsIn(grid, {0.78F, 1e9F, 0});
    QCOMPARE(set.regions.size(), std::size_t{1});
    const DescribedRegion seen = describeRegion(grid, set, 0);
    QVERIFY2(std::abs(seen.measures.volumeCm3 / 165.9 - 1.0) < 0.07,
             qPrintable(QString::number(seen.measures.volumeCm3)));
    QVERIFY2(std::abs(seen.measures.massGrams / 265.4 - 1.0) < 0.07,
             qPrintable(QString::number(seen.measures.massGrams)));
    QVERIFY(std::abs(seen.measures.densityGramsPerCm3 - 1.6) < 0.05);
    QVERIFY(std::abs(seen.measures.massGrams - seen.measures.densityGramsPerCm3 * seen.measures.volumeCm3) < 1e-6);
    QVERIFY(!seen.measures.effectiveZ); // one energy
    for (std::size_t axis = 0; axis < 3; ++axis) {
        QVERIFY(std::abs(seen.measures.box.min.at(axis) - charge.firstMm.at(axis)) <= 2.4);
        QVERIFY(std::abs(seen.measures.box.max.at(axis) - charge.lastMm.at(axis)) <= 2.4);
    }
    const auto feature = [&](const char* name) {
        return static_cast<double>(
            seen.features.at(static_cast<std::size_t>(regionFeatureNames().indexOf(QLatin1String(name)))));
    };
    QCOMPARE(seen.features.size(), static_cast<std::size_t>(regionFeatureNames().size()));
    QVERIFY(std::abs(std::exp(feature("length")) - 96.0) < 4.0);
    QVERIFY(std::abs(std::exp(feature("width")) - 48.0) < 4.0);
    QVERIFY(std::abs(std::exp(feature("height")) - 36.0) < 4.0);
    QVERIFY(feature("box_fill") > 0.95);
    QVERIFY(feature("around_air") > 0.6);
    QCOMPARE(feature("pair"), 0.0);
}

void TestVolumeDetector::touchingGoodsOfOtherDensityArePartedFromIt()
{
    const CoarseGrid grid = gridOf({charge, goods}, 1.2);
    QCOMPARE(regionsIn(grid, {0.4F, 1e9F, 0}).regions.size(), std::size_t{1});
    const RegionSet dense = regionsIn(grid, {1.2F, 1.95F, 0});
    QCOMPARE(dense.regions.size(), std::size_t{1});
    QVERIFY(std::abs(describeRegion(grid, dense, 0).measures.volumeCm3 / 165.9 - 1.0) < 0.1);
    const RegionSet light = regionsIn(grid, {0.6F, 1.05F, 0});
    QCOMPARE(light.regions.size(), std::size_t{1});
    QVERIFY(std::abs(describeRegion(grid, light, 0).measures.densityGramsPerCm3 - 0.8) < 0.03);
}

void TestVolumeDetector::aBridgeIsErodedAway()
{
    const Block left{{12, 24, 24}, {60, 72, 72}, 1.0};
    const Block right{{84, 24, 24}, {132, 72, 72}, 1.0};
    const Block bridge{{60, 45.6, 45.6}, {84, 50.4, 50.4}, 1.0}; // two cells thick
    const CoarseGrid grid = gridOf({left, right, bridge}, 1.2);
    QCOMPARE(regionsIn(grid, {0.62F, 1e9F, 0}).regions.size(), std::size_t{1});
    const RegionSet parted = regionsIn(grid, {0.62F, 1e9F, 1});
    QCOMPARE(parted.regions.size(), std::size_t{2});
    for (std::size_t region = 0; region < 2; ++region) { // given back what erosion took
        QVERIFY(describeRegion(grid, parted, region).measures.volumeCm3 > 0.88 * 110.6);
    }
}

void TestVolumeDetector::aStretchedVolumeHasNoMoreCellsThanOthers()
{
    scans::VolumeGeometry geometry;
    geometry.size = {64, 64, 2};
    geometry.spacingMm = {80.0, 80.0, 0.08};
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, geometry.voxelCount()).value();
    const scans::Volume volume(geometry, std::move(buffer), 1.0, 0.0, scans::ValueUnit::Hounsfield);
    const scans::Progress progress;
    const auto grid = coarseGridOf(volume, {}, detectorCellMm, progress);
    QVERIFY(grid.has_value());
    QVERIFY2(grid->high.size() < 80'000'000, qPrintable(QString::number(grid->high.size())));
}

void TestVolumeDetector::valuesThatTellNothingAreRefused()
{
    const scans::Volume good = volumeOf({charge}, 2.4);
    const scans::Volume raw(good.geometry(), good.sharedBuffer(), 1.0, 0.0, scans::ValueUnit::None);
    scans::Progress progress;
    QVERIFY(!coarseGridOf(raw, {}, detectorCellMm, progress));
    QVERIFY(!coarseGridOf({}, {}, detectorCellMm, progress));
    scans::Scan scan;
    scan.volumes = {raw};
    QVERIFY(!attenuatingPair(scan));
    scan.volumes = {raw, good};
    QCOMPARE(attenuatingPair(scan)->layer, 1);

    ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto detector = library.volumeDetector(QStringLiteral("volumes"));
    QVERIFY2(detector.has_value(), qPrintable(detector ? QString() : detector.error().text));
    QCOMPARE((*detector)->detect({raw, {}, 0}, progress).error().code, ErrorCode::Unsupported);
    const auto nothing = (*detector)->detect({volumeOf({}, 2.4), {}, 0}, progress);
    QVERIFY(nothing.has_value() && nothing->findings.empty());
    progress.cancel();
    QCOMPARE((*detector)->detect({good, {}, 0}, progress).error().code, ErrorCode::Cancelled);
}

void TestVolumeDetector::metalThatHidesIsAShieldAndATinIsNot()
{
    const auto shields = [](const std::vector<Block>& blocks) {
        const CoarseGrid grid = gridOf(blocks, 1.2);
        return shieldsIn(grid, regionsIn(grid, {shieldMetalAbove, 1e9F, 0})).size();
    };
    const Block box{{24, 24, 24}, {108, 108, 108}, 9.0};
    const Block below{{30, 30, 30}, {102, 102, 102}, -0.4}; // what starved rays leave: less than air
    const Block soup{{30, 30, 30}, {102, 102, 102}, 1.05};
    QCOMPARE(shields({box, below}), std::size_t{1});
    QCOMPARE(shields({box, soup}), std::size_t{0});
    QCOMPARE(shields({{{24, 24, 24}, {96, 96, 84}, 15.0}}), std::size_t{1});  // a block of 311 cm3
    QCOMPARE(shields({{{24, 24, 24}, {120, 48, 48}, 15.0}}), std::size_t{0}); // a tool of 55 cm3
}

void TestVolumeDetector::overlappingFindingsLeaveTheBest()
{
    const auto finding = [](double score, std::uint32_t first, std::uint32_t last) {
        VolumeFinding one;
        one.classIndex = 0;
        one.score = score;
        one.measures.box = {{0, 0, 0}, {10, 10, 10}};
        for (std::uint32_t cell = first; cell < last; ++cell) {
            one.cells.push_back(cell);
        }
        return one;
    };
    // The second shares most with the first, the third lies within it, the fourth is a thing of its own.
    const auto kept =
        suppressed({finding(0.5, 0, 100), finding(0.9, 10, 110), finding(0.7, 20, 40), finding(0.3, 100, 200)}, 0.3);
    QCOMPARE(kept.size(), std::size_t{2});
    QCOMPARE(kept[0].score, 0.9);
    QCOMPARE(kept[1].score, 0.3);
}

void TestVolumeDetector::aSimulatedFirearmNeverSeenIsFound()
{
    const auto parcel = parcelWith(scans::ItemClass::Firearm, 900001);
    QVERIFY(!parcel.high.isNull());
    ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto detector = library.volumeDetector(QStringLiteral("volumes"));
    QVERIFY2(detector.has_value(), qPrintable(detector ? QString() : detector.error().text));
    const scans::Progress progress;
    const auto found = (*detector)->detect({parcel.high, parcel.low, 0}, progress);
    QVERIFY(found.has_value());
    const auto truth = std::find_if(parcel.truth.cbegin(), parcel.truth.cend(), [](const inspection::Finding& one) {
        return one.assessment == inspection::FindingAssessment::Alarm;
    });
    QVERIFY(truth != parcel.truth.cend());
    const auto& classes = (*detector)->bundle().classes;
    const auto alarm = std::find_if(found->findings.cbegin(), found->findings.cend(), [&](const VolumeFinding& one) {
        return !one.isShield() && classes.at(one.classIndex).name == QLatin1String("firearm") &&
               one.score >= classes.at(one.classIndex).threshold && centreInside(one.measures.box, *truth->box);
    });
    QVERIFY(alarm != found->findings.cend());
    // The mask is the box's contents, and the weight is no fancy.
    QVERIFY(static_cast<double>(alarm->cells.size()) * std::pow(detectorCellMm / 10.0, 3) - alarm->measures.volumeCm3 <
            0.1);
    QVERIFY(alarm->measures.massGrams > 100.0 && alarm->measures.massGrams < 5000.0);
}

void TestVolumeDetector::bothEnginesAgree()
{
    const auto parcel = parcelWith(scans::ItemClass::ExplosiveBlock, 900002);
    const scans::Progress progress;
    std::vector<VolumeFindings> answers;
    for (const EngineKind kind : availableEngines()) {
        auto bundle = loadModelBundle(shippedModels + QStringLiteral("/volumes-1"), trustedModelKeys(QString()));
        QVERIFY(bundle.has_value());
        const auto detector = VolumeDetector::create(*bundle, kind);
        QVERIFY2(detector.has_value(), qPrintable(toString(kind)));
        auto found = (*detector)->detect({parcel.high, parcel.low, 0}, progress);
        QVERIFY(found.has_value() && !found->findings.empty());
        answers.push_back(std::move(*found));
    }
    for (std::size_t i = 1; i < answers.size(); ++i) {
        QCOMPARE(answers[i].findings.size(), answers[0].findings.size());
        for (std::size_t f = 0; f < answers[0].findings.size(); ++f) {
            QCOMPARE(answers[i].findings[f].classIndex, answers[0].findings[f].classIndex);
            QVERIFY(std::abs(answers[i].findings[f].score - answers[0].findings[f].score) < 1e-3);
            QVERIFY(answers[i].findings[f].cells == answers[0].findings[f].cells);
        }
    }
}

void TestVolumeDetector::anAlteredOrForeignBundleIsRefused()
{
    QTemporaryDir scratch;
    const QString folder = scratch.filePath(QStringLiteral("volumes-1"));
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"bundle.json", "bundle.sig", "card.md", "model.onnx"}) {
        const QString to = folder + u'/' + QLatin1String(name);
        QVERIFY(QFile::copy(shippedModels + QStringLiteral("/volumes-1/") + QLatin1String(name), to));
        QVERIFY(QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    const auto whole = loadModelBundle(folder, trustedModelKeys(QString()));
    QVERIFY(whole.has_value());
    QVERIFY(!RadiographDetector::create(*whole, EngineKind::OpenCv, 1)); // it takes no pictures
    ModelBundle foreign = *whole;
    foreign.features.removeLast();
    QCOMPARE(VolumeDetector::create(foreign, EngineKind::OpenCv).error().code, ErrorCode::Unsupported);

    QFile model(folder + QLatin1String("/model.onnx"));
    QVERIFY(model.open(QIODevice::ReadWrite) && model.seek(model.size() / 2) && model.write("x") == 1);
    model.close();
    ModelLibrary library(scratch.path(), trustedModelKeys(QString()));
    const auto refused = library.volumeDetector(QStringLiteral("volumes"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Tampered);
    QVERIFY2(refused.error().text.contains(QLatin1String("altered")), qPrintable(refused.error().text));
}

} // namespace portlight::inference

QTEST_GUILESS_MAIN(portlight::inference::TestVolumeDetector)
#include "test_volume_detector.moc"
