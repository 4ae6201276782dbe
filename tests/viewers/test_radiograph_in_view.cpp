// A radiograph in the view as an officer uses it: zoom, tools, and the coarse picture that comes before a large one.
#include "scans/ScanOverview.h"
#include "scans/ScanReader.h"
#include "tests/viewers/ShownScan.h"

#include <QTemporaryDir>

#include <tiffio.h>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using inspection::Annotation;
using tests::drag;
using tests::patienceMs;
using tests::turnWheel;
using Shown = tests::ShownScan;

namespace {

constexpr int wide = 4000;
constexpr int high = 2400;

int valueAt(int x, int y)
{
    return 5000 + 8 * x + 6 * y;
}

enum class Packing { None, Lzw };

QString writeTiff(const QTemporaryDir& folder, Packing packing, std::uint32_t rowsPerStrip)
{
    QString path = folder.filePath(QStringLiteral("cargo.tif"));
    TIFF* tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, wide);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, high);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 16);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, rowsPerStrip);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, packing == Packing::None ? COMPRESSION_NONE : COMPRESSION_LZW);
    std::vector<std::uint16_t> row(wide);
    for (int y = 0; y < high; ++y) {
        for (int x = 0; x < wide; ++x) {
            row[static_cast<std::size_t>(x)] = static_cast<std::uint16_t>(valueAt(x, y));
        }
        TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y));
    }
    TIFFClose(tiff);
    return path;
}

} // namespace

class TestRadiographInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radiographZoomsAtTheCursor();
    void radiographToolsSpeakPixels();
    void overviewIsTheWholeAtASmallerScale_data();
    void overviewIsTheWholeAtASmallerScale();
    void noOverviewOfWhatCannotBePickedFrom();
    void overviewIsSeenAndNotTouched();
};

void TestRadiographInView::radiographZoomsAtTheCursor()
{
    Shown shown(tests::radiographScan());
    QVERIFY(shown.isReady());
    RadiographView* view = shown.radiograph();
    const QPoint at(300, 250);
    const auto before = view->sceneAt(at);
    QVERIFY(before);
    turnWheel(view, at, 3);
    const auto after = view->sceneAt(at);
    QVERIFY(after);
    QVERIFY(std::hypot((*before)[0] - (*after)[0], (*before)[1] - (*after)[1]) < 1e-6);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_1);
    QCOMPARE(view->scale() * view->devicePixelRatioF(), 1.0);
    QTest::keyClick(view, Qt::Key_F);
    QVERIFY(view->scale() < 1.0);
    const auto middle = view->sceneAt(view->rect().center());
    drag(view, {200, 200}, {150, 200});
    QVERIFY((*view->sceneAt(view->rect().center()))[0] > (*middle)[0]);
    shown.view.setInverted(true);
    QVERIFY(view->look().isInverted());
    shown.view.resetToStandardImage();
    QVERIFY(!view->look().isInverted());
}

void TestRadiographInView::radiographToolsSpeakPixels()
{
    Shown shown(tests::radiographScan());
    QVERIFY(shown.isReady());
    RadiographView* view = shown.radiograph();
    QVERIFY(view->lengthText({0, 0, 0}, {30, 40, 0}).startsWith(QLatin1String("50")));
    shown.view.setTool(ScanTool::Box);
    QSignalSpy drawn(&shown.view, &ScanView::annotationDrawn);
    const QPoint from = view->positionOf({100, 80, 0}).toPoint();
    const QPoint to = view->positionOf({160, 120, 0}).toPoint();
    drag(view, from, to);
    QCOMPARE(drawn.count(), 1);
    const auto box = drawn.first().first().value<Annotation>();
    QVERIFY(box.inPixels);
    QVERIFY(std::abs(box.points.first()[0] - 100.0) < 1.0 && std::abs(box.points.last()[1] - 120.0) < 1.0);
}

void TestRadiographInView::overviewIsTheWholeAtASmallerScale_data()
{
    QTest::addColumn<int>("rowsPerStrip");
    QTest::newRow("one strip") << high;
    QTest::newRow("strips of seven rows") << 7;
}

void TestRadiographInView::overviewIsTheWholeAtASmallerScale()
{
    QFETCH(const int, rowsPerStrip);
    const QTemporaryDir folder;
    const QString path = writeTiff(folder, Packing::None, static_cast<std::uint32_t>(rowsPerStrip));
    const auto overview = scans::readOverview(path);
    QVERIFY(overview);
    const scans::Radiograph& radiograph = overview->radiographs.first();
    const int step = wide / radiograph.width;
    QCOMPARE(step, 3);
    QCOMPARE(radiograph.height, high / step);
    const auto pixels = radiograph.layers.first().pixels->as<std::uint16_t>();
    for (const auto& [x, y] :
         {std::pair(0, 0), std::pair(700, 500), std::pair(radiograph.width - 1, radiograph.height - 1)}) {
        const int value = pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(radiograph.width) +
                                 static_cast<std::size_t>(x)];
        QCOMPARE(value, valueAt(step * x + 1, step * y + 1));
    }
}

void TestRadiographInView::noOverviewOfWhatCannotBePickedFrom()
{
    const QTemporaryDir folder;
    const QString path = writeTiff(folder, Packing::Lzw, 16);
    QVERIFY(!scans::readOverview(path));
    QFile plain(writeTiff(folder, Packing::None, 16));
    QVERIFY(scans::readOverview(plain.fileName()));
    QVERIFY(plain.resize(plain.size() / 2)); // cut off: libtiff writes the tags last
    QVERIFY(!scans::readOverview(plain.fileName()));
    QVERIFY(!scans::readOverview(folder.filePath(QStringLiteral("missing.tif"))));
}

void TestRadiographInView::overviewIsSeenAndNotTouched()
{
    const QTemporaryDir folder;
    const QString path = writeTiff(folder, Packing::None, 64);
    ScanView view;
    view.resize(900, 640);
    view.show();
    view.setTool(ScanTool::Box);
    QSignalSpy first(&view, &ScanView::firstImageShown);
    QSignalSpy full(&view, &ScanView::fullQualityShown);
    QSignalSpy drawn(&view, &ScanView::annotationDrawn);
    view.showOverview(std::make_shared<const scans::Scan>(*scans::readOverview(path)));
    QVERIFY(view.showsOverview());
    QTRY_COMPARE_WITH_TIMEOUT(first.count(), 1, patienceMs);
    QTest::qWait(300); // the overview's own picture settles
    QCOMPARE(full.count(), 0);
    const QImage coarse = view.grabPicture();
    QWidget* under = view.childAt(450, 320);
    QVERIFY(qobject_cast<RadiographView*>(under) == nullptr);

    view.setScan(std::make_shared<const scans::Scan>(*scans::readScan(path)));
    QTRY_COMPARE_WITH_TIMEOUT(full.count(), 1, patienceMs);
    QVERIFY(!view.showsOverview());
    QCOMPARE(first.count(), 1);
    auto* radiograph = view.findChild<RadiographView*>();
    QCOMPARE(radiograph->look().pyramid().sizeAt(0), QSize(wide, high));
    // The same picture at the same place: a few grey levels apart in its middle.
    const QImage fine = view.grabPicture();
    const QPoint middle = fine.rect().center();
    QVERIFY(std::abs(qGray(coarse.pixel(middle)) - qGray(fine.pixel(middle))) < 8);
    drag(radiograph, {300, 300}, {360, 340});
    QCOMPARE(drawn.count(), 1);
}

QTEST_MAIN(TestRadiographInView)
#include "test_radiograph_in_view.moc"
