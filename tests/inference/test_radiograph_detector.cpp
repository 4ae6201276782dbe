// Boxes of the shipped models: the same from both engines, in the pixels of the picture whatever its size, and right on
// real radiographs that no training saw.
#include "inference/BoxDecoding.h"
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"
#include "scans/ScanReader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace portlight::inference {

namespace {

const QString shippedModels = QStringLiteral(PORTLIGHT_SOURCE_DIR "/resources/models");

// A bag-like picture without random numbers of any library: air, a frame, and dark bars of many turns.
RgbImage drawnBag(int width, int height)
{
    RgbImage image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3, 255)};
    for (int y = height / 10; y < height * 9 / 10; ++y) {
        for (int x = width / 10; x < width * 9 / 10; ++x) {
            std::uint8_t* pixel = &image.pixels[(static_cast<std::size_t>(y) * width + x) * 3];
            const bool bar = std::fmod(std::abs(x * 0.37 + y * 0.61), 57.0) < 6.0 && (x / 60 + y / 60) % 3 == 0;
            pixel[0] = bar ? 30 : 240;
            pixel[1] = bar ? 50 : 190;
            pixel[2] = bar ? 170 : 120;
        }
    }
    return image;
}

inspection::Result<RgbImage> pictureOf(const QString& file)
{
    const auto scan = scans::readScan(file);
    if (!scan) {
        return inspection::failure(scan.error());
    }
    return rgbImageOf(scan->radiographs.first());
}

double overlapOf(const QRectF& a, const QRectF& b)
{
    const QRectF inner = a.intersected(b);
    const double area = inner.width() * inner.height();
    return area / (a.width() * a.height() + b.width() * b.height() - area);
}

QString keptBackFolder()
{
    return qEnvironmentVariable("PORTLIGHT_SHARED_DATA") + QLatin1String("/xray2d/opixray_roboflow/valid");
}

} // namespace

class TestRadiographDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enginesAgree();
    void boxesFollowTheSizeOfThePicture();
    void overlappingBoxesLeaveTheBest();
    void brokenScoresAreNoDetections();
    void viewsAreTurnedBackAndAveraged();
    void resamplingKeepsBrightnessAndThinMetal();
    void findsBladesInKeptBackScans();
};

void TestRadiographDetector::enginesAgree()
{
    if (availableEngines().size() < 2) {
        QSKIP("Built with one engine only.");
    }
    for (const QString& name : QDir(shippedModels).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto bundle = loadModelBundle(shippedModels + u'/' + name, trustedModelKeys(QString()));
        QVERIFY(bundle.has_value());
        if (bundle->kind != ModelKind::Radiograph) {
            continue;
        }
        QVector<QVector<Detection>> answers;
        for (const EngineKind kind : availableEngines()) {
            const auto detector = RadiographDetector::create(*bundle, kind, 1);
            QVERIFY(detector.has_value());
            const auto found = (*detector)->detect(drawnBag(500, 420));
            QVERIFY(found.has_value());
            answers.append(*found);
        }
        QVERIFY(!answers[0].isEmpty());
        int compared = 0;
        for (const Detection& one : std::as_const(answers[0])) {
            if (one.score < 0.01) { // the order of near-zero scores is chance
                continue;
            }
            const auto twin = std::find_if(answers[1].cbegin(), answers[1].cend(), [&](const Detection& other) {
                return other.classIndex == one.classIndex && overlapOf(other.box, one.box) > 0.98;
            });
            QVERIFY(twin != answers[1].cend());
            QVERIFY(std::abs(twin->score - one.score) < 1e-3);
            ++compared;
        }
        QVERIFY2(compared > 0, qPrintable(name));
    }
}

void TestRadiographDetector::boxesFollowTheSizeOfThePicture()
{
    ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto detector = library.detector(QStringLiteral("blades"), 1);
    QVERIFY(detector.has_value());
    const RgbImage bag = drawnBag(416, 312);
    const auto small = (*detector)->detect(bag);
    const auto large = (*detector)->detect(resampled(bag, 1248, 936));
    QVERIFY(small && large && !small->isEmpty() && !large->isEmpty());
    const QRectF best = small->first().box;
    const QRectF expected(best.x() * 3, best.y() * 3, best.width() * 3, best.height() * 3);
    QVERIFY(std::any_of(large->cbegin(), large->cend(),
                        [&](const Detection& one) { return overlapOf(one.box, expected) > 0.8; }));
    for (const Detection& one : *large) {
        QVERIFY(QRectF(0, 0, 1248, 936).contains(one.box));
    }
    for (const auto& [width, height] : {std::pair{1, 1}, std::pair{3000, 7}, std::pair{7, 3000}}) {
        QVERIFY((*detector)->detect(drawnBag(width, height)).has_value());
    }
    QVERIFY(!(*detector)->detect(RgbImage()).has_value());
}

void TestRadiographDetector::overlappingBoxesLeaveTheBest()
{
    const QVector<Detection> found{{0, 0.5, {10, 10, 20, 20}},
                                   {0, 0.9, {11, 11, 20, 20}},
                                   {1, 0.4, {10, 10, 20, 20}},
                                   {0, 0.3, {100, 10, 20, 20}}};
    const auto kept = suppressed(found, 0.5, 1.0);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].score, 0.9);
    QCOMPARE(kept[0].box, QRectF(11, 11, 20, 20));
    const auto fused = suppressed(found, 0.5, 0.6);
    QCOMPARE(fused.size(), 3);
    QVERIFY(std::abs(fused[0].box.x() - (0.9 * 11 + 0.5 * 10) / 1.4) < 1e-9);
    QCOMPARE(fused[0].score, 0.9);
    QCOMPARE(kept[1].classIndex, 1);
    QCOMPARE(kept[2].box.x(), 100.0);
}

void TestRadiographDetector::brokenScoresAreNoDetections()
{
    ModelBundle bundle;
    bundle.inputWidth = bundle.inputHeight = 32;
    bundle.classes = {{QStringLiteral("Gun"), 0.5, {}}};
    std::vector<Tensor> outputs{{{1, 1, 4, 4}, std::vector<float>(16, std::nanf(""))},
                                {{1, 4, 4, 4}, std::vector<float>(64, std::nanf(""))}};
    outputs[0].values[5] = 0.8F; // scores, but its box is none
    QVERIFY(detectionsIn(outputs, bundle).isEmpty());
    for (int side = 0; side < 4; ++side) {
        outputs[1].values[static_cast<std::size_t>(side * 16 + 5)] = 4.0F + static_cast<float>(side);
    }
    const auto found = detectionsIn(outputs, bundle);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].box, QRectF(QPointF(8, 7), QPointF(18, 19)));
}

// The same thing in each view, placed where that view shows it, averages to where it is; a view that is blind to it
// only lowers the score.
void TestRadiographDetector::viewsAreTurnedBackAndAveraged()
{
    ModelBundle bundle;
    bundle.inputWidth = bundle.inputHeight = 32;
    bundle.classes = {{QStringLiteral("Gun"), 0.5, {}}};
    const auto seen = [](int cell, std::array<float, 4> sides) {
        std::vector<Tensor> outputs{{{1, 1, 4, 4}, std::vector<float>(16, 0.0F)},
                                    {{1, 4, 4, 4}, std::vector<float>(64, 1.0F)}};
        outputs[0].values[static_cast<std::size_t>(cell)] = 0.9F;
        for (std::size_t side = 0; side < 4; ++side) {
            outputs[1].values[side * 16 + static_cast<std::size_t>(cell)] = sides[side];
        }
        return outputs;
    };
    ViewAverage average;
    average.add(seen(5, {4, 5, 6, 7}), View::AsIs);       // row 1, column 1
    average.add(seen(6, {6, 5, 4, 7}), View::LeftRight);  // column 2
    average.add(seen(9, {4, 7, 6, 5}), View::UpsideDown); // row 2
    const auto found = detectionsIn(average.take(), bundle);
    QCOMPARE(found.size(), 1);
    QVERIFY(std::abs(found[0].score - 0.9) < 1e-6);
    QVERIFY((found[0].box.topLeft() - QPointF(8, 7)).manhattanLength() < 1e-4);
    QVERIFY((found[0].box.bottomRight() - QPointF(18, 19)).manhattanLength() < 1e-4);

    average.add(seen(5, {4, 5, 6, 7}), View::AsIs);
    average.add({{{1, 1, 4, 4}, std::vector<float>(16, 0.0F)}, {{1, 4, 4, 4}, std::vector<float>(64, 50.0F)}},
                View::LeftRight);
    const auto doubted = detectionsIn(average.take(), bundle);
    QCOMPARE(doubted.size(), 1);
    QVERIFY(std::abs(doubted[0].score - 0.45) < 1e-6);
    QVERIFY(std::abs(doubted[0].box.left() - 8) < 0.01); // the blind view's sides hardly count
}

void TestRadiographDetector::resamplingKeepsBrightnessAndThinMetal()
{
    RgbImage image{400, 400, std::vector<std::uint8_t>(400 * 400 * 3, 200)};
    for (std::size_t y = 0; y < 400; ++y) { // a wire one pixel wide
        std::fill_n(image.pixels.begin() + static_cast<std::ptrdiff_t>((y * 400 + 201) * 3), 3, std::uint8_t{0});
    }
    const RgbImage small = resampled(image, 100, 100);
    const auto row = small.pixels.begin() + 50 * 100 * 3;
    QCOMPARE(int{row[10 * 3]}, 200);
    QVERIFY(row[50 * 3] < 160); // a quarter of the pixel, so at least a fifth darker
}

void TestRadiographDetector::findsBladesInKeptBackScans()
{
    const QDir images(keptBackFolder() + QLatin1String("/images"));
    if (!images.exists()) {
        QSKIP("No real radiographs here (shared data, xray2d).");
    }
    ModelLibrary library(shippedModels, trustedModelKeys(QString()));
    const auto detector = library.detector(QStringLiteral("blades"), 1);
    QVERIFY(detector.has_value());
    int right = 0;
    int all = 0;
    const QStringList names = images.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); i += 10) {
        QFile label(keptBackFolder() + QLatin1String("/labels/") + names[i].chopped(3) + QLatin1String("txt"));
        QVERIFY(label.open(QIODevice::ReadOnly));
        const QList<QByteArray> parts = label.readLine().simplified().split(' ');
        const auto picture = pictureOf(images.filePath(names[i]));
        QVERIFY(picture.has_value());
        const QSizeF size(parts[3].toDouble() * picture->width, parts[4].toDouble() * picture->height);
        const QRectF truth(QPointF(parts[1].toDouble() * picture->width - size.width() / 2,
                                   parts[2].toDouble() * picture->height - size.height() / 2),
                           size);
        const auto found = (*detector)->detect(*picture);
        QVERIFY(found.has_value());
        const auto best = std::max_element(found->cbegin(), found->cend(),
                                           [](const auto& a, const auto& b) { return a.score < b.score; });
        right +=
            best != found->cend() && best->classIndex == parts[0].toInt() && overlapOf(best->box, truth) >= 0.5 ? 1 : 0;
        ++all;
    }
    // Chance would be near none of 60; the card's figure says far more than this floor.
    QVERIFY2(right * 10 >= all * 4, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
}

} // namespace portlight::inference

QTEST_GUILESS_MAIN(portlight::inference::TestRadiographDetector)
#include "test_radiograph_detector.moc"
