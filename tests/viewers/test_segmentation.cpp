// "Segment what I click", shell off and region statistics against things whose size and mass are known.
#include "scans/physics/MaterialScale.h"
#include "scans/simulator/MaterialLibrary.h"
#include "scans/simulator/ParcelSimulator.h"
#include "tests/viewers/VolumePhantom.h"
#include "viewers/segmentation/RegionGrowing.h"
#include "viewers/segmentation/ShellRemoval.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace portlight;
using namespace portlight::viewers;
using scans::ValueUnit;
using scans::VoxelType;

namespace {

MeasuredVolume measured(const scans::Volume& high, const scans::Volume& low = {})
{
    MeasuredVolume volume{high, low, scans::MaterialScale::of(high, low), -800.0};
    return volume;
}

scans::VolumeGeometry geometryOf(std::array<int, 3> size, std::array<double, 3> spacing)
{
    scans::VolumeGeometry geometry;
    geometry.size = size;
    geometry.spacingMm = spacing;
    return geometry;
}

// How much of a voxel lies in a ball, by 4 x 4 x 4 samples.
double ballShare(double i, double j, double k, std::array<double, 3> centre, double radius)
{
    int inside = 0;
    for (int n = 0; n < 64; ++n) {
        const double x = i + (n % 4 - 1.5) / 4.0 - centre[0];
        const double y = j + (n / 4 % 4 - 1.5) / 4.0 - centre[1];
        const double z = k + (n / 16 - 1.5) / 4.0 - centre[2];
        inside += x * x + y * y + z * z <= radius * radius ? 1 : 0;
    }
    return inside / 64.0;
}

double ballVolume(double radius)
{
    return 4.0 / 3.0 * std::numbers::pi * radius * radius * radius;
}

inspection::Result<SegmentedObject> segmented(const MeasuredVolume& volume, std::array<int, 3> seed,
                                              LeakGuard guard = LeakGuard::On)
{
    scans::Progress progress;
    return segmentAt(volume, seed, guard, progress);
}

bool within(double value, double expected, double share)
{
    const bool near = std::abs(value - expected) <= share * std::abs(expected);
    if (!near) {
        qWarning("%g is not within %g%% of %g", value, share * 100.0, expected);
    }
    return near;
}

} // namespace

class TestSegmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statisticsAreExact();
    void sphereHasItsVolume();
    void polygonLiesOnItsSlice();
    void airWeighsNothing();
    void regionsOutsideAreEmpty();
    void ballHasItsVolumeAndMass();
    void noiseDoesNotTearItApart();
    void touchingBallsAreKeptApart();
    void withoutGuardTheyAreOne();
    void thinThingsStayWhole();
    void airAndSpillsAreRefused();
    void holesInStarvedMetalStandForTheMetal();
    void cancelStops();
    void shellComesOffAndContentsStay();
    void simulatedMassesAreRight();
};

void TestSegmentation::statisticsAreExact()
{
    // 1 to 24 along i, twice as deep as wide; the box takes 4 x 2 x 2 whole voxels.
    const auto volume = tests::makeVolume(
        geometryOf({24, 6, 5}, {1.0, 2.0, 3.0}), VoxelType::Int16, [](int i, int, int) { return i + 1; },
        ValueUnit::Hounsfield);
    const BoxRegion box{{{3.5, 1.0, 2.0}, {7.5, 5.0, 7.0}}};
    const VoxelMask mask = voxelsOf(box, volume.geometry());
    QCOMPARE(mask.count(), std::size_t{4 * 2 * 2});
    const RegionStatistics statistics = statisticsOf(mask, measured(volume), {});
    QCOMPARE(statistics.minimum, 5.0); // voxels 4 to 7 hold 5 to 8
    QCOMPARE(statistics.maximum, 8.0);
    QCOMPARE(statistics.mean, 6.5);
    QCOMPARE(statistics.deviation, std::sqrt(1.25));
    QCOMPARE(statistics.volumeCm3, 16 * 6.0 / 1000.0);
    QVERIFY(within(*statistics.massGrams, 16 * 6.0 / 1000.0 * 1.0065, 1e-9));
    QVERIFY(!statistics.effectiveZ.has_value());
}

void TestSegmentation::sphereHasItsVolume()
{
    const auto geometry = geometryOf({60, 60, 30}, {1.0, 1.0, 2.0});
    const VoxelMask mask = voxelsOf(SphereRegion{{29.3, 30.1, 29.0}, 20.0}, geometry);
    QVERIFY(within(static_cast<double>(mask.count()) * 2.0, ballVolume(20.0), 0.01));
    QVERIFY(mask.contains({29, 30, 14}));
    QVERIFY(!mask.contains({50, 30, 14}));
}

void TestSegmentation::polygonLiesOnItsSlice()
{
    const auto geometry = geometryOf({40, 30, 20}, {1.0, 1.0, 1.0});
    // A triangle on slice 7 across the first axis: legs of 10 and 8.
    const PolygonRegion triangle{{{7.0, 4.5, 3.5}, {7.0, 14.5, 3.5}, {7.0, 4.5, 11.5}}};
    const VoxelMask mask = voxelsOf(triangle, geometry);
    QVERIFY(within(static_cast<double>(mask.count()), 40.0, 0.1));
    QVERIFY(mask.contains({7, 5, 4}));
    QVERIFY(!mask.contains({6, 5, 4}));
    QVERIFY(!mask.contains({7, 13, 11}));
    QCOMPARE(voxelsOf(PolygonRegion{{{1, 1, 1}, {2, 2, 1}}}, geometry).count(), std::size_t{0});
}

void TestSegmentation::airWeighsNothing()
{
    const auto volume = tests::makeVolume(
        tests::cubeGeometry(20), VoxelType::Int16, [](int i, int, int) { return i < 10 ? 500 : -1000; },
        ValueUnit::Hounsfield);
    const VoxelMask mask = voxelsOf(BoxRegion{{{0, 0, 0}, {19, 19, 19}}}, volume.geometry());
    const RegionStatistics statistics = statisticsOf(mask, measured(volume), {});
    QCOMPARE(statistics.mean, -250.0);
    QCOMPARE(statistics.volumeCm3, 8.0);
    QVERIFY(within(*statistics.massGrams, 4.0 * 1.5, 1e-9));
    QVERIFY(within(*statistics.densityGramsPerCm3, 1.5, 1e-9));
    const auto raw = tests::makeVolume(tests::cubeGeometry(20), VoxelType::UInt8, [](int i, int, int) { return i; });
    QVERIFY(!statisticsOf(mask, measured(raw), {}).massGrams.has_value()); // raw numbers weigh nothing anybody knows
}

void TestSegmentation::regionsOutsideAreEmpty()
{
    const auto volume = tests::makeVolume(tests::cubeGeometry(8), VoxelType::UInt8, [](int, int, int) { return 9; });
    const VoxelMask mask = voxelsOf(BoxRegion{{{100, 0, 0}, {120, 5, 5}}}, volume.geometry());
    QCOMPARE(mask.count(), std::size_t{0});
    QCOMPARE(statisticsOf(mask, measured(volume), {}).voxels, std::size_t{0});
}

void TestSegmentation::ballHasItsVolumeAndMass()
{
    const std::array<double, 3> centre{30.4, 29.7, 31.2};
    for (const double radius : {4.0, 9.0, 17.5}) {
        const auto volume = tests::makeVolume(
            geometryOf({64, 64, 64}, {1.2, 1.2, 1.2}), VoxelType::Int16,
            [&](int i, int j, int k) { return -1000.0 + 2500.0 * ballShare(i, j, k, centre, radius); },
            ValueUnit::Hounsfield);
        const auto object = segmented(measured(volume), {30, 30, 31});
        QVERIFY(object.has_value());
        const double cm3 = ballVolume(radius) * 1.2 * 1.2 * 1.2 / 1000.0;
        QVERIFY(within(object->statistics.volumeCm3, cm3, 0.03));
        QVERIFY(within(*object->statistics.massGrams, cm3 * scans::densityOfAttenuation(2.5), 0.03));
        QVERIFY(!object->cutFree);
        QVERIFY(within(object->worldMm.max[0] - object->worldMm.min[0], 2.0 * radius * 1.2, 0.15));
    }
}

void TestSegmentation::noiseDoesNotTearItApart()
{
    std::uint32_t state = 7;
    const auto noise = [&state] { // sum of uniform numbers: near enough to normal, deviation 60
        double sum = 0.0;
        for (int n = 0; n < 12; ++n) {
            state = state * 1664525U + 1013904223U;
            sum += static_cast<double>(state >> 8U) / (1U << 24U);
        }
        return 60.0 * (sum - 6.0);
    };
    const std::array<double, 3> centre{24.0, 24.0, 24.0};
    const auto volume = tests::makeVolume(
        tests::cubeGeometry(48), VoxelType::Int16,
        [&](int i, int j, int k) { return -1000.0 + 1050.0 * ballShare(i, j, k, centre, 14.0) + noise(); },
        ValueUnit::Hounsfield);
    const auto object = segmented(measured(volume), {24, 24, 24});
    QVERIFY(object.has_value());
    QVERIFY(within(object->statistics.volumeCm3, ballVolume(14.0) / 1000.0, 0.05));
    QVERIFY(std::abs(object->statistics.deviation - 60.0) < 8.0);
}

// Two equal balls that overlap by a bridge of about seven voxels.
scans::Volume twoBalls()
{
    return tests::makeVolume(
        geometryOf({90, 50, 50}, {1.0, 1.0, 1.0}), VoxelType::Int16,
        [](int i, int j, int k) {
            const double share =
                std::max(ballShare(i, j, k, {25, 25, 25}, 18.0), ballShare(i, j, k, {60.2, 25, 25}, 18.0));
            return -1000.0 + 1200.0 * share;
        },
        ValueUnit::Hounsfield);
}

void TestSegmentation::touchingBallsAreKeptApart()
{
    const MeasuredVolume volume = measured(twoBalls());
    for (const int x : {25, 60}) {
        const auto object = segmented(volume, {x, 25, 25});
        QVERIFY(object.has_value());
        QVERIFY(object->cutFree);
        QVERIFY(within(object->statistics.volumeCm3, ballVolume(18.0) / 1000.0, 0.03));
        QVERIFY(!object->mask.contains({85 - x, 25, 25}));
    }
}

void TestSegmentation::withoutGuardTheyAreOne()
{
    const auto object = segmented(measured(twoBalls()), {25, 25, 25}, LeakGuard::Off);
    QVERIFY(object.has_value());
    QVERIFY(within(object->statistics.volumeCm3, 2.0 * ballVolume(18.0) / 1000.0, 0.03));
    QVERIFY(object->mask.contains({60, 25, 25}));
}

void TestSegmentation::thinThingsStayWhole()
{
    // A blade of two voxels that widens into a handle: one thing.
    const auto volume = tests::makeVolume(
        geometryOf({100, 40, 30}, {1.0, 1.0, 1.0}), VoxelType::Int16,
        [](int i, int j, int k) {
            const bool blade = i >= 10 && i < 60 && j >= 14 && j < 26 && k >= 14 && k < 16;
            const bool handle = i >= 60 && i < 90 && j >= 12 && j < 28 && k >= 11 && k < 19;
            return blade || handle ? 7000.0 : -1000.0;
        },
        ValueUnit::Hounsfield);
    const auto object = segmented(measured(volume), {30, 20, 15});
    QVERIFY(object.has_value());
    QCOMPARE(object->mask.count(), std::size_t{50 * 12 * 2 + 30 * 16 * 8});
}

void TestSegmentation::airAndSpillsAreRefused()
{
    const MeasuredVolume volume = measured(twoBalls());
    const auto air = segmented(volume, {2, 2, 2});
    QVERIFY(!air.has_value());
    QVERIFY(air.error().text.contains(QStringLiteral("air")));
    QVERIFY(!segmented(volume, {200, 2, 2}).has_value());
    const auto full = tests::makeVolume(
        tests::cubeGeometry(30), VoxelType::Int16, [](int, int, int) { return 100; }, ValueUnit::Hounsfield);
    const auto spilled = segmented(measured(full), {15, 15, 15});
    QVERIFY(!spilled.has_value());
    QCOMPARE(spilled.error().code, inspection::ErrorCode::BadInput);
}

// Where no ray comes through, the image of metal has holes that read as air: who clicks there means the metal.
void TestSegmentation::holesInStarvedMetalStandForTheMetal()
{
    const auto starved = tests::makeVolume(
        geometryOf({60, 60, 60}, {1.0, 1.0, 2.0}), VoxelType::Int16,
        [](int i, int j, int k) {
            const bool hole = std::abs(i - 30) < 3 && std::abs(j - 30) < 2 && std::abs(k - 30) < 2;
            const bool metal = std::abs(i - 30) < 10 && std::abs(j - 30) < 8 && std::abs(k - 30) < 6;
            const bool rim = std::abs(i - 30) < 4 && std::abs(j - 30) < 3 && std::abs(k - 30) < 3;
            return !metal ? -1000.0 : hole ? -2000.0 : rim ? 1500.0 : 9000.0;
        },
        ValueUnit::Hounsfield);
    const auto object = segmented(measured(starved), {30, 30, 30});
    QVERIFY(object.has_value());
    QVERIFY(within(object->statistics.volumeCm3, (19.0 * 15.0 * 11.0 - 7.0 * 5.0 * 5.0) * 2.0 / 1000.0, 0.08));
    QVERIFY(segmented(measured(starved), {42, 30, 30}).has_value());  // a hair beside it
    QVERIFY(!segmented(measured(starved), {46, 30, 30}).has_value()); // air
}

void TestSegmentation::cancelStops()
{
    const MeasuredVolume volume = measured(twoBalls());
    scans::Progress progress;
    progress.cancel();
    const auto object = segmentAt(volume, {25, 25, 25}, LeakGuard::On, progress);
    QVERIFY(!object.has_value());
    QCOMPARE(object.error().code, inspection::ErrorCode::Cancelled);
    const auto shell = findShell(volume, {}, progress);
    QVERIFY(!shell.has_value());
    QCOMPARE(shell.error().code, inspection::ErrorCode::Cancelled);
}

void TestSegmentation::shellComesOffAndContentsStay()
{
    // A tray of 4 mm, on it a box of 4 mm cardboard with a slot of 3 mm in the lid; inside a block of soap on the
    // floor, a knife flat on one wall, a sheet of explosive on another.
    const auto inBox = [](int i, int j, int k, std::array<int, 3> low, std::array<int, 3> high) {
        return i >= low[0] && i < high[0] && j >= low[1] && j < high[1] && k >= low[2] && k < high[2];
    };
    enum Thing { Air, Tray, Wall, Soap, Knife, Sheet };
    const auto thingAt = [&](int i, int j, int k) {
        if (inBox(i, j, k, {6, 92, 6}, {94, 96, 94})) {
            return Tray;
        }
        if (inBox(i, j, k, {40, 76, 40}, {64, 88, 64})) {
            return Soap;
        }
        if (inBox(i, j, k, {16, 40, 30}, {18, 60, 70})) {
            return Knife;
        }
        if (inBox(i, j, k, {30, 30, 16}, {70, 70, 22})) {
            return Sheet;
        }
        if (inBox(i, j, k, {12, 12, 12}, {88, 92, 88}) && !inBox(i, j, k, {16, 16, 16}, {84, 88, 84})) {
            return j < 16 && std::abs(i - 50) < 2 && k > 20 && k < 80 ? Air : Wall;
        }
        return Air;
    };
    constexpr std::array<double, 6> values{-1000.0, 40.0, -350.0, 60.0, 7000.0, 550.0};
    const auto volume = tests::makeVolume(
        tests::cubeGeometry(100), VoxelType::Int16,
        [&](int i, int j, int k) { return values[static_cast<std::size_t>(thingAt(i, j, k))]; }, ValueUnit::Hounsfield);
    scans::Progress progress;
    const auto shell = findShell(measured(volume), {}, progress);
    QVERIFY(shell.has_value());
    const auto off = (*shell)->as<std::uint8_t>();
    std::array<int, 6> all{};
    std::array<int, 6> removed{};
    for (int k = 0; k < 100; ++k) {
        for (int j = 0; j < 100; ++j) {
            for (int i = 0; i < 100; ++i) {
                const auto thing = static_cast<std::size_t>(thingAt(i, j, k));
                ++all[thing];
                removed[thing] += off[static_cast<std::size_t>((k * 100 + j) * 100 + i)];
            }
        }
    }
    QVERIFY(removed[Tray] > 0.97 * all[Tray]);
    QVERIFY(removed[Wall] > 0.97 * all[Wall]); // under soap and sheet too
    QCOMPARE(removed[Soap], 0);
    QCOMPARE(removed[Knife], 0);
    QCOMPARE(removed[Sheet], 0);
    QVERIFY(off[static_cast<std::size_t>((50 * 100 + 50) * 100 + 50)] == 0); // the air inside is not the shell's
}

void TestSegmentation::simulatedMassesAreRight()
{
    // Known solids through the simulated dual-energy scanner, noise and beam hardening included.
    using scans::MaterialId;
    struct Solid
    {
        MaterialId material;
        double density;
        double z;
        double tolerance;
        double zTolerance; // thick metal hardens both beams: its atomic number reads low
    };
    const std::array<Solid, 3> solids{{{MaterialId::Water, 1.0, 7.5, 0.03, 0.4},
                                       {MaterialId::Polyethylene, 0.94, 5.4, 0.03, 1.0},
                                       {MaterialId::Aluminium, 2.7, 13.0, 0.09, 4.5}}};
    const auto library = scans::materialLibrary();
    QVERIFY(library.has_value());
    scans::ScanSettings settings;
    settings.size = {128, 128, 64};
    settings.voxelMm = 1.5;
    for (const Solid& solid : solids) {
        scans::Item item;
        item.itemClass = scans::ItemClass::Phantom;
        item.add(scans::Shape::box({25.0, 15.0, 20.0}), solid.material);
        item.pose.position = {0.0, 0.0, scans::SliceRasteriser::beltHeightMm(scans::scanGeometry(settings))};
        scans::Scene scene;
        scene.items.push_back(item);
        scans::Progress progress;
        const auto scan = scans::scanScene(scene, scans::standardScanner(), settings, progress);
        QVERIFY(scan.has_value());
        const double truth = scan->items.front().massGrams(*library, std::pow(settings.voxelMm / 10.0, 3) / 8.0);
        const auto object = segmented(measured(scan->high, scan->low), {64, 64, 32});
        QVERIFY(object.has_value());
        const RegionStatistics& found = object->statistics;
        QVERIFY(within(found.volumeCm3, 60.0, 0.04));
        QVERIFY(within(*found.densityGramsPerCm3, solid.density, solid.tolerance));
        QVERIFY(within(*found.massGrams, truth, solid.tolerance + 0.02));
        QVERIFY2(std::abs(*found.effectiveZ - solid.z) < solid.zTolerance,
                 qPrintable(QString::number(*found.effectiveZ)));
    }
}

QTEST_MAIN(TestSegmentation)
#include "test_segmentation.moc"
