// The graphics card's picture is the processor's: Mesa's software renderer stands in for the card. Without a display or
// OpenGL these tests are skipped and say so.
#include "tests/viewers/RenderedPictures.h"
#include "viewers/volume/CpuVolumeRenderer.h"
#include "viewers/volume/card/CardRayCaster.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace portlight;
using namespace portlight::tests;
using namespace portlight::viewers;

namespace {

// Root mean square over all channels, grey levels of 255.
constexpr double tolerance = 2.0;

} // namespace

class TestCardRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void softwareIsToldByItsName();
    void drawsWhatTheProcessorDraws_data();
    void drawsWhatTheProcessorDraws();
    void goesOnWithTheProcessorWhenTheCardFails();
};

void TestCardRenderer::softwareIsToldByItsName()
{
    QVERIFY(isSoftwareRenderer(QStringLiteral("llvmpipe (LLVM 15.0.6, 256 bits)")));
    QVERIFY(isSoftwareRenderer(QStringLiteral("Software Rasterizer")));
    QVERIFY(isSoftwareRenderer(QString()));
    QVERIFY(!isSoftwareRenderer(QStringLiteral("NVIDIA GeForce RTX 3060/PCIe/SSE2")));
    QVERIFY(!isSoftwareRenderer(QStringLiteral("Mesa Intel(R) UHD Graphics 630 (CFL GT2)")));
}

void TestCardRenderer::drawsWhatTheProcessorDraws_data()
{
    QTest::addColumn<CastMode>("mode");
    QTest::addColumn<QString>("more");
    QTest::newRow("composite") << CastMode::Composite << QString();
    QTest::newRow("shaded") << CastMode::CompositeShaded << QString();
    QTest::newRow("maximum") << CastMode::Maximum << QString();
    QTest::newRow("minimum") << CastMode::Minimum << QStringLiteral("box");
    QTest::newRow("mean") << CastMode::Mean << QString();
    QTest::newRow("parallel") << CastMode::CompositeShaded << QStringLiteral("parallel");
    QTest::newRow("plane") << CastMode::CompositeShaded << QStringLiteral("plane");
    QTest::newRow("slab") << CastMode::Maximum << QStringLiteral("slab");
    QTest::newRow("labels") << CastMode::CompositeShaded << QStringLiteral("labels");
    QTest::newRow("labels, maximum") << CastMode::Maximum << QStringLiteral("labels");
}

void TestCardRenderer::drawsWhatTheProcessorDraws()
{
    QFETCH(const CastMode, mode);
    QFETCH(const QString, more);
    CardRayCaster card;
    if (const QString problem = card.start(); !problem.isEmpty()) {
        QSKIP(qPrintable(QStringLiteral("No OpenGL 3.3 to stand in for a graphics card: %1").arg(problem)));
    }
    const scans::Volume parcel = makeParcel(72, 64, 56);
    RenderRequest request = turnedRequest(parcel, {240, 180});
    request.transfer = translucent();
    request.transfer.mode = mode;
    if (more == QLatin1String("parallel")) {
        request.camera.projection = Projection::Parallel;
    } else if (more == QLatin1String("box")) {
        request.cut.voxelBox = inspection::BoxMm{{20, 18, 16}, {52, 44, 40}};
    } else if (more == QLatin1String("plane")) {
        request.cut.planes = {{QVector3D(0.6F, 0.8F, 0.0F), 30.0}};
    } else if (more == QLatin1String("slab")) {
        request.cut.slab = VolumeCut::Slab{request.camera.centre, 8.0};
    }
    std::shared_ptr<const BrickedLabels> labels;
    if (more == QLatin1String("labels")) {
        labels = BrickedLabels::build(makeVolume(parcel.geometry(), scans::VoxelType::UInt8,
                                                 [](int i, int, int k) { return i < 30   ? 1
                                                                                : k < 20 ? 2
                                                                                         : 0; }),
                                      1, never);
        request.labels.styles.insert(1, {LabelShow::Coloured, 0xff3060, 0.6});
        request.labels.hide(2);
    }
    RayScene scene(BrickedVolume::build(parcel, 2, never), request.transfer, labels, request.labels);
    CastOptions options;
    options.imageSize = request.size;
    options.stepInVoxels = 0.7;
    options.instructions = bestInstructionSet();
    RenderedFrame ofProcessor;
    RenderedFrame ofCard;
    QVERIFY(scene.cast(request, options, never, ofProcessor));
    QVERIFY2(card.cast(scene, request, options, never, ofCard), qPrintable(card.problem()));
    QVERIFY(ofCard.showsScan);
    QCOMPARE(ofCard.image.size(), ofProcessor.image.size());
    const double difference = std::sqrt(meanSquare(ofProcessor.image, ofCard.image));
    QVERIFY2(difference < tolerance, qPrintable(QString::number(difference)));
    const auto& a = *ofProcessor.depth;
    const auto& b = *ofCard.depth;
    std::size_t apart = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        apart += std::isinf(a[i]) != std::isinf(b[i]) || (!std::isinf(a[i]) && std::abs(a[i] - b[i]) > 3.0F) ? 1 : 0;
    }
    QVERIFY2(apart < a.size() / 50, qPrintable(QString::number(apart)));
    card.stop();
}

void TestCardRenderer::goesOnWithTheProcessorWhenTheCardFails()
{
    {
        CardRayCaster card;
        if (!card.start().isEmpty()) {
            QSKIP("No OpenGL 3.3 to stand in for a graphics card.");
        }
        card.stop();
    }
    CpuVolumeRenderer renderer(RendererChoice::GraphicsCard);
    QSignalSpy frames(&renderer, &VolumeRenderer::frameReady);
    QSignalSpy names(&renderer, &VolumeRenderer::nameChanged);
    renderer.setVolume(ball());
    RenderRequest request = turnedRequest(ball(), {64, 48});
    request.transfer = solid(50.0);
    renderer.request(request);
    const auto isFull = [&] {
        return !frames.isEmpty() && frames.last().first().value<RenderedFrame>().quality == FrameQuality::Full;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 60000);
    QVERIFY(renderer.name().startsWith(QLatin1String("GPU")));
    frames.clear();
    // Wider than any card's picture may be: the card refuses it, the processor does not.
    request.size = {40000, 2};
    renderer.request(request);
    QTRY_VERIFY_WITH_TIMEOUT(isFull(), 60000);
    QCOMPARE(frames.last().first().value<RenderedFrame>().image.width(), 40000);
    QVERIFY(renderer.name().startsWith(QLatin1String("CPU")));
    QVERIFY(!names.last().first().toString().isEmpty());
}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // xcb would end the process instead of letting the tests skip
    }
    QApplication application(argc, argv);
    TestCardRenderer test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_card_renderer.moc"
