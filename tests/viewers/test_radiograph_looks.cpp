// What enhancements and stripping do to a radiograph whose matter is known, and that nothing of it stays behind.
#include "tests/viewers/MaterialScene.h"
#include "tests/viewers/VolumePhantom.h"
#include "viewers/radiograph/DensityProfile.h"
#include "viewers/radiograph/Magnifier.h"
#include "viewers/radiograph/RadiographLook.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using scans::VoxelType;

class TestRadiographLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStandardImageComesBackBitExactly_data();
    void theStandardImageComesBackBitExactly();
    void organicOnlyHidesMetalAndKeepsWhatLiesBehindIt();
    void metalOnlyHidesOrganicGoods();
    void whatNoRayPassesStaysDarkInBothParts();
    void strippingWorksOnAScannersOwnColours();
    void highPenetrationOpensTheDarkAndLowDensityTheThin();
    void localContrastKeepsAGreyWhereverTheViewIs();
    void edgesAreSharpenedAndFlatsLeftAlone();
    void onlyOneToneAndOneDetailAtATime();
    void whatMakesNoSenseSaysWhy();
    void theMagnifierShowsTheScansOwnPixels();
    void theStripHoldsTheSamplesAlongTheLine();

private:
    [[nodiscard]] QImage whole(const RadiographLook& look) const;
    [[nodiscard]] RadiographLook energies() const { return {m_pyramid, m_materials}; }
    [[nodiscard]] static RadiographLook grey(int width, int height, VoxelType type,
                                             const std::function<double(int, int)>& formula);

    tests::MaterialScene m_scene;
    std::shared_ptr<const RadiographPyramid> m_pyramid;
    std::shared_ptr<const MaterialPicture> m_materials;
};

namespace {

const std::atomic<bool> never{false};

// Mean brightness of a part of a picture, 0..255.
double brightness(const QImage& image, const QRect& part)
{
    double sum = 0.0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            sum += qGray(image.pixel(x, y));
        }
    }
    return sum / (part.width() * part.height());
}

QRect inner(const QRect& part)
{
    return part.adjusted(4, 4, -4, -4);
}

} // namespace

QImage TestRadiographLooks::whole(const RadiographLook& look) const
{
    const QSize size = look.pyramid().sizeAt(0);
    return look.picture(QRectF(QPointF(0, 0), QSizeF(size)), size, 0xff000000, 2);
}

RadiographLook TestRadiographLooks::grey(int width, int height, VoxelType type,
                                         const std::function<double(int, int)>& formula)
{
    return {RadiographPyramid::build(tests::makeRadiograph(width, height, type, formula), 2, never), nullptr};
}

void TestRadiographLooks::initTestCase()
{
    m_scene = tests::materialScene();
    m_pyramid = RadiographPyramid::build(m_scene.radiograph, 2, never);
    m_materials = MaterialPicture::build();
    QVERIFY(m_pyramid);
    QVERIFY(m_materials);
}

void TestRadiographLooks::theStandardImageComesBackBitExactly_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("two energies") << 0;
    QTest::newRow("scanner's colours") << 1;
    QTest::newRow("16 bit grey") << 2;
    QTest::newRow("8 bit grey") << 3;
}

void TestRadiographLooks::theStandardImageComesBackBitExactly()
{
    QFETCH(int, kind);
    const auto formula = [](int x, int y) { return std::fmod(200.0 * x + 31.0 * y, 60000.0); };
    RadiographLook look =
        kind == 0   ? energies()
        : kind == 1 ? RadiographLook(RadiographPyramid::build(tests::colourScene(m_scene), 1, never), nullptr)
        : kind == 2 ? grey(300, 200, VoxelType::UInt16, formula)
                    : grey(300, 200, VoxelType::UInt8, [](int x, int y) { return (x * 3 + y * 7) % 256; });
    const QImage standard = whole(look);
    const auto changed = [&](const char* what) {
        QVERIFY2(whole(look) != standard, what);
        QVERIFY2(!look.isStandard() && !look.activeNames().isEmpty(), what); // the picture says that it is another
        look.resetToStandard();
        QVERIFY2(whole(look) == standard, what);
        QVERIFY2(look.isStandard(), what);
    };
    for (const Enhancement enhancement : allEnhancements) {
        if (look.refusal(enhancement).isEmpty()) {
            look.toggle(enhancement);
            changed(qPrintable(enhancementId(enhancement)));
            look.toggle(enhancement); // and by the same key
            look.toggle(enhancement);
            QVERIFY(whole(look) == standard);
        }
    }
    const auto colourings = look.colourings();
    for (qsizetype i = 1; i < colourings.size(); ++i) {
        look.setColouring(colourings.at(i));
        look.toggle(Enhancement::LocalContrast);
        changed(qPrintable(colouringId(colourings.at(i))));
    }
    look.setInverted(true);
    changed("inverted");
    look.setWindow({look.window().low + 20.0, look.window().high - 10.0});
    changed("window");
}

void TestRadiographLooks::organicOnlyHidesMetalAndKeepsWhatLiesBehindIt()
{
    RadiographLook look = energies();
    look.setColouring(RadiographColouring::OrganicOnly);
    const QImage image = whole(look);
    const double air = brightness(image, inner(m_scene.air));
    QVERIFY(air > 250.0);
    QVERIFY(brightness(image, inner(m_scene.metal)) > air - 12.0); // copper is gone
    const double organic = brightness(image, inner(m_scene.organic));
    QVERIFY(organic < air - 50.0);
    // What lies behind the copper looks as it does without.
    QVERIFY(std::abs(brightness(image, inner(m_scene.both)) - organic) < 12.0);
    const QColor hue(image.pixel(inner(m_scene.both).center()));
    QVERIFY(hue.red() > hue.blue()); // in the colour of organic matter
}

void TestRadiographLooks::metalOnlyHidesOrganicGoods()
{
    RadiographLook look = energies();
    look.setColouring(RadiographColouring::MetalOnly);
    const QImage image = whole(look);
    const double air = brightness(image, inner(m_scene.air));
    QVERIFY(brightness(image, inner(m_scene.organic)) > air - 12.0);
    const double metal = brightness(image, inner(m_scene.metal));
    QVERIFY(metal < air - 50.0);
    QVERIFY(std::abs(brightness(image, inner(m_scene.both)) - metal) < 12.0);
    const QColor hue(image.pixel(inner(m_scene.metal).center()));
    QVERIFY(hue.blue() > hue.red());
}

void TestRadiographLooks::whatNoRayPassesStaysDarkInBothParts()
{
    scans::Radiograph radiograph =
        tests::makeRadiograph(40, 20, VoxelType::UInt16, [](int x, int) { return x < 20 ? 30 : 60000; });
    radiograph.layers[0].role = scans::LayerRole::LowEnergy;
    radiograph.layers.append(radiograph.layers[0]);
    radiograph.layers[1].role = scans::LayerRole::HighEnergy;
    RadiographLook look(RadiographPyramid::build(radiograph, 1, never), m_materials);
    for (const RadiographColouring part : {RadiographColouring::OrganicOnly, RadiographColouring::MetalOnly}) {
        look.setColouring(part);
        QVERIFY(brightness(whole(look), QRect(2, 2, 14, 14)) < 40.0);
    }
}

void TestRadiographLooks::strippingWorksOnAScannersOwnColours()
{
    RadiographLook look(RadiographPyramid::build(tests::colourScene(m_scene), 1, never), nullptr);
    look.setColouring(RadiographColouring::OrganicOnly);
    QImage image = whole(look);
    QVERIFY(brightness(image, inner(m_scene.metal)) > 240.0);
    QVERIFY(brightness(image, inner(m_scene.organic)) < 200.0);
    look.setColouring(RadiographColouring::MetalOnly);
    image = whole(look);
    QVERIFY(brightness(image, inner(m_scene.organic)) > 240.0);
    QVERIFY(brightness(image, inner(m_scene.metal)) < 200.0);
    QVERIFY(look.colourings().contains(RadiographColouring::Grey));
}

void TestRadiographLooks::highPenetrationOpensTheDarkAndLowDensityTheThin()
{
    // Steps of equal thickness: attenuation 0 to 5 in 64 steps along x.
    const auto steps = [](int x, int) { return 60000.0 * std::exp(-5.0 * (x / 4) / 63.0); };
    RadiographLook look = grey(256, 32, VoxelType::UInt16, steps);
    const auto spread = [&](int from, int to) { // greys between two steps
        const QImage image = whole(look);
        return std::abs(brightness(image, QRect(4 * from, 8, 2, 8)) - brightness(image, QRect(4 * to, 8, 2, 8)));
    };
    const double dark = spread(50, 60);
    const double thin = spread(4, 14);
    look.toggle(Enhancement::HighPenetration);
    QVERIFY(spread(50, 60) > 5.0 * std::max(dark, 1.0));
    look.toggle(Enhancement::LowDensity);
    QVERIFY(spread(4, 14) > 1.2 * thin);
    look.toggle(Enhancement::Logarithm); // equal thickness, equal steps
    QVERIFY(std::abs(spread(10, 20) - spread(40, 50)) < 3.0);
}

void TestRadiographLooks::localContrastKeepsAGreyWhereverTheViewIs()
{
    RadiographLook look = grey(900, 600, VoxelType::UInt16, [](int x, int y) {
        return 30000.0 + 20000.0 * std::sin(x / 150.0) + ((x / 8 + y / 8) % 2 == 0 ? 600.0 : 0.0);
    });
    const auto contrast = [&] {
        const QImage image = whole(look);
        return std::abs(brightness(image, QRect(401, 321, 6, 6)) - brightness(image, QRect(401, 329, 6, 6)));
    };
    const double before = contrast();
    look.toggle(Enhancement::LocalContrast);
    const double raised = contrast() / before; // by the formula, with a clip limit of 3 and eight regions: 1.70
    QVERIFY2(raised > 1.6 && raised < 1.8, qPrintable(QString::number(raised)));
    const QImage here = look.picture(QRectF(300, 200, 200, 100), {200, 100}, 0, 1);
    const QImage there = look.picture(QRectF(350, 230, 200, 100), {200, 100}, 0, 2);
    QVERIFY(here.copy(50, 30, 150, 70) == there.copy(0, 0, 150, 70));
}

void TestRadiographLooks::edgesAreSharpenedAndFlatsLeftAlone()
{
    RadiographLook look = grey(120, 80, VoxelType::UInt8, [](int x, int) { return x < 60 ? 100 : 140; });
    look.toggle(Enhancement::Edges);
    const QImage image = whole(look);
    QCOMPARE(qGray(image.pixel(20, 40)), 100);
    QCOMPARE(qGray(image.pixel(100, 40)), 140);
    QVERIFY(qGray(image.pixel(59, 40)) < 95);
    QVERIFY(qGray(image.pixel(60, 40)) > 145);
    // The border of the view is no edge of the goods: the same pixels from the middle of a larger view.
    const QImage part = look.picture(QRectF(50, 30, 40, 40), {40, 40}, 0, 1);
    QVERIFY(part == image.copy(50, 30, 40, 40));
}

void TestRadiographLooks::onlyOneToneAndOneDetailAtATime()
{
    RadiographLook look = grey(64, 64, VoxelType::UInt16, [](int x, int y) { return 500 * x + y; });
    look.toggle(Enhancement::HighPenetration);
    look.toggle(Enhancement::Edges);
    look.toggle(Enhancement::LowDensity);
    look.toggle(Enhancement::LocalContrast);
    QCOMPARE(look.activeIds(), (QStringList{QStringLiteral("low-density"), QStringLiteral("local-contrast")}));
    look.setGamma(1e9);
    QVERIFY(look.isOn(Enhancement::Gamma) && !look.isOn(Enhancement::LowDensity));
    QCOMPARE(look.tone().gamma, 4.0);
}

void TestRadiographLooks::whatMakesNoSenseSaysWhy()
{
    const RadiographLook colours(RadiographPyramid::build(tests::colourScene(m_scene), 1, never), nullptr);
    QVERIFY(!colours.refusal(Enhancement::Logarithm).isEmpty());
    QVERIFY(colours.refusal(Enhancement::LocalContrast).isEmpty());
    const scans::Radiograph grey = tests::makeRadiograph(16, 16, VoxelType::UInt16, [](int x, int) { return x; });
    QCOMPARE(missingColouringsOf(grey).size(), 2);
    QVERIFY(!missingColouringsOf(grey).first().reason.isEmpty());
    QVERIFY(missingColouringsOf(m_scene.radiograph).isEmpty());
}

void TestRadiographLooks::theMagnifierShowsTheScansOwnPixels()
{
    const auto sample = [](int x, int y) { return (x * 7 + y * 13) % 256; };
    const RadiographLook look = grey(1200, 900, VoxelType::UInt8, sample);
    const QPointF centre(600.4, 450.6);
    QCOMPARE(Magnifier::scaleFor(5.0), 1.0);
    const QImage picture = Magnifier::picture(look, centre, 5.0, 1.0);
    QCOMPARE(picture.size(), QSize(Magnifier::side, Magnifier::side));
    const int left = 600 - Magnifier::side / 2;
    const int top = 450 - Magnifier::side / 2;
    for (int y = 0; y < picture.height(); y += 17) {
        for (int x = 0; x < picture.width(); x += 13) {
            QCOMPARE(qGray(picture.pixel(x, y)), sample(left + x, top + y));
        }
    }
    QCOMPARE(Magnifier::scaleFor(1.0), 0.5); // a view that shows scan pixels already is shown twice as large
}

void TestRadiographLooks::theStripHoldsTheSamplesAlongTheLine()
{
    const auto sample = [](int x, int y) { return 3.0 * x + 100.0 * y; };
    const RadiographLook look = grey(200, 120, VoxelType::UInt16, sample);
    const DensityProfile across = densityProfile(look.pyramid(), {20.5, 40.5}, {80.5, 40.5});
    QCOMPARE(across.curves.size(), std::size_t{1});
    QCOMPARE(across.curves[0].values.size(), std::size_t{61});
    QCOMPARE(across.stepPixels, 1.0);
    for (int i = 0; i <= 60; ++i) {
        QCOMPARE(across.curves[0].values[static_cast<std::size_t>(i)], sample(20 + i, 40));
    }
    const DensityProfile slanted = densityProfile(look.pyramid(), {10.5, 10.5}, {50.5, 40.5});
    QCOMPARE(slanted.curves[0].values.front(), sample(10, 10));
    QCOMPARE(slanted.curves[0].values.back(), sample(50, 40));
    const DensityProfile outside = densityProfile(look.pyramid(), {-50, 20.5}, {1e6, 20.5});
    QCOMPARE(outside.curves[0].values.front(), sample(0, 20));
    QCOMPARE(outside.curves[0].values.back(), sample(199, 20));
    QCOMPARE(densityProfile(m_pyramid ? *m_pyramid : look.pyramid(), {1, 1}, {9, 9}).curves.size(), std::size_t{2});
}

QTEST_MAIN(TestRadiographLooks)
#include "test_radiograph_looks.moc"
