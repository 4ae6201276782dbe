// X-ray physics against published values, and the two read-outs built on it: effective atomic number and pseudo-colour.
#include "scans/physics/DualEnergyColour.h"
#include "scans/physics/EffectiveZ.h"
#include "scans/physics/Material.h"
#include "scans/physics/MaterialScale.h"
#include "scans/physics/Spectrum.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace portlight::scans {

namespace {

Material material(const char* formula, double density)
{
    const auto made = materialFromFormula(formula, formula, density);
    Q_ASSERT(made);
    return *made;
}

SpectrumPair lineSpectra()
{
    auto pair = buildSpectrumPair(standardLineLowSpectrum(), standardLineHighSpectrum());
    Q_ASSERT(pair);
    return *pair;
}

SpectrumPair ctSpectra()
{
    auto pair = buildSpectrumPair(standardCtLowSpectrum(), standardCtHighSpectrum());
    Q_ASSERT(pair);
    return *pair;
}

// 16-bit transmission of a slab through one spectrum.
std::uint16_t transmission(const Spectrum& spectrum, const Material& slab, double thicknessCm)
{
    const auto attenuations = spectrum.massAttenuations(slab);
    Q_ASSERT(attenuations);
    double signal = 0.0;
    for (std::size_t bin = 0; bin < attenuations->size(); ++bin) {
        signal += spectrum.weights()[bin] * std::exp(-(*attenuations)[bin] * slab.densityGramsPerCm3 * thicknessCm);
    }
    return static_cast<std::uint16_t>(std::lround(65535.0 * signal));
}

} // namespace

class TestPhysics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attenuationMatchesNist_data();
    void attenuationMatchesNist();
    void outOfRangeEnergyFails();
    void badFormulaFails();
    void spectrumIsNormalisedAndOrdered();
    void effectiveZOfKnownMaterials_data();
    void effectiveZOfKnownMaterials();
    void effectiveZOfAirIsNothing();
    void starvedMetalIsNotReadAsDenseLightMatter();
    void colourFollowsTheMaterial_data();
    void colourFollowsTheMaterial();
    void colourOfAirIsWhiteAndOfNothingDark();
};

// NIST Standard Reference Database 126 (Hubbell and Seltzer), mu/rho in cm2/g.
void TestPhysics::attenuationMatchesNist_data()
{
    QTest::addColumn<QByteArray>("formula");
    QTest::addColumn<double>("energy");
    QTest::addColumn<double>("published");
    QTest::newRow("water 60 keV") << QByteArray("H2O") << 60.0 << 0.2059;
    QTest::newRow("water 100 keV") << QByteArray("H2O") << 100.0 << 0.1707;
    QTest::newRow("aluminium 60 keV") << QByteArray("Al") << 60.0 << 0.2778;
    QTest::newRow("iron 100 keV") << QByteArray("Fe") << 100.0 << 0.3717;
    QTest::newRow("copper 80 keV") << QByteArray("Cu") << 80.0 << 0.7630;
    QTest::newRow("lead 100 keV") << QByteArray("Pb") << 100.0 << 5.549;
    QTest::newRow("carbon 50 keV") << QByteArray("C") << 50.0 << 0.1871;
}

void TestPhysics::attenuationMatchesNist()
{
    QFETCH(QByteArray, formula);
    QFETCH(double, energy);
    QFETCH(double, published);
    const auto value = massAttenuation(material(formula.constData(), 1.0), energy);
    QVERIFY(value);
    QVERIFY2(std::abs(*value / published - 1.0) < 0.015, qPrintable(QString::number(*value)));
}

void TestPhysics::outOfRangeEnergyFails()
{
    const Material water = material("H2O", 1.0);
    QVERIFY(!massAttenuation(water, 900.0));
    QVERIFY(!massAttenuation(water, -1.0));
    QVERIFY(massAttenuation(water, 799.0));
    QVERIFY(!massAttenuation(elementalMaterial(130, 1.0), 60.0));
    QVERIFY(!Spectrum::build({600.0, {}, {}}));
}

void TestPhysics::badFormulaFails()
{
    const auto made = materialFromFormula("nonsense", "Qq7((", 1.0);
    QVERIFY(!made);
    QCOMPARE(made.error().code, inspection::ErrorCode::BadInput);
    QVERIFY(!made.error().text.isEmpty());
    QVERIFY(!materialFromFormula("water", "H2O", 0.0));
}

void TestPhysics::spectrumIsNormalisedAndOrdered()
{
    const SpectrumPair pair = ctSpectra();
    for (const Spectrum* spectrum : {&pair.low, &pair.high}) {
        double sum = 0.0;
        for (const double weight : spectrum->weights()) {
            QVERIFY(weight >= 0.0);
            sum += weight;
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-9);
    }
    QVERIFY(pair.low.meanEnergyKeV() > 40.0);
    QVERIFY(pair.high.meanEnergyKeV() > pair.low.meanEnergyKeV() + 15.0);
    QVERIFY(pair.high.meanEnergyKeV() < 160.0);
}

void TestPhysics::effectiveZOfKnownMaterials_data()
{
    QTest::addColumn<QByteArray>("formula");
    QTest::addColumn<double>("density");
    QTest::addColumn<double>("expectedZ");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("polyethylene") << QByteArray("CH2") << 0.93 << 5.5 << 0.3;
    QTest::newRow("water") << QByteArray("H2O") << 1.0 << 7.4 << 0.25;
    QTest::newRow("RDX") << QByteArray("C3H6N6O6") << 1.80 << 7.1 << 0.3;
    QTest::newRow("aluminium") << QByteArray("Al") << 2.70 << 13.0 << 0.1;
    QTest::newRow("salt") << QByteArray("NaCl") << 2.17 << 15.2 << 0.5;
    QTest::newRow("iron") << QByteArray("Fe") << 7.87 << 26.0 << 0.1;
}

void TestPhysics::effectiveZOfKnownMaterials()
{
    QFETCH(QByteArray, formula);
    QFETCH(double, density);
    QFETCH(double, expectedZ);
    QFETCH(double, tolerance);
    const SpectrumPair spectra = ctSpectra();
    const auto table = EffectiveZ::build(spectra);
    QVERIFY(table);
    const Material sample = material(formula.constData(), density);
    const Material water = material("H2O", 1.0);
    const double low = 1000.0 * (*spectra.low.thinAttenuation(sample) / *spectra.low.thinAttenuation(water) - 1.0);
    const double high = 1000.0 * (*spectra.high.thinAttenuation(sample) / *spectra.high.thinAttenuation(water) - 1.0);
    const auto found = table->fromHounsfield(low, high);
    QVERIFY(found);
    QVERIFY2(std::abs(found->effectiveZ - expectedZ) <= tolerance, qPrintable(QString::number(found->effectiveZ)));
    QVERIFY2(std::abs(found->densityGramsPerCm3 / density - 1.0) < 0.05,
             qPrintable(QString::number(found->densityGramsPerCm3)));
}

void TestPhysics::effectiveZOfAirIsNothing()
{
    const auto table = EffectiveZ::build(ctSpectra());
    QVERIFY(table);
    QVERIFY(!table->fromHounsfield(-1000.0, -1000.0));
    QVERIFY(!table->fromHounsfield(-980.0, -990.0));
    QVERIFY(!table->fromHounsfield(std::nan(""), 0.0));
    QVERIFY(table->fromHounsfield(1e9, 0.0)); // saturates, does not run off the table
}

void TestPhysics::starvedMetalIsNotReadAsDenseLightMatter()
{
    const auto buffer = VoxelBuffer::allocate(VoxelType::Int16, 8).value();
    VolumeGeometry geometry;
    geometry.size = {2, 2, 2};
    const Volume volume(geometry, buffer, 1.0, 0.0, ValueUnit::Hounsfield);
    const auto scale = MaterialScale::of(volume, volume);
    QVERIFY(scale && scale->readsTwoEnergies());
    // Behind much metal both energies read alike: by the ratio alone, hydrogen of 16 g/cm3.
    QVERIFY(!canExist(scale->matter(11914.0, 11914.0)));
    QVERIFY(!canExist({1.38, 1.0}));
    QVERIFY(canExist({0.95, 5.4})); // polyethylene
    QVERIFY(canExist({1.85, 4.0})); // beryllium
    for (const auto& [low, high] : {std::pair{11914.0, 11914.0}, std::pair{9000.0, 8000.0}}) {
        const Matter starved = scale->matterThatCanExist(low, high);
        QVERIFY(!starved.effectiveZ);
        QVERIFY2(starved.densityGramsPerCm3 > 3.0 && starved.densityGramsPerCm3 < 7.9,
                 qPrintable(QString::number(starved.densityGramsPerCm3)));
    }
    // What is there keeps its number.
    const SpectrumPair spectra = ctSpectra();
    const Material water = material("H2O", 1.0);
    for (const auto& [formula, density, z] : {std::tuple{"C", 3.5, 6.0}, std::tuple{"Al", 2.7, 13.0},
                                              std::tuple{"Fe", 7.87, 26.0}, std::tuple{"Cu", 8.96, 29.0}}) {
        const Material sample = material(formula, density);
        const auto hounsfield = [&](const Spectrum& spectrum) {
            return 1000.0 * (*spectrum.thinAttenuation(sample) / *spectrum.thinAttenuation(water) - 1.0);
        };
        const Matter read = scale->matterThatCanExist(hounsfield(spectra.low), hounsfield(spectra.high));
        QVERIFY2(read.effectiveZ && std::abs(*read.effectiveZ - z) < 0.5, formula);
    }
}

void TestPhysics::colourFollowsTheMaterial_data()
{
    QTest::addColumn<QByteArray>("formula");
    QTest::addColumn<double>("density");
    QTest::addColumn<double>("thicknessCm");
    QTest::addColumn<int>("strongest"); // 0 red (orange), 1 green, 2 blue
    for (const double thickness : {1.0, 4.0, 15.0}) {
        QTest::addRow("water %g cm", thickness) << QByteArray("H2O") << 1.0 << thickness << 0;
        QTest::addRow("sugar %g cm", thickness) << QByteArray("C12H22O11") << 1.5 << thickness << 0;
    }
    for (const double thickness : {0.3, 1.0, 5.0}) {
        QTest::addRow("aluminium %g cm", thickness) << QByteArray("Al") << 2.7 << thickness << 1;
    }
    for (const double thickness : {0.05, 0.3, 1.0}) {
        QTest::addRow("iron %g cm", thickness) << QByteArray("Fe") << 7.87 << thickness << 2;
        QTest::addRow("copper %g cm", thickness) << QByteArray("Cu") << 8.96 << thickness << 2;
    }
}

void TestPhysics::colourFollowsTheMaterial()
{
    QFETCH(QByteArray, formula);
    QFETCH(double, density);
    QFETCH(double, thicknessCm);
    QFETCH(int, strongest);
    const SpectrumPair spectra = lineSpectra();
    const auto table = DualEnergyColour::build(spectra);
    QVERIFY(table);
    const Material slab = material(formula.constData(), density);
    const std::uint32_t colour =
        table->colour(transmission(spectra.low, slab, thicknessCm), transmission(spectra.high, slab, thicknessCm));
    const std::array<int, 3> channels{static_cast<int>(colour >> 16U & 0xffU), static_cast<int>(colour >> 8U & 0xffU),
                                      static_cast<int>(colour & 0xffU)};
    QCOMPARE(colour >> 24U, 0xffU);
    const auto brightest = std::max_element(channels.begin(), channels.end()) - channels.begin();
    QVERIFY2(brightest == strongest, qPrintable(QString::number(colour, 16)));
}

void TestPhysics::colourOfAirIsWhiteAndOfNothingDark()
{
    const auto table = DualEnergyColour::build();
    QVERIFY(table);
    QCOMPARE(table->colour(65535, 65535), 0xffffffffU);
    const std::uint32_t dark = table->colour(0, 0);
    QVERIFY((dark >> 16U & 0xffU) < 30 && (dark >> 8U & 0xffU) < 30 && (dark & 0xffU) < 40);
    QCOMPARE(table->effectiveZ(65535, 65535), 0.0F);
}

} // namespace portlight::scans

QTEST_GUILESS_MAIN(portlight::scans::TestPhysics)
#include "test_physics.moc"
