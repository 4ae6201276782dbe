// Threat image projection: the physics against the simulator's own scan of item and parcel together, what is refused
// and why, the gate, and the blind test's power to see a crude paste.
#include "scans/ScanReader.h"
#include "scans/formats/PngWriter.h"
#include "scans/simulator/ParcelBuilder.h"
#include "scans/simulator/SceneScanner.h"
#include "scans/simulator/items/Items.h"
#include "training/blind/BlindTest.h"
#include "training/projection/ItemCutter.h"
#include "training/projection/SimulatedItem.h"
#include "training/projection/ThreatProjector.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace portlight;
using namespace portlight::training;

namespace {

using Pixels = std::shared_ptr<scans::VoxelBuffer>;

scans::Radiograph pictureOf(scans::LayerRole role, scans::VoxelType type, int width, int height)
{
    scans::Radiograph picture;
    picture.width = width;
    picture.height = height;
    const auto samples = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    Pixels pixels = scans::VoxelBuffer::allocate(type, samples * (role == scans::LayerRole::Rgb ? 3U : 1U)).value();
    picture.layers.append({role, pixels, 1.0, 0.0, false, false});
    return picture;
}

// Air around a box with a few slabs in it; noise as strong as `sigma` at full light.
scans::Radiograph greyParcel(scans::VoxelType type, double sigma, std::uint64_t seed)
{
    scans::Radiograph picture = pictureOf(scans::LayerRole::Grey, type, 240, 200);
    const double full = type == scans::VoxelType::UInt8 ? 250.0 : 60000.0;
    scans::Random random(seed);
    const int shift = random.integer(0, 30);
    auto buffer = std::const_pointer_cast<scans::VoxelBuffer>(picture.layers.first().pixels);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            double attenuation = 0.0;
            if (x > 20 && x < 220 && y > 20 && y < 180) {
                attenuation = 0.25 + 0.1 * std::sin(x * 0.05 + shift) + ((x + shift) / 40 % 2 == 0 ? 0.3 : 0.0) +
                              (y / 50 % 2 == 0 ? 0.2 : 0.0);
            }
            const double light = std::exp(-attenuation);
            const double value = full * (light + sigma * std::sqrt(light) * random.gaussian());
            const auto i = static_cast<std::size_t>(y * picture.width + x);
            if (type == scans::VoxelType::UInt8) {
                buffer->as<std::uint8_t>()[i] = static_cast<std::uint8_t>(std::clamp(std::round(value), 0.0, 255.0));
            } else {
                buffer->as<std::uint16_t>()[i] =
                    static_cast<std::uint16_t>(std::clamp(std::round(value), 0.0, 65535.0));
            }
        }
    }
    return picture;
}

// A blade with soft sides.
ThreatItem blade(ImageKind kind, int length = 48)
{
    ThreatItem item;
    item.id = QStringLiteral("blade-1");
    item.itemClass = QStringLiteral("knife");
    item.scanner = QStringLiteral("A");
    item.planes = {kind, length, 14, {}, {}};
    for (int y = 0; y < 14; ++y) {
        for (int x = 0; x < length; ++x) {
            const double inside = std::min({y - 1.0, 12.0 - y, x - 1.0, length - 2.0 - x, 3.0}) / 3.0;
            item.mask.push_back(inside > 0.0 ? 1.0F : 0.0F);
            item.planes.attenuation.push_back(static_cast<float>(0.8 * std::max(0.0, inside)));
            if (kind != ImageKind::Grey) {
                item.planes.material.push_back(item.planes.attenuation.back() *
                                               (kind == ImageKind::Colour ? 0.9F : 1.6F));
            }
        }
    }
    return item;
}

std::uint16_t sample16(const scans::Radiograph& picture, qsizetype layer, int x, int y)
{
    return picture.layers.at(layer).pixels->as<std::uint16_t>()[static_cast<std::size_t>(y * picture.width + x)];
}

} // namespace

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Edges of things in a brightness that little else has are no noise: drawn at the rim of a projected item, they
    // would give it away as coloured grains.
    void edgesAreNotTakenForNoise()
    {
        constexpr int side = 240;
        constexpr double quiet = 0.002; // of the light
        scans::Random random(3);
        AttenuationImage image{ImageKind::Grey, side, side, {}, {}};
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool isTexture = y > 200;
                const double light = isTexture ? ((x + y) % 2 == 0 ? 0.90 : 0.86) : x < side / 2 ? 0.97 : 0.70;
                image.attenuation.push_back(
                    static_cast<float>(-std::log(light + quiet * std::sqrt(light) * random.gaussian())));
            }
        }
        const NoiseModel noise(image);
        for (const double light : {0.97, 0.88, 0.70}) {
            QVERIFY2(noise.sigma(light) > 0.6 * quiet && noise.sigma(light) < 2.0 * quiet,
                     qPrintable(QStringLiteral("%1: %2").arg(light).arg(noise.sigma(light))));
        }
    }

    // The same item scanned in the parcel and projected into the parcel's scan without it must look alike.
    void meetsTheSimulatorsScanOfBoth()
    {
        scans::ScanSettings settings;
        settings.size = {160, 96, 128};
        settings.voxelMm = 1.6;
        settings.parts = scans::ScanParts::RadiographOnly;
        scans::ScannerModel scanner = scans::standardScanner();
        scanner.linePhotons = 0.0;
        scans::Scene parcel = scans::buildParcel(7, scans::ParcelKind::Box, {}, scans::scanGeometry(settings)).value();
        scans::Random random(3);
        scans::Item knife = scans::makeKitchenKnife(random);
        knife.pose.position = {0.0, 0.0, 120.0};
        scans::Scene alone;
        alone.items.push_back(knife);
        scans::Scene both = parcel;
        both.items.push_back(knife);
        scans::Progress progress;
        const auto ofParcel = scans::scanScene(parcel, scanner, settings, progress).value().radiograph;
        const auto ofKnife = scans::scanScene(alone, scanner, settings, progress).value().radiograph;
        const auto ofBoth = scans::scanScene(both, scanner, settings, progress).value().radiograph;

        ThreatItem item = itemOf(ofKnife).value();
        item.pixelMm.reset(); // same grid: no scaling
        QRect box;
        for (int y = 0; y < ofKnife.height; ++y) {
            for (int x = 0; x < ofKnife.width; ++x) {
                if (sample16(ofKnife, 1, x, y) < 65535 * std::exp(-0.004)) {
                    box = box.united(QRect(x, y, 1, 1));
                }
            }
        }
        ProjectionWish wish;
        wish.pose = ItemPose{};
        wish.topLeft = box.topLeft() - QPoint(2, 2); // the frame grows by the kernel's reach
        const auto projector = ThreatProjector::of(ofParcel);
        QVERIFY2(projector.has_value(), qPrintable(projector ? QString() : projector.error().text));
        const auto projection = projector->project(item, wish);
        QVERIFY2(projection.has_value(), qPrintable(projection ? QString() : projection.error().text));
        for (const qsizetype layer : {0, 1}) {
            double difference = 0.0;
            double contrast = 0.0;
            int pixels = 0;
            for (int y = box.top(); y <= box.bottom(); ++y) {
                for (int x = box.left(); x <= box.right(); ++x) {
                    const double truth = sample16(ofBoth, layer, x, y) / 65535.0;
                    const double made = sample16(projection->radiograph, layer, x, y) / 65535.0;
                    difference += std::abs(made - truth);
                    contrast += std::abs(sample16(ofParcel, layer, x, y) / 65535.0 - truth);
                    ++pixels;
                }
            }
            qInfo("layer %d: mean error %.4f of a mean contrast %.4f", static_cast<int>(layer), difference / pixels,
                  contrast / pixels);
            QVERIFY(contrast / pixels > 0.02);
            QVERIFY(difference < 0.12 * contrast); // beam hardening is what is left
        }
    }

    void leavesEveryOtherPixelAlone()
    {
        const auto picture = greyParcel(scans::VoxelType::UInt16, 0.004, 1);
        ProjectionWish wish;
        wish.pose = ItemPose{};
        wish.topLeft = QPoint(80, 108);
        const auto projection = ThreatProjector::of(picture)->project(blade(ImageKind::Grey), wish).value();
        const QRect changed(80, 108, 52, 18);
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < picture.width; ++x) {
                if (!changed.contains(x, y)) {
                    QCOMPARE(sample16(projection.radiograph, 0, x, y), sample16(picture, 0, x, y));
                }
            }
        }
        QVERIFY(changed.contains(projection.rectangle));
        const double before = sample16(picture, 0, 105, 116);
        const double after = sample16(projection.radiograph, 0, 105, 116);
        QVERIFY(std::abs(after / before - std::exp(-0.8)) < 0.03);
        QVERIFY2(projection.gate.accepted(), qPrintable(projection.gate.reasons.join(u' ')));
    }

    void invertedPicturesDarkenTheOtherWay()
    {
        auto picture = greyParcel(scans::VoxelType::UInt8, 0.004, 2);
        auto pixels = std::const_pointer_cast<scans::VoxelBuffer>(picture.layers.first().pixels);
        for (std::uint8_t& value : pixels->as<std::uint8_t>()) {
            value = static_cast<std::uint8_t>(255 - value);
        }
        picture.layers.first().inverted = true;
        ProjectionWish wish;
        wish.pose = ItemPose{};
        wish.topLeft = QPoint(80, 108);
        const auto projection = ThreatProjector::of(picture)->project(blade(ImageKind::Grey), wish).value();
        const auto at = static_cast<std::size_t>(116 * picture.width + 105);
        QVERIFY(projection.radiograph.layers.first().pixels->as<std::uint8_t>()[at] >
                picture.layers.first().pixels->as<std::uint8_t>()[at] + 30);
    }

    void thePlaceIsInTheParcelAndAsHardAsWanted()
    {
        const auto projector = ThreatProjector::of(greyParcel(scans::VoxelType::UInt8, 0.005, 3)).value();
        double easy = 0.0;
        double hard = 0.0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            ProjectionWish wish;
            wish.seed = seed;
            wish.difficulty = 0.1;
            const auto first = projector.project(blade(ImageKind::Grey), wish).value();
            wish.difficulty = 0.9;
            const auto second = projector.project(blade(ImageKind::Grey), wish).value();
            easy += first.factors.difficulty();
            hard += second.factors.difficulty();
            QVERIFY(QRect(10, 10, 220, 180).contains(first.rectangle));
            const auto again = projector.project(blade(ImageKind::Grey), wish).value();
            QCOMPARE(again.rectangle, second.rectangle); // seeded and repeatable
        }
        QVERIFY(hard > 1.5 * easy);
    }

    void saysWhatItRefuses()
    {
        const auto grey = greyParcel(scans::VoxelType::UInt8, 0.004, 4);
        const auto projector = ThreatProjector::of(grey).value();
        QCOMPARE(projector.project(blade(ImageKind::DualEnergy), {}).error().code, inspection::ErrorCode::Unsupported);
        ThreatItem torn = blade(ImageKind::Grey);
        torn.mask.pop_back();
        QCOMPARE(projector.project(torn, {}).error().code, inspection::ErrorCode::BadInput);
        ProjectionWish outside;
        outside.topLeft = QPoint(230, 10);
        QVERIFY(!projector.project(blade(ImageKind::Grey), outside));
        QVERIFY(!projector.project(blade(ImageKind::Grey, 600), {})); // no room

        auto attenuation = grey;
        attenuation.layers.first().attenuation = true;
        QVERIFY(!ThreatProjector::of(attenuation));
        auto zeff = grey;
        zeff.layers.first().role = scans::LayerRole::EffectiveZ;
        QVERIFY(!ThreatProjector::of(zeff));
        QVERIFY(!ThreatProjector::of(pictureOf(scans::LayerRole::Grey, scans::VoxelType::Float32, 64, 64)));
        QVERIFY(!ThreatProjector::of(pictureOf(scans::LayerRole::Grey, scans::VoxelType::UInt8, 8, 8)));
        auto black = pictureOf(scans::LayerRole::Rgb, scans::VoxelType::UInt8, 64, 64);
        auto pixels = std::const_pointer_cast<scans::VoxelBuffer>(black.layers.first().pixels);
        std::fill_n(pixels->as<std::uint8_t>().begin(), pixels->count(), std::uint8_t{40});
        const auto noAir = ThreatProjector::of(black);
        QVERIFY(noAir.error().text.contains(QStringLiteral("no pseudo-colour on white")));
        QVERIFY(!ThreatProjector::of({}));
    }

    void theGateSeesWhatGivesAnItemAway()
    {
        const auto codec = RadiographCodec::of(greyParcel(scans::VoxelType::UInt16, 0.01, 5)).value();
        const AttenuationImage& before = codec.image();
        const NoiseModel noise(before);
        const std::vector<float> mask(40 * 30, 1.0F);
        const QPoint topLeft(90, 80);
        const auto altered = [&](auto change) {
            AttenuationImage after = before;
            for (int y = 0; y < 30; ++y) {
                for (int x = 0; x < 40; ++x) {
                    float& value = after.attenuation[after.index(90 + x, 80 + y)];
                    value = change(value);
                }
            }
            return inspectProjection(before, after, noise, mask, 40, topLeft, GateLimits::of(ImageKind::Grey));
        };
        QVERIFY(altered([](float value) { return value; }).accepted());
        const GateReport flat = altered([](float) { return 0.9F; });
        QVERIFY(flat.noiseRatio < 0.3 && !flat.accepted());
        QVERIFY(altered([](float value) { return value + 3.0F; }).edgeRatio > 1.6);
        const GateReport brighter = altered([](float value) { return value * 0.3F; });
        QVERIFY(brighter.brighterShare > 0.5);
        QVERIFY(brighter.reasons.join(u' ').contains(QStringLiteral("brighter than what lies behind it")));
    }

    void anItemIsCutOutWithItsBackgroundDividedOut()
    {
        const auto picture = greyParcel(scans::VoxelType::UInt16, 0.002, 6);
        ThreatItem strong = blade(ImageKind::Grey);
        for (float& value : strong.planes.attenuation) {
            value *= 2.0F;
        }
        ProjectionWish wish;
        wish.pose = ItemPose{};
        wish.topLeft = QPoint(60, 104);
        const auto projection = ThreatProjector::of(picture)->project(strong, wish).value();
        const auto codec = RadiographCodec::of(projection.radiograph).value();
        const auto cut = cutItem(codec.image(), projection.rectangle.adjusted(-4, -6, 4, 6));
        QVERIFY2(cut.has_value(), qPrintable(cut ? QString() : cut.error().text));
        double mass = 0.0;
        double truth = 0.0;
        for (const float value : cut->planes.attenuation) {
            mass += value;
        }
        for (const float value : strong.planes.attenuation) {
            truth += value;
        }
        QVERIFY2(std::abs(mass / truth - 1.0) < 0.15, qPrintable(QString::number(mass / truth)));
        const auto nothing = cutItem(RadiographCodec::of(picture)->image(), QRect(100, 60, 40, 40));
        QVERIFY(!nothing);
        QVERIFY(!cutItem(codec.image(), QRect(-5, 0, 40, 40)));
        QVERIFY(!cutItem(codec.image(), QRect(0, 0, 3, 3)));
    }

    void turningKeepsTheMatter()
    {
        const ThreatItem item = blade(ImageKind::DualEnergy);
        const auto sum = [](const std::vector<float>& plane) {
            return std::accumulate(plane.begin(), plane.end(), 0.0);
        };
        for (const double turn : {0.0, 30.0, 90.0, 217.0}) {
            const ThreatItem turned = posed(item, {turn, Mirror::LeftRight, 1.0});
            QVERIFY(std::abs(sum(turned.planes.attenuation) / sum(item.planes.attenuation) - 1.0) < 0.02);
            QVERIFY(std::abs(sum(turned.planes.material) / sum(item.planes.material) - 1.0) < 0.02);
        }
        const ThreatItem half = posed(item, {0.0, Mirror::No, 0.5});
        QVERIFY(std::abs(4.0 * sum(half.planes.attenuation) / sum(item.planes.attenuation) - 1.0) < 0.05);
    }

    void aSimulatedItemKnowsHowHardItsViewIs()
    {
        ItemRecipe recipe;
        recipe.voxelMm = 2.0;
        const auto flat = simulateItem(recipe).value();
        recipe.tiltDegrees = 80.0;
        const auto onEdge = simulateItem(recipe).value();
        QCOMPARE(*flat.viewDifficulty, 0.0);
        QVERIFY(*onEdge.viewDifficulty > 0.2);
        QCOMPARE(flat.itemClass, QStringLiteral("knife"));
        recipe.itemClass = scans::ItemClass::Book;
        QVERIFY(!simulateItem(recipe));
    }

    // A classifier that cannot see a crude paste would prove nothing by failing on projections.
    void theBlindTestSeesACrudePasteAndHardlyAProjection()
    {
        const auto samplesOf = [](std::uint64_t firstSeed, bool crude) {
            std::vector<BlindSample> samples;
            for (std::uint64_t seed = firstSeed; seed < firstSeed + 60; ++seed) {
                const auto projector = ThreatProjector::of(greyParcel(scans::VoxelType::UInt16, 0.01, seed)).value();
                ProjectionWish wish;
                wish.seed = seed;
                const ThreatItem item = blade(ImageKind::Grey);
                const auto projection = projector.project(item, wish).value();
                AttenuationImage image = RadiographCodec::of(projection.radiograph)->image();
                const auto genuine = seed % 2 == 0;
                if (!genuine && crude) { // opaque, even, hard-edged
                    const QRect& r = projection.rectangle;
                    for (int y = r.top() + 2; y < r.bottom() - 1; ++y) {
                        for (int x = r.left() + 2; x < r.right() - 1; ++x) {
                            image.attenuation[image.index(x, y)] = 1.1F;
                        }
                    }
                }
                samples.push_back({localFeatures(image, NoiseModel(image), projection.rectangle),
                                   genuine ? Origin::Genuine : Origin::Projected});
            }
            return samples;
        };
        const auto crude = runBlindTest(samplesOf(100, true), samplesOf(300, true));
        QVERIFY2(*crude.correct.share() > 0.85, qPrintable(QString::number(*crude.correct.share())));
        QVERIFY(crude.areaUnderCurve > 0.9);
        const auto same = runBlindTest(samplesOf(100, false), samplesOf(300, false)); // both made alike: chance
        QVERIFY(same.correct.interval().contains(0.5));
    }

    void pngKeepsEverySample()
    {
        QTemporaryDir folder;
        for (const scans::VoxelType type : {scans::VoxelType::UInt8, scans::VoxelType::UInt16}) {
            const auto picture = greyParcel(type, 0.01, 9);
            const QString path = folder.filePath(QStringLiteral("a.png"));
            QVERIFY(scans::writePng(picture.layers.first(), picture.width, picture.height, path).has_value());
            const auto back = scans::readScan(path).value().radiographs.first();
            const auto& a = *picture.layers.first().pixels;
            const auto& b = *back.layers.first().pixels;
            QCOMPARE(b.byteCount(), a.byteCount());
            QVERIFY(std::equal(a.data(), a.data() + a.byteCount(), b.data()));
        }
        QVERIFY(!scans::writePng(greyParcel(scans::VoxelType::UInt8, 0.0, 1).layers.first(), 3, 3,
                                 folder.filePath(QStringLiteral("b.png"))));
        QVERIFY(!scans::writePng(greyParcel(scans::VoxelType::UInt8, 0.0, 1).layers.first(), 240, 200,
                                 QStringLiteral("/nowhere/b.png")));
    }

    void realColourPicturesTakeAnItem()
    {
        const QDir images(qEnvironmentVariable("PORTLIGHT_SHARED_DATA") +
                          QStringLiteral("/xray2d/opixray_roboflow/valid/images"));
        const QStringList names = images.entryList(QDir::Files, QDir::Name);
        if (names.isEmpty()) {
            QSKIP("The real radiographs (xray2d) are not here.");
        }
        int accepted = 0;
        constexpr int pictures = 12;
        for (int i = 0; i < pictures; ++i) {
            const auto scan = scans::readScan(images.filePath(names.at(i * 40 % names.size()))).value();
            const auto projector = ThreatProjector::of(scan.radiographs.first());
            QVERIFY2(projector.has_value(), qPrintable(projector ? QString() : projector.error().text));
            ProjectionWish wish;
            wish.scanner = QStringLiteral("A");
            wish.seed = static_cast<std::uint64_t>(i) + 1;
            accepted += projector->projectAccepted(blade(ImageKind::Colour), wish) ? 1 : 0;
            wish.scanner = QStringLiteral("B");
            QVERIFY(!projector->project(blade(ImageKind::Colour), wish)); // another scanner's colours
        }
        QVERIFY2(accepted >= pictures * 2 / 3, qPrintable(QString::number(accepted)));
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "test_projection.moc"
