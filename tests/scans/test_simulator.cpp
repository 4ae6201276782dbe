// The simulated machine against known objects: water, slabs, metal, noise.
#include "scans/simulator/SceneScanner.h"

#include <QCryptographicHash>
#include <QTest>

#include <cmath>

namespace portlight::scans {

namespace {

Item phantom(Shape shape, MaterialId material, Vec3 centre)
{
    Item item;
    item.itemClass = ItemClass::Phantom;
    item.name = QStringLiteral("phantom");
    item.add(std::move(shape), material);
    item.pose.position = centre;
    return item;
}

// Height of the grid's centre over the belt, for phantoms in the middle.
double middleHeight(const ScanSettings& settings)
{
    return SliceRasteriser::beltHeightMm(scanGeometry(settings));
}

// A cylinder along the belt through the whole grid.
Scene cylinder(const ScanSettings& settings, double radiusMm, MaterialId material)
{
    Scene scene;
    scene.items.push_back(phantom(Shape::cylinder(radiusMm, 4000.0), material, {0.0, 0.0, middleHeight(settings)}));
    scene.items.back().pose.rotation = Rotation::aboutX(std::acos(0.0));
    return scene;
}

ScannerModel noiseless()
{
    ScannerModel model = standardScanner();
    model.ctPhotons = 0.0;
    model.linePhotons = 0.0;
    return model;
}

ScanSettings smallScan()
{
    ScanSettings settings;
    settings.size = {128, 128, 16};
    settings.voxelMm = 2.0;
    return settings;
}

struct Region
{
    double mean = 0.0;
    double deviation = 0.0;
};

// Voxels between two radii about the centre, in all slices.
Region ring(const Volume& volume, double innerVoxels, double outerVoxels)
{
    double sum = 0.0;
    double squares = 0.0;
    double count = 0.0;
    const auto& size = volume.geometry().size;
    for (int k = 0; k < size[2]; ++k) {
        for (int j = 0; j < size[1]; ++j) {
            for (int i = 0; i < size[0]; ++i) {
                const double radius = std::hypot(i - (size[0] - 1) / 2.0, j - (size[1] - 1) / 2.0);
                if (radius >= innerVoxels && radius < outerVoxels) {
                    const double value = volume.valueAt(i, j, k);
                    sum += value;
                    squares += value * value;
                    count += 1.0;
                }
            }
        }
    }
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

SceneScan scanned(const Scene& scene, const ScannerModel& model, const ScanSettings& settings)
{
    Progress progress;
    auto scan = scanScene(scene, model, settings, progress);
    if (!scan) {
        qFatal("%s", qPrintable(scan.error().text));
    }
    return std::move(*scan);
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waterReadsZeroAndAirMinusThousand();
    void uncorrectedWaterCups();
    void steelHardensAndStreaks();
    void noiseFallsWithPhotonsAsTheRoot();
    void radiographFollowsBeerLambert();
    void fastExponentialIsExact();
    void basisFitsEveryMaterial();
    void liquidStaysLevel();
    void tallyMatchesTheDrawing();
    void threadsDoNotChangeTheVoxels();
    void badSettingsAreRefused();
    void cancelStops();
};

void TestSimulator::waterReadsZeroAndAirMinusThousand()
{
    const ScanSettings settings = smallScan();
    const SceneScan scan = scanned(cylinder(settings, 90.0, MaterialId::Water), noiseless(), settings);
    for (const Volume& volume : {scan.low, scan.high}) {
        const Region centre = ring(volume, 0.0, 8.0);
        const Region edge = ring(volume, 30.0, 40.0);
        const Region air = ring(volume, 52.0, 62.0);
        QVERIFY2(std::abs(centre.mean) < 6.0, qPrintable(QString::number(centre.mean)));
        QVERIFY2(std::abs(edge.mean) < 6.0, qPrintable(QString::number(edge.mean)));
        QVERIFY2(std::abs(air.mean + 1000.0) < 6.0, qPrintable(QString::number(air.mean)));
        QVERIFY(volume.unit() == ValueUnit::Hounsfield);
    }
    QCOMPARE(scan.low.energy(), EnergyLevel::Low);
    QCOMPARE(scan.high.energy(), EnergyLevel::High);
}

void TestSimulator::uncorrectedWaterCups()
{
    const ScanSettings settings = smallScan();
    ScannerModel model = noiseless();
    model.hardening = HardeningCorrection::None;
    const SceneScan scan = scanned(cylinder(settings, 90.0, MaterialId::Water), model, settings);
    const double cupLow = ring(scan.low, 36.0, 41.0).mean - ring(scan.low, 0.0, 8.0).mean;
    const double cupHigh = ring(scan.high, 36.0, 41.0).mean - ring(scan.high, 0.0, 8.0).mean;
    QVERIFY2(cupLow > 25.0, qPrintable(QString::number(cupLow)));
    QVERIFY(cupHigh > 5.0);
    QVERIFY(cupHigh < cupLow);
}

void TestSimulator::steelHardensAndStreaks()
{
    const ScanSettings settings = smallScan();
    Scene scene = cylinder(settings, 90.0, MaterialId::Water);
    const double height = middleHeight(settings);
    for (const double x : {-45.0, 45.0}) {
        scene.items.push_back(phantom(Shape::box({8.0, 4000.0, 8.0}), MaterialId::Steel, {x, 0.0, height}));
    }
    const SceneScan scan = scanned(scene, noiseless(), settings);
    const double between = scan.low.valueAt(63, 63, 8);
    const double beside = scan.low.valueAt(63, 33, 8);
    QVERIFY2(between < beside - 100.0, qPrintable(QStringLiteral("%1 %2").arg(between).arg(beside)));
}

void TestSimulator::noiseFallsWithPhotonsAsTheRoot()
{
    const ScanSettings settings = smallScan();
    const Scene scene = cylinder(settings, 60.0, MaterialId::Water);
    ScannerModel model = standardScanner();
    model.electronicNoise = 0.0;
    model.ctPhotons = 5e4;
    const double coarse = ring(scanned(scene, model, settings).low, 0.0, 20.0).deviation;
    model.ctPhotons = 8e5;
    const double fine = ring(scanned(scene, model, settings).low, 0.0, 20.0).deviation;
    QVERIFY2(std::abs(coarse / fine - 4.0) < 0.5, qPrintable(QStringLiteral("%1 %2").arg(coarse).arg(fine)));
}

void TestSimulator::radiographFollowsBeerLambert()
{
    ScanSettings settings = smallScan();
    settings.parts = ScanParts::RadiographOnly;
    constexpr double thicknessCm = 4.0;
    Scene scene;
    scene.items.push_back(
        phantom(Shape::box({70.0, 4000.0, thicknessCm * 5.0}), MaterialId::Polyethylene, {0.0, 0.0, 40.0}));
    const SceneScan scan = scanned(scene, noiseless(), settings);
    QVERIFY(scan.low.isNull());
    const auto library = materialLibrary();
    QVERIFY(library);
    const Material& slab = (*library)[static_cast<std::size_t>(MaterialId::Polyethylene)];
    const auto spectra = buildSpectrumPair(standardLineLowSpectrum(), standardLineHighSpectrum());
    QVERIFY(spectra);
    for (const auto& [role, spectrum] :
         {std::pair{LayerRole::LowEnergy, &spectra->low}, std::pair{LayerRole::HighEnergy, &spectra->high}}) {
        const auto attenuations = spectrum->massAttenuations(slab);
        double expected = 0.0;
        for (std::size_t bin = 0; bin < attenuations->size(); ++bin) {
            expected +=
                spectrum->weights()[bin] * std::exp(-(*attenuations)[bin] * slab.densityGramsPerCm3 * thicknessCm);
        }
        const RadiographLayer* layer = scan.radiograph.layer(role);
        QVERIFY(layer != nullptr);
        const auto pixels = layer->pixels->as<std::uint16_t>();
        const auto middle = static_cast<std::size_t>(scan.radiograph.width * 16 + scan.radiograph.width / 2);
        const double measured = pixels[middle] / 65535.0;
        QVERIFY2(std::abs(measured / expected - 1.0) < 0.004,
                 qPrintable(QStringLiteral("%1 %2").arg(measured).arg(expected)));
        QCOMPARE(pixels[0], std::uint16_t{65535});
    }
}

void TestSimulator::fastExponentialIsExact()
{
    for (int n = 0; n < 2162; ++n) {
        const float x = static_cast<float>(n) * -0.037F;
        const Float4 value = expOfNegative(Float4{x, x, x, x});
        QVERIFY(std::abs(value[0] / std::exp(x) - 1.0F) < 1e-5F);
    }
}

void TestSimulator::basisFitsEveryMaterial()
{
    const auto library = materialLibrary();
    QVERIFY(library);
    constexpr std::size_t bins = 29;
    const auto basis = BasisTable::build(*library, bins);
    QVERIFY(basis);
    for (std::size_t i = 0; i < library->size(); ++i) {
        for (std::size_t bin = 2; bin < bins; ++bin) { // from 27.5 keV: less passes no filter
            const Float4 m = basis->attenuation(bin);
            const Float4 d = basis->densities()[i];
            const double fitted = m[0] * d[0] + m[1] * d[1] + m[2] * d[2] + m[3] * d[3];
            const double real =
                *massAttenuation((*library)[i], Spectrum::energyKeV(bin)) * (*library)[i].densityGramsPerCm3;
            const bool hasOwnEdge = i == static_cast<std::size_t>(MaterialId::Solder);
            QVERIFY2(std::abs(fitted / real - 1.0) < (hasOwnEdge ? 0.9 : 0.05),
                     qPrintable(QStringLiteral("%1 at %2 keV: %3")
                                    .arg(QLatin1String((*library)[i].name))
                                    .arg(Spectrum::energyKeV(bin))
                                    .arg(fitted / real)));
        }
    }
}

void TestSimulator::liquidStaysLevel()
{
    ScanSettings settings = smallScan();
    settings.parts = ScanParts::RadiographOnly;
    Item bottle;
    bottle.addLiquid(Shape::cylinder(40.0, 15.0), MaterialId::Water, 0.5);
    bottle.pose = {Rotation::aboutX(std::acos(0.0)), {0.0, 0.0, 60.0}}; // lying, axis along the belt
    Scene scene;
    scene.items.push_back(bottle);
    const SceneScan scan = scanned(scene, noiseless(), settings);
    const double surface = middleHeight(settings) - 60.0; // world y of the cylinder's axis
    const ItemTally& tally = scan.items.front();
    const double top = scan.labels.geometry().originMm[1] + tally.firstVoxel[1] * settings.voxelMm;
    QVERIFY2(std::abs(top - surface) <= 2.0 * settings.voxelMm, qPrintable(QString::number(top - surface)));
}

void TestSimulator::tallyMatchesTheDrawing()
{
    ScanSettings settings = smallScan();
    settings.size = {64, 64, 64};
    settings.parts = ScanParts::RadiographOnly;
    Scene scene;
    scene.items.push_back(phantom(Shape::ellipsoid({30.0, 25.0, 20.0}), MaterialId::Aluminium, {0.0, 0.0, 50.0}));
    scene.items.back().pose.rotation = Rotation::aboutZ(0.7) * Rotation::aboutX(0.4);
    const SceneScan scan = scanned(scene, noiseless(), settings);
    const auto library = materialLibrary();
    QVERIFY(library);
    const double sampleCm3 = std::pow(settings.voxelMm / samplesPerEdge / 10.0, 3);
    const double mass = scan.items.front().massGrams(*library, sampleCm3);
    const double expected = 2.70 * 4.0 / 3.0 * 3.14159265 * 3.0 * 2.5 * 2.0;
    QVERIFY2(std::abs(mass / expected - 1.0) < 0.01, qPrintable(QString::number(mass / expected)));
}

void TestSimulator::threadsDoNotChangeTheVoxels()
{
    ScanSettings settings = smallScan();
    Scene scene = cylinder(settings, 60.0, MaterialId::Water);
    const auto digest = [&](int threads, std::uint64_t seed) {
        settings.threads = threads;
        settings.seed = seed;
        const SceneScan scan = scanned(scene, standardScanner(), settings);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Volume& volume : {scan.low, scan.high, scan.labels}) {
            hash.addData(QByteArrayView(reinterpret_cast<const char*>(volume.buffer().data()),
                                        static_cast<qsizetype>(volume.buffer().byteCount())));
        }
        for (const RadiographLayer& layer : scan.radiograph.layers) {
            hash.addData(QByteArrayView(reinterpret_cast<const char*>(layer.pixels->data()),
                                        static_cast<qsizetype>(layer.pixels->byteCount())));
        }
        return hash.result();
    };
    const QByteArray one = digest(1, 5);
    QCOMPARE(digest(3, 5), one);
    QCOMPARE(digest(2, 5), one);
    QVERIFY(digest(2, 6) != one);
}

void TestSimulator::badSettingsAreRefused()
{
    Progress progress;
    ScanSettings settings = smallScan();
    settings.size[1] = 5000;
    QVERIFY(!scanScene({}, standardScanner(), settings, progress));
    settings = smallScan();
    settings.voxelMm = 0.0;
    const auto refused = scanScene({}, standardScanner(), settings, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, inspection::ErrorCode::BadInput);
}

void TestSimulator::cancelStops()
{
    Progress progress([&](int percent) {
        if (percent >= 10) {
            progress.cancel();
        }
    });
    ScanSettings settings = smallScan();
    settings.size[2] = 200;
    const auto scan = scanScene(cylinder(settings, 60.0, MaterialId::Water), standardScanner(), settings, progress);
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, inspection::ErrorCode::Cancelled);
}

} // namespace portlight::scans

QTEST_GUILESS_MAIN(portlight::scans::TestSimulator)
#include "test_simulator.moc"
