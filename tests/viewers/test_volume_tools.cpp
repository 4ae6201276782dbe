// What an officer does to a volume: slabs, bookmarks, taking things apart, drawing by mouse and keyboard.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/ScanView.h"
#include "viewers/VolumeTools.h"
#include "viewers/model/PresetLibrary.h"
#include "viewers/model/ViewBookmark.h"
#include "viewers/slices/LabelTint.h"
#include "viewers/slices/SlabImage.h"
#include "viewers/slices/SliceView.h"
#include "viewers/volume/VolumeView.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using inspection::Annotation;
using inspection::AnnotationKind;
using scans::VoxelType;

namespace {

constexpr int patienceMs = 60000;

// Two balls in air, the small one dense, and a thin box around all.
std::shared_ptr<scans::Scan> parcel()
{
    const auto at = [](int i, int j, int k) {
        if (std::hypot(i - 22, j - 30, k - 30) < 9.0) {
            return 100.0;
        }
        if (std::hypot(i - 44, j - 30, k - 30) < 6.0) {
            return 2000.0;
        }
        const int edge = std::min({i, j, k, 59 - i, 59 - j, 59 - k});
        return edge >= 5 && edge < 8 ? -400.0 : -1000.0;
    };
    return tests::scanOf(
        tests::makeVolume(tests::cubeGeometry(60), VoxelType::Int16, at, scans::ValueUnit::Hounsfield));
}

// The view, and a case that keeps the marks it is given.
class Desk
{
public:
    explicit Desk(const std::shared_ptr<scans::Scan>& scan)
        : full(&view, &ScanView::fullQualityShown)
    {
        QObject::connect(&view, &ScanView::annotationDrawn, &view, [this](const Annotation& drawn) {
            marks.append(drawn);
            marks.last().id = QUuid::createUuid();
            view.setAnnotations(marks);
        });
        view.resize(900, 640);
        view.show();
        view.setScan(scan);
    }
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return full.count() > 0; }, patienceMs);
    }
    [[nodiscard]] bool hasMarks(qsizetype count)
    {
        return QTest::qWaitFor([&] { return marks.size() == count; }, patienceMs);
    }
    [[nodiscard]] SliceView* axial()
    {
        const QList<SliceView*> slices = view.findChildren<SliceView*>();
        return *std::find_if(slices.cbegin(), slices.cend(),
                             [](const SliceView* slice) { return slice->orientation() == SliceOrientation::Axial; });
    }
    [[nodiscard]] QPoint at(double i, double j, double k) { return axial()->positionOf({i, j, k}).toPoint(); }
    void click(QPoint where) { QTest::mouseClick(axial(), Qt::LeftButton, {}, where); }

    ScanView view;
    QSignalSpy full;
    QVector<Annotation> marks;
};

ViewBookmark someBookmark()
{
    ViewBookmark bookmark;
    bookmark.camera.rotation = QQuaternion::fromAxisAndAngle(0.0F, 0.6F, 0.8F, 40.0F);
    bookmark.camera.centre = {1.0F, 2.0F, 3.0F};
    bookmark.camera.heightMm = 123.0;
    bookmark.camera.projection = Projection::Parallel;
    bookmark.preset = QStringLiteral("metal");
    bookmark.window = {-100.0, 900.0};
    bookmark.inverted = true;
    bookmark.crosshairMm = {10.0, 20.0, 30.0};
    bookmark.slab = {20.0, SlabMode::Mean};
    bookmark.cut.voxelBox = inspection::BoxMm{{1, 2, 3}, {40, 41, 42}};
    bookmark.cut.planes.append({QVector3D(0.0F, 0.0F, 1.0F), 12.5});
    bookmark.shellOff = true;
    bookmark.hidden = {QUuid::createUuid()};
    return bookmark;
}

} // namespace

class TestVolumeTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsOfTheAdministration();
    void slabsAreExact();
    void labelsTintAndDim();
    void bookmarksComeBack();
    void hostileBookmarksAreRefused();
    void spheresAreMeasured();
    void pointsByMouseAndKeyboard();
    void clickedThingsAreFoundHiddenAndUndone();
    void hidingActsOnWhatWasJustSegmented();
    void anotherTerminalSeesTheSame();
    void shellComesOff();
    void cropAndClip();
    void cineTurnsUntilEscape();
    void standardImageBringsEverythingBack();
};

void TestVolumeTools::presetsOfTheAdministration()
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, QByteArray text) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QFile ours(QStringLiteral(":/portlight/presets/metal.json"));
    QVERIFY(ours.open(QIODevice::ReadOnly));
    const QByteArray metal = ours.readAll();
    write("guns.json", QByteArray(metal).replace("\"metal\"", "\"guns\"").replace("\"Metal\"", "\"Guns\""));
    write("cut.json", metal.left(100));
    write("colour.json", QByteArray(metal).replace("#43a36f", "green").replace("\"metal\"", "\"bad\""));
    const auto library = PresetLibrary::fromFolders({QStringLiteral(":/portlight/presets"), folder.path()});
    QVERIFY(library.find(QStringLiteral("guns")) != nullptr);
    QVERIFY(library.find(QStringLiteral("bad")) == nullptr);
    for (const char* id : {"standard", "organic", "metal", "dense", "shell-off", "electronics"}) {
        QVERIFY2(library.find(QLatin1String(id)) != nullptr, id);
    }
    QVERIFY(library.find(QStringLiteral("shell-off"))->takesShellOff);
    QCOMPARE(library.refusals().size(), 2);
    QVERIFY(library.refusals().first().contains(QStringLiteral("colour.json")));
    QVERIFY(library.refusals().first().contains(QStringLiteral("point 1 of points.hounsfield")));
    QVERIFY(library.refusals().last().contains(QStringLiteral("cut.json")));
}

void TestVolumeTools::slabsAreExact()
{
    scans::VolumeGeometry geometry;
    geometry.size = {4, 3, 9};
    geometry.spacingMm = {1.0, 1.0, 2.0};
    const auto volume = tests::makeVolume(geometry, VoxelType::Int16, [](int i, int, int k) { return 10 * i + k * k; });
    const GreyTable table(volume, {0.0, 255.0}, GreyDirection::DenseIsBright);
    const SlicePlane axial = SlicePlane::of(geometry, SliceOrientation::Axial);
    QCOMPARE(slabRange(axial, 4, 6.0), (std::pair{3, 5}));
    QCOMPARE(slabRange(axial, 0, 6.0), (std::pair{0, 1})); // cut off at the end of the scan
    const auto greyOf = [&](SlabMode mode) {
        return qGray(slabImage(volume, axial, 4, {6.0, mode}, table).pixel(2, 1));
    };
    QCOMPARE(greyOf(SlabMode::Most), 20 + 25);
    QCOMPARE(greyOf(SlabMode::Least), 20 + 9);
    QCOMPARE(greyOf(SlabMode::Mean), 20 + 17); // 50 / 3 = 16.7
    const SlicePlane sagittal = SlicePlane::of(geometry, SliceOrientation::Sagittal);
    const QImage one = slabImage(volume, sagittal, 2, {1.0, SlabMode::Most}, table);
    QCOMPARE(one, sliceImage(volume, sagittal, 2, table)); // one slice is no slab, whichever way round it lies
}

void TestVolumeTools::labelsTintAndDim()
{
    const auto labels = tests::makeVolume(
        tests::cubeGeometry(4), VoxelType::UInt8, [](int i, int, int) { return i; }, scans::ValueUnit::Label);
    QImage grey(4, 4, QImage::Format_Grayscale8);
    grey.fill(200);
    LabelLook look;
    look.hide(1);
    look.styles.insert(2, {LabelShow::Coloured, 0xff0000, 0.5});
    const QImage tinted =
        tintedSlice(grey, labels, SlicePlane::of(labels.geometry(), SliceOrientation::Axial), 0, look);
    QCOMPARE(tinted.pixel(0, 0), qRgb(200, 200, 200));
    QVERIFY(qGray(tinted.pixel(1, 0)) < 80);
    QVERIFY(qRed(tinted.pixel(2, 0)) > 200 && qBlue(tinted.pixel(2, 0)) < 140);
    QCOMPARE(tinted.pixel(3, 3), qRgb(200, 200, 200));
}

void TestVolumeTools::bookmarksComeBack()
{
    const ViewBookmark bookmark = someBookmark();
    const auto again = ViewBookmark::fromJson(bookmark.toJson());
    QVERIFY(again.has_value());
    QVERIFY(qFuzzyCompare(again->camera.rotation, bookmark.camera.rotation));
    ViewBookmark same = *again;
    same.camera.rotation = bookmark.camera.rotation;
    QVERIFY(same == bookmark);
}

void TestVolumeTools::hostileBookmarksAreRefused()
{
    QVERIFY(!ViewBookmark::fromJson({}).has_value());
    for (const char* key : {"camera", "window", "crosshair_mm"}) {
        QJsonObject broken = someBookmark().toJson();
        broken.insert(QLatin1String(key), QStringLiteral("nonsense"));
        QVERIFY2(!ViewBookmark::fromJson(broken).has_value(), key);
    }
    QJsonObject huge = someBookmark().toJson();
    huge.insert(QStringLiteral("crosshair_mm"), QJsonArray{QJsonValue(1e300), QJsonValue(0.0), QJsonValue(0.0)});
    QVERIFY(!ViewBookmark::fromJson(huge).has_value());
}

void TestVolumeTools::spheresAreMeasured()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    desk.view.setTool(ScanTool::Sphere);
    SliceView* axial = desk.axial();
    const QPoint from = desk.at(22, 30, 30);
    const QPoint to = desk.at(27, 30, 30);
    QTest::mousePress(axial, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, axial->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(axial, &move);
    QTest::mouseRelease(axial, Qt::LeftButton, {}, to);
    QVERIFY(desk.hasMarks(1));
    const Annotation& mark = desk.marks.first();
    QCOMPARE(mark.kind, AnnotationKind::Sphere);
    QVERIFY(mark.measured.has_value());
    QCOMPARE(mark.measured->mean, 100.0); // all inside the ball
    QCOMPARE(mark.measured->unit, QStringLiteral("HU"));
    const double radius = std::abs(mark.points[1][0] - mark.points[0][0]);
    const double cm3 = 4.0 / 3.0 * M_PI * std::pow(radius, 3.0) / 1000.0;
    QVERIFY(std::abs(mark.measured->volumeCm3 - cm3) < 0.15 * cm3);
    QVERIFY(std::abs(*mark.measured->massGrams - mark.measured->volumeCm3 * 1.1) < 1e-6);
}

void TestVolumeTools::pointsByMouseAndKeyboard()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    desk.view.setTool(ScanTool::Angle);
    desk.click(desk.at(40, 30, 30));
    desk.click(desk.at(20, 30, 30));
    desk.click(desk.at(20, 45, 30));
    QVERIFY(desk.hasMarks(1));
    QCOMPARE(desk.marks.first().kind, AnnotationKind::Angle);
    QVERIFY(std::abs(angleText(desk.marks.first().points).chopped(1).toDouble() - 90.0) < 3.0);

    // Escape drops a corner set by mistake; the next three make the angle.
    desk.click(desk.at(5, 5, 30));
    QTest::keyClick(desk.axial(), Qt::Key_Escape);
    desk.view.setTool(ScanTool::Ruler);
    desk.axial()->setFocus();
    QTest::keyClick(desk.axial(), Qt::Key_Space); // at the crosshair
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(desk.axial(), Qt::Key_Right);
    }
    QTest::keyClick(desk.axial(), Qt::Key_Space);
    QVERIFY(desk.hasMarks(2));
    const Annotation& ruler = desk.marks.last();
    QCOMPARE(ruler.kind, AnnotationKind::Ruler);
    QVERIFY(std::abs(std::abs(ruler.points[1][0] - ruler.points[0][0]) - 12.0) < 0.01);
}

void TestVolumeTools::clickedThingsAreFoundHiddenAndUndone()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    desk.view.setTool(ScanTool::Segment);
    desk.click(desk.at(22, 30, 30));
    QVERIFY(desk.hasMarks(1));
    const Annotation thing = desk.marks.first();
    QCOMPARE(thing.kind, AnnotationKind::Object);
    const double cm3 = 4.0 / 3.0 * M_PI * std::pow(9.0, 3.0) / 1000.0;
    QVERIFY(std::abs(thing.measured->volumeCm3 - cm3) < 0.06 * cm3);

    const QPoint middle = desk.at(22, 30, 30) + QPoint(6, 6); // beside the crosshair
    const auto colour = [&] {
        return desk.axial()->grab().toImage().pixelColor(middle * desk.axial()->devicePixelRatio());
    };
    QTRY_VERIFY_WITH_TIMEOUT(colour().saturation() > 60, patienceMs); // tinted
    desk.view.showAnnotation(thing.id);
    desk.view.volumeTools().toggleHidden();
    QTRY_VERIFY_WITH_TIMEOUT(colour().value() < 90, patienceMs); // taken out: dimmed
    desk.view.volumeTools().toggleHidden();
    QTRY_VERIFY_WITH_TIMEOUT(colour().saturation() > 60, patienceMs);
    desk.view.setAnnotations({}); // undo takes the mark away, and the thing with it
    QTRY_VERIFY_WITH_TIMEOUT(colour().saturation() < 20, patienceMs);

    QSignalSpy said(&desk.view, &ScanView::noticed);
    desk.click(desk.at(33, 15, 30));
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, patienceMs);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("air")));
}

void TestVolumeTools::hidingActsOnWhatWasJustSegmented()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    QSignalSpy said(&desk.view, &ScanView::noticed);
    desk.view.setTool(ScanTool::Segment);
    desk.click(desk.at(22, 30, 30)); // near the crosshair
    QVERIFY(desk.hasMarks(1));
    desk.click(desk.at(44, 30, 30));
    QVERIFY(desk.hasMarks(2));
    desk.view.volumeTools().toggleHidden();
    QCOMPARE(desk.view.volumeTools().bookmark().hidden, QVector<QUuid>{desk.marks.last().id});
    desk.view.volumeTools().toggleIsolated();
    QCOMPARE(desk.view.volumeTools().bookmark().isolated, desk.marks.last().id);
    QCOMPARE(said.count(), 0);
}

void TestVolumeTools::anotherTerminalSeesTheSame()
{
    Annotation thing;
    ViewBookmark bookmark;
    QVector<Annotation> marks;
    {
        Desk desk(parcel());
        QVERIFY(desk.isReady());
        desk.view.setTool(ScanTool::Segment);
        desk.click(desk.at(44, 30, 30));
        QVERIFY(desk.hasMarks(1));
        desk.view.showAnnotation(desk.marks.first().id);
        desk.view.volumeTools().toggleHidden();
        desk.view.setPreset(QStringLiteral("metal"));
        desk.view.volumeTools().nextSlab();
        bookmark = desk.view.volumeTools().bookmark();
        Annotation view = desk.view.volumeTools().viewMark();
        view.id = QUuid::createUuid();
        marks = desk.marks;
        marks.append(Annotation::fromJson(view.toJson())); // through the log
    }
    Desk other(parcel());
    QVERIFY(other.isReady());
    other.view.setAnnotations(marks);
    other.view.showAnnotation(marks.last().id);
    QCOMPARE(other.view.preset(), QStringLiteral("metal"));
    const ViewBookmark there = other.view.volumeTools().bookmark();
    QCOMPARE(there.hidden, bookmark.hidden);
    QCOMPARE(there.hidden.size(), 1);
    QVERIFY(there.slab == bookmark.slab);
    QVERIFY(there.window == bookmark.window);
    QVERIFY(qFuzzyCompare(there.camera.rotation, bookmark.camera.rotation));
}

void TestVolumeTools::shellComesOff()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    const QPoint wall = desk.at(6, 20, 30);
    const auto value = [&] {
        return desk.axial()->grab().toImage().pixelColor(wall * desk.axial()->devicePixelRatio()).value();
    };
    const int before = value();
    desk.view.volumeTools().toggleShell();
    QVERIFY(desk.view.volumeTools().isShellOff());
    QTRY_VERIFY_WITH_TIMEOUT(value() < before / 2, patienceMs);
    desk.view.volumeTools().toggleShell();
    QTRY_COMPARE_WITH_TIMEOUT(value(), before, patienceMs);
}

void TestVolumeTools::cropAndClip()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    VolumeTools& tools = desk.view.volumeTools();
    tools.cropTo({10.0, 12.0, 30.0}, {50.0, 45.0, 30.0});
    const inspection::BoxMm box = *tools.bookmark().cut.voxelBox;
    QCOMPARE(box.min, (std::array<double, 3>{10.0, 12.0, 0.0}));
    QCOMPARE(box.max, (std::array<double, 3>{50.0, 45.0, 59.0})); // the slice's own axis is left alone
    tools.toggleClip();
    QVERIFY(tools.isClipped());
    const double before = tools.bookmark().cut.planes.first().distanceMm;
    tools.moveClip(3);
    QVERIFY(tools.bookmark().cut.planes.first().distanceMm > before);
    tools.showAll();
    QVERIFY(!tools.isClipped() && !tools.isCropped());
}

void TestVolumeTools::cineTurnsUntilEscape()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    VolumeTools& tools = desk.view.volumeTools();
    const QQuaternion start = tools.bookmark().camera.rotation;
    tools.toggleCine();
    QTRY_VERIFY_WITH_TIMEOUT(!qFuzzyCompare(tools.bookmark().camera.rotation, start), patienceMs);
    QVERIFY(desk.view.stopWork());
    QVERIFY(!tools.isCine());
    QVERIFY(!desk.view.stopWork()); // nothing left to stop: Escape goes on to the tool
}

void TestVolumeTools::standardImageBringsEverythingBack()
{
    Desk desk(parcel());
    QVERIFY(desk.isReady());
    VolumeTools& tools = desk.view.volumeTools();
    tools.toggleClip();
    tools.nextSlab();
    tools.cropTo({10.0, 12.0, 30.0}, {50.0, 45.0, 30.0});
    desk.view.resetToStandardImage();
    QVERIFY(!tools.isClipped() && !tools.isCropped() && !tools.isSlab() && !tools.isShellOff());
}

QTEST_MAIN(TestVolumeTools)
#include "test_volume_tools.moc"
