// The whole view as an officer uses it: real widgets, real mouse and keys.
#include "tests/viewers/ShownScan.h"

#include <QComboBox>
#include <QTranslator>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using tests::drag;
using tests::patienceMs;
using tests::turnWheel;
using Shown = tests::ShownScan;
using inspection::Annotation;
using scans::VoxelType;

namespace {

std::shared_ptr<scans::Scan> parcelScan()
{
    return tests::scanOf(tests::makeParcel(72, 64, 56));
}

} // namespace

class TestScanView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imageSignalsComeOnceAndInOrder();
    void messageReplacesTheScan();
    void presetsAreKnownAtOnce();
    void standardImageIsOneCallAway();
    void crosshairIsLinked();
    void wheelAndKeysWalkSlices();
    void rightDragSetsTheWindow();
    void turningThePictureMovesTheCamera();
    void rulerMeasuresMillimetres();
    void boxIsDrawnAndEscapeDropsIt();
    void deleteAsksForTheSelectedMark();
    void doubleClickFillsTheView();
    void findingsStandInEveryView();
    void captionsKeepApart();
    void severalVolumesCanBeChosen();
    void volumesAreNamedInTheLanguageInForce();
    void emptyVolumeStillFinishes();
    void replacingScansQuicklyIsSafe();
    void layoutIsRemembered();
};

void TestScanView::imageSignalsComeOnceAndInOrder()
{
    Shown shown(parcelScan());
    QCOMPARE(shown.first.count(), 0);
    QVERIFY(shown.isReady());
    QCOMPARE(shown.first.count(), 1);
    QCOMPARE(shown.full.count(), 1);
    QVERIFY(shown.volume()->frame().showsScan);
    const QImage picture = shown.view.grabPicture();
    QCOMPARE(picture.size(), shown.view.size());
    QVERIFY(!shown.view.rendererName().isEmpty());
    shown.view.setPreset(QStringLiteral("metal"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.volume()->frame().quality, FrameQuality::Full, patienceMs);
    QCOMPARE(shown.first.count(), 1);
}

void TestScanView::messageReplacesTheScan()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    shown.view.showMessage(QStringLiteral("This scan cannot be read."));
    QVERIFY(!shown.volume()->isVisible());
    QVERIFY(!shown.volume()->hasPicture());
    shown.view.setScan(parcelScan());
    QTRY_COMPARE_WITH_TIMEOUT(shown.full.count(), 2, patienceMs);
    QVERIFY(shown.volume()->isVisible());
}

void TestScanView::presetsAreKnownAtOnce()
{
    Shown volume(parcelScan());
    QCOMPARE(volume.view.presetIds().first(), QStringLiteral("standard"));
    QCOMPARE(volume.view.preset(), QStringLiteral("standard"));
    Shown radiograph(tests::radiographScan());
    QCOMPARE(radiograph.view.presetIds(), QStringList{QStringLiteral("grey")});
    QCOMPARE(radiograph.view.preset(), QStringLiteral("grey"));
    QVERIFY(!radiograph.view.presetName(QStringLiteral("grey")).isEmpty());
}

void TestScanView::standardImageIsOneCallAway()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    const QImage standard = shown.slice(SliceOrientation::Axial)->grab().toImage();
    const ViewCamera camera = shown.volume()->camera();
    QSignalSpy presets(&shown.view, &ScanView::presetChanged);
    shown.view.setPreset(QStringLiteral("bone"));
    shown.view.setInverted(true);
    drag(shown.slice(SliceOrientation::Axial), {40, 40}, {80, 60}, Qt::RightButton);
    drag(shown.volume(), {100, 100}, {160, 120});
    QVERIFY(shown.volume()->camera() != camera);
    QVERIFY(shown.slice(SliceOrientation::Axial)->grab().toImage() != standard);
    shown.view.resetToStandardImage();
    QCOMPARE(shown.view.preset(), QStringLiteral("standard"));
    QVERIFY(!shown.view.isInverted());
    QCOMPARE(shown.volume()->camera(), camera);
    QCOMPARE(shown.slice(SliceOrientation::Axial)->grab().toImage(), standard);
    QCOMPARE(presets.count(), 2);
}

void TestScanView::crosshairIsLinked()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* axial = shown.slice(SliceOrientation::Axial);
    SliceView* coronal = shown.slice(SliceOrientation::Coronal);
    SliceView* sagittal = shown.slice(SliceOrientation::Sagittal);
    const int axialSlice = axial->slice();
    const QPoint at = axial->pictureArea().center().toPoint() + QPoint(25, -18);
    const auto expected = axial->sceneAt(at);
    QVERIFY(expected);
    QTest::mouseClick(axial, Qt::LeftButton, {}, at);
    QCOMPARE(axial->slice(), axialSlice);
    QCOMPARE(sagittal->slice(), static_cast<int>(std::floor((*expected)[0] + 0.5)));
    QCOMPARE(coronal->slice(), static_cast<int>(std::floor((*expected)[1] + 0.5)));
    QVERIFY((coronal->positionOf(*expected) - sagittal->positionOf(*expected)).manhattanLength() >= 0.0);
}

void TestScanView::wheelAndKeysWalkSlices()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* coronal = shown.slice(SliceOrientation::Coronal);
    const int start = coronal->slice();
    turnWheel(coronal, coronal->rect().center(), 3);
    QCOMPARE(coronal->slice(), start + 3);
    coronal->setFocus();
    QTest::keyClick(coronal, Qt::Key_PageDown);
    QCOMPARE(coronal->slice(), start + 2);
    shown.view.stepSlices(-2); // the pane with the keyboard
    QCOMPARE(coronal->slice(), start);
    shown.view.stepSlices(-10000);
    QCOMPARE(coronal->slice(), 0);
    QSignalSpy readOut(&shown.view, &ScanView::readOutChanged);
    QTest::mouseMove(coronal, coronal->pictureArea().center().toPoint());
    turnWheel(coronal, coronal->pictureArea().center().toPoint(), 1);
    QVERIFY(!readOut.isEmpty());
    const QStringList lines = readOut.last().first().toString().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(QLatin1String("HU"))); // values first, the place last: it goes where room is short
    QVERIFY(lines.last().indexOf(QLatin1String("g/cm")) < lines.last().indexOf(QLatin1String("mm")));
}

void TestScanView::rightDragSetsTheWindow()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* axial = shown.slice(SliceOrientation::Axial);
    const QImage before = axial->grab().toImage();
    drag(axial, {60, 60}, {120, 60}, Qt::RightButton);
    const QImage brighter = axial->grab().toImage();
    QVERIFY(before != brighter);
    shown.view.setTool(ScanTool::WindowLevel);
    drag(axial, {120, 60}, {60, 60});
    QVERIFY(axial->grab().toImage() != brighter);
}

void TestScanView::turningThePictureMovesTheCamera()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    const ViewCamera start = shown.volume()->camera();
    drag(shown.volume(), {200, 150}, {260, 170});
    QVERIFY(shown.volume()->camera().rotation != start.rotation);
    QCOMPARE(shown.volume()->camera().centre, start.centre);
    const ViewCamera turned = shown.volume()->camera();
    drag(shown.volume(), {200, 150}, {260, 170}, Qt::MiddleButton);
    QCOMPARE(shown.volume()->camera().rotation, turned.rotation);
    QVERIFY(shown.volume()->camera().centre != turned.centre);
    turnWheel(shown.volume(), {200, 150}, 2);
    QVERIFY(shown.volume()->camera().heightMm < turned.heightMm);
    shown.volume()->setFocus();
    QTest::keyClick(shown.volume(), Qt::Key_Left);
    QVERIFY(shown.volume()->camera().rotation != turned.rotation);
    QTRY_COMPARE_WITH_TIMEOUT(shown.volume()->frame().camera, shown.volume()->camera(), patienceMs);
}

void TestScanView::rulerMeasuresMillimetres()
{
    scans::VolumeGeometry geometry;
    geometry.size = {40, 40, 40};
    geometry.spacingMm = {0.5, 0.5, 2.0};
    Shown shown(tests::scanOf(tests::makeVolume(geometry, VoxelType::UInt8, [](int i, int, int) { return i * 6; })));
    QVERIFY(shown.isReady());
    SliceView* coronal = shown.slice(SliceOrientation::Coronal);
    // Twice as much rises in millimetres as there is room across: spacing is in the proportions.
    QVERIFY(std::abs(coronal->pictureArea().height() / coronal->pictureArea().width() - 4.0) < 1e-6);
    shown.view.setTool(ScanTool::Ruler);
    QCOMPARE(shown.view.tool(), ScanTool::Ruler);
    QSignalSpy drawn(&shown.view, &ScanView::annotationDrawn);
    const QPoint from = coronal->pictureArea().center().toPoint() - QPoint(0, 40);
    const QPoint to = from + QPoint(0, 80);
    drag(coronal, from, to);
    QCOMPARE(drawn.count(), 1);
    const auto ruler = drawn.first().first().value<Annotation>();
    QCOMPARE(ruler.kind, inspection::AnnotationKind::Ruler);
    QVERIFY(!ruler.inPixels);
    const double length = std::abs(ruler.points.first()[2] - ruler.points.last()[2]);
    const double expected = 80.0 / coronal->pictureArea().height() * 80.0;
    QVERIFY2(std::abs(length - expected) < 0.01, qPrintable(QString::number(length)));
}

void TestScanView::boxIsDrawnAndEscapeDropsIt()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* axial = shown.slice(SliceOrientation::Axial);
    shown.view.setTool(ScanTool::Box);
    QSignalSpy drawn(&shown.view, &ScanView::annotationDrawn);
    const QPoint middle = axial->pictureArea().center().toPoint();
    axial->setFocus();
    QTest::mousePress(axial, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, QPointF(middle + QPoint(30, 30)),
                     axial->mapToGlobal(QPointF(middle + QPoint(30, 30))), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(axial, &move);
    QTest::keyClick(axial, Qt::Key_Escape);
    QTest::mouseRelease(axial, Qt::LeftButton, {}, middle + QPoint(30, 30));
    QCOMPARE(drawn.count(), 0);
    drag(axial, middle, middle + QPoint(30, 20));
    QTRY_COMPARE(drawn.count(), 1); // measured before it is given out
    const auto box = drawn.first().first().value<Annotation>();
    QCOMPARE(box.points.size(), 2);
    QVERIFY(box.points.first()[2] < axial->slice() && box.points.last()[2] > axial->slice());
}

void TestScanView::deleteAsksForTheSelectedMark()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* axial = shown.slice(SliceOrientation::Axial);
    Annotation mark;
    mark.id = inspection::newTimeOrderedId();
    mark.kind = inspection::AnnotationKind::Marker;
    mark.points = {{20.0, 30.0, static_cast<double>(axial->slice())}};
    shown.view.setAnnotations({mark});
    QSignalSpy removal(&shown.view, &ScanView::annotationRemovalRequested);
    axial->setFocus();
    QTest::keyClick(axial, Qt::Key_Delete);
    QCOMPARE(removal.count(), 0);
    QTest::mouseClick(axial, Qt::LeftButton, {}, axial->positionOf(mark.points.first()).toPoint());
    QTest::keyClick(axial, Qt::Key_Delete);
    QCOMPARE(removal.count(), 1);
    QCOMPARE(removal.first().first().toUuid(), mark.id);
}

void TestScanView::doubleClickFillsTheView()
{
    Shown shown(parcelScan());
    QVERIFY(shown.isReady());
    SliceView* sagittal = shown.slice(SliceOrientation::Sagittal);
    const QSize small = sagittal->size();
    QTest::mouseDClick(sagittal, Qt::LeftButton, {}, sagittal->rect().center());
    QVERIFY(!shown.volume()->isVisible());
    QTRY_VERIFY(sagittal->width() > small.width() * 2);
    QTest::mouseDClick(sagittal, Qt::LeftButton, {}, sagittal->rect().center());
    QVERIFY(shown.volume()->isVisible());
    shown.volume()->setFocus();
    shown.view.toggleMaximised();
    QVERIFY(!sagittal->isVisible());
}

void TestScanView::findingsStandInEveryView()
{
    Shown shown(parcelScan());
    inspection::Finding finding;
    finding.id = inspection::newTimeOrderedId();
    finding.label = QStringLiteral("blade");
    finding.box = inspection::BoxMm{{10, 8, 6}, {30, 20, 18}};
    shown.view.setFindings({finding});
    QVERIFY(shown.isReady());
    const QRgb colour = qRgb(0xf0, 0xe4, 0x42);
    const auto shows = [colour](QWidget* pane) {
        const QImage image = pane->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    };
    shown.view.showFinding(finding.id);
    QTRY_COMPARE_WITH_TIMEOUT(shown.volume()->frame().camera, shown.volume()->camera(), patienceMs);
    for (const auto orientation : {SliceOrientation::Axial, SliceOrientation::Coronal, SliceOrientation::Sagittal}) {
        QVERIFY(shows(shown.slice(orientation)));
    }
    QVERIFY(shows(shown.volume()));
    QCOMPARE(shown.slice(SliceOrientation::Axial)->slice(), 12);
}

void TestScanView::captionsKeepApart()
{
    const QRectF picture(0, 0, 257, 162);
    const QRectF heading(6, 4, 90, 16);
    CaptionPlan plan(picture);
    plan.keepFree(heading);
    QVector<QRectF> plates{heading};
    // Boxes at the upper edge, on top of each other, beyond the edges.
    for (const QRectF& box :
         {QRectF(70, 8, 40, 140), QRectF(150, 20, 70, 140), QRectF(152, 24, 60, 100), QRectF(152, 24, 60, 100),
          QRectF(230, 150, 60, 60), QRectF(-40, -40, 30, 30), QRectF(66, 90, 0, 0), QRectF(70, 95, 0, 0)}) {
        const QRectF plate = plan.place(box, {110, 18});
        QVERIFY(picture.contains(plate));
        for (const QRectF& other : std::as_const(plates)) {
            QVERIFY2(!plate.intersects(other), qPrintable(QStringLiteral("box at %1").arg(box.left())));
        }
        plates.append(plate);
    }
    CaptionPlan alone(picture);
    QCOMPARE(alone.place({100, 60, 50, 50}, {80, 18}), QRectF(100, 40, 80, 18)); // over the corner, as usual
}

void TestScanView::severalVolumesCanBeChosen()
{
    auto scan = parcelScan();
    scans::Volume low = scan->volumes.first();
    low.setEnergy(scans::EnergyLevel::Low);
    scan->volumes[0].setEnergy(scans::EnergyLevel::High);
    scan->volumes.append(low);
    scan->volumes.append(tests::makeVolume(
        low.geometry(), VoxelType::UInt8, [](int, int, int) { return 1; }, scans::ValueUnit::Label));
    Shown shown(scan);
    QVERIFY(shown.isReady());
    const auto* chooser = shown.view.findChild<QComboBox*>();
    QVERIFY(chooser != nullptr && chooser->isVisible());
    QCOMPARE(chooser->count(), 2); // labels are no picture
    QCOMPARE(chooser->currentData().toInt(), 0);
}

void TestScanView::volumesAreNamedInTheLanguageInForce()
{
    class Backwards : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
        {
            return qstrcmp(context, "PartName") == 0 && qstrcmp(text, "high energy") == 0
                       ? QStringLiteral("ygrene hgih")
                       : QString();
        }
    };
    auto scan = std::make_shared<scans::Scan>(*parcelScan());
    scan->volumes.append(scan->volumes.first());
    scan->volumes.first().setName(QStringLiteral("high energy"));
    Shown shown(scan);
    QVERIFY(shown.isReady());
    const auto* chooser = shown.view.findChild<QComboBox*>();
    QCOMPARE(chooser->itemText(0), QStringLiteral("high energy"));
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(chooser->itemText(0), QStringLiteral("ygrene hgih"));
    QCoreApplication::removeTranslator(&translator);
}

void TestScanView::emptyVolumeStillFinishes()
{
    Shown shown(tests::scanOf(tests::makeVolume(
        tests::cubeGeometry(16), VoxelType::Int16, [](int, int, int) { return -1000; }, scans::ValueUnit::Hounsfield)));
    QVERIFY(shown.isReady());
}

void TestScanView::replacingScansQuicklyIsSafe()
{
    Shown shown(parcelScan());
    for (int i = 0; i < 6; ++i) {
        shown.view.setScan(i % 2 == 0 ? tests::radiographScan() : parcelScan());
    }
    shown.view.clear();
    shown.view.setScan(parcelScan());
    QVERIFY(shown.isReady());
    QVERIFY(shown.volume()->isVisible());
}

void TestScanView::layoutIsRemembered()
{
    Shown first(parcelScan());
    QVERIFY(first.isReady());
    const QByteArray layout = first.view.saveLayout();
    QVERIFY(!layout.isEmpty());
    Shown second(parcelScan());
    second.view.restoreLayout(layout);
    second.view.restoreLayout(QByteArray("nonsense"));
    QVERIFY(second.isReady());
    QCOMPARE(second.volume()->height(), first.volume()->height());
}

QTEST_MAIN(TestScanView)
#include "test_scan_view.moc"
