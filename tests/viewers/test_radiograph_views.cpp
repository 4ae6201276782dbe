// Radiographs in a real window: views that move together, the magnifier and the strip under the mouse, and what is on.
#include "tests/viewers/MaterialScene.h"
#include "tests/viewers/VolumePhantom.h"
#include "viewers/ScanView.h"
#include "viewers/model/UsageTracker.h"
#include "viewers/radiograph/Magnifier.h"
#include "viewers/radiograph/RadiographView.h"

#include <QJsonArray>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

constexpr int patienceMs = 60000;

scans::Radiograph slope(int width, int height)
{
    return tests::makeRadiograph(width, height, VoxelType::UInt8, [](int x, int y) { return (x + 2 * y) % 200 + 20; });
}

std::shared_ptr<scans::Scan> scanOf(const QVector<scans::Radiograph>& radiographs)
{
    auto scan = std::make_shared<scans::Scan>();
    scan->kind = scans::ScanKind::Radiograph;
    scan->radiographs = radiographs;
    return scan;
}

void moveMouse(QWidget* widget, QPoint to, Qt::MouseButtons buttons = {})
{
    QMouseEvent move(QEvent::MouseMove, QPointF(to), widget->mapToGlobal(QPointF(to)), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(widget, &move);
}

void drag(QWidget* widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        moveMouse(widget, from + (to - from) * step / 4, Qt::LeftButton);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

class Shown
{
public:
    explicit Shown(const QVector<scans::Radiograph>& radiographs)
    {
        view.resize(900, 640);
        view.show();
        show(radiographs);
    }
    void show(const QVector<scans::Radiograph>& radiographs)
    {
        QSignalSpy full(&view, &ScanView::fullQualityShown);
        view.setScan(scanOf(radiographs));
        QVERIFY(QTest::qWaitFor([&] { return full.count() > 0; }, patienceMs));
    }
    // In the order of the scan.
    [[nodiscard]] QList<RadiographView*> panes()
    {
        QList<RadiographView*> all = view.findChildren<RadiographView*>();
        std::sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->layer() < b->layer(); });
        return all;
    }

    ScanView view;
};

} // namespace

class TestRadiographViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedViewsMoveTogetherAlongTheBelt();
    void unlinkedViewsMoveAlone();
    void viewsOfUnequalLengthCannotBeLinked();
    void thePointerIsMarkedInTheOtherView();
    void theStandardImageIsOneCallAway();
    void anotherScanBeginsWithItsStandardImage();
    void theMagnifierStaysOverScansAndShowsScanPixels();
    void theStripFollowsTheMouse();
    void whatIsOnIsReported();
};

void TestRadiographViews::linkedViewsMoveTogetherAlongTheBelt()
{
    Shown shown({slope(1200, 300), slope(1200, 200)});
    const auto panes = shown.panes();
    QCOMPARE(panes.size(), 2);
    QVERIFY(shown.view.linkRefusal().isEmpty());
    // Above each other, as the belt runs across.
    QVERIFY(panes[1]->mapTo(&shown.view, QPoint(0, 0)).y() > panes[0]->mapTo(&shown.view, QPoint(0, 0)).y());
    QCOMPARE(panes[0]->scale(), panes[1]->scale()); // fitted, the goods stand in line
    QTest::keyClick(panes[0], Qt::Key_1);
    QCOMPARE(panes[1]->scale(), panes[0]->scale());
    drag(panes[0], {300, 100}, {180, 130});
    QVERIFY(panes[0]->centre().x() > 600.0);
    QCOMPARE(panes[1]->centre().x(), panes[0]->centre().x());
    QCOMPARE(panes[1]->centre().y(), 100.0); // across the belt each view keeps its place
    drag(panes[1], {300, 100}, {340, 100});
    QCOMPARE(panes[0]->centre().x(), panes[1]->centre().x());
}

void TestRadiographViews::unlinkedViewsMoveAlone()
{
    Shown shown({slope(1200, 300), slope(1200, 200)});
    shown.view.setViewsLinked(false);
    const auto panes = shown.panes();
    const QPointF before = panes[1]->centre();
    drag(panes[0], {300, 100}, {180, 130});
    QCOMPARE(panes[1]->centre(), before);
    shown.view.setViewsLinked(true);
    QCOMPARE(panes[1]->centre().x(), panes[0]->centre().x());
}

void TestRadiographViews::viewsOfUnequalLengthCannotBeLinked()
{
    Shown shown({slope(600, 300), slope(500, 200)});
    QVERIFY(!shown.view.linkRefusal().isEmpty());
    const auto panes = shown.panes();
    const QPointF before = panes[1]->centre();
    drag(panes[0], {200, 100}, {150, 130});
    QCOMPARE(panes[1]->centre(), before);
    Shown single({slope(600, 300)});
    QVERIFY(!single.view.linkRefusal().isEmpty());
}

void TestRadiographViews::thePointerIsMarkedInTheOtherView()
{
    Shown shown({slope(1200, 300), slope(1200, 200)});
    const auto panes = shown.panes();
    const QImage before = panes[1]->grab().toImage();
    moveMouse(panes[0], {200, 100});
    const QImage marked = panes[1]->grab().toImage();
    int first = marked.width();
    int last = 0;
    for (int y = 40; y < marked.height() - 40; ++y) {
        for (int x = 0; x < marked.width(); ++x) {
            if (marked.pixel(x, y) != before.pixel(x, y)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    QVERIFY(first <= 200 && last >= 200 && last - first < 10); // one line, where the pointer is along the belt
}

void TestRadiographViews::theStandardImageIsOneCallAway()
{
    Shown shown({tests::materialScene().radiograph});
    RadiographView* pane = shown.panes().first();
    pane->finishPicture();
    const QImage standard = pane->drawn().image;
    shown.view.setPreset(QStringLiteral("metal-only"));
    shown.view.toggleEnhancement(Enhancement::LocalContrast);
    shown.view.scaleGamma(1.5);
    shown.view.setInverted(true);
    pane->finishPicture();
    QVERIFY(pane->drawn().image != standard);
    QCOMPARE(pane->drawn().look.activeIds(),
             (QStringList{QStringLiteral("metal-only"), QStringLiteral("gamma"), QStringLiteral("local-contrast"),
                          QStringLiteral("inverted")}));
    shown.view.resetToStandardImage();
    pane->finishPicture();
    QVERIFY(pane->drawn().image == standard);
    QVERIFY(pane->drawn().look.isStandard());
    QCOMPARE(shown.view.preset(), QStringLiteral("dual-energy"));
}

void TestRadiographViews::anotherScanBeginsWithItsStandardImage()
{
    Shown shown({slope(400, 300)});
    shown.view.toggleEnhancement(Enhancement::Edges);
    QVERIFY(shown.view.isEnhanced(Enhancement::Edges));
    shown.show({slope(500, 300)});
    QVERIFY(!shown.view.isEnhanced(Enhancement::Edges));
    QVERIFY(shown.panes().first()->look().isStandard());
}

void TestRadiographViews::theMagnifierStaysOverScansAndShowsScanPixels()
{
    Shown shown({slope(4000, 3000)});
    shown.view.setMagnifier(true);
    shown.show({slope(4000, 2800)});
    RadiographView* pane = shown.panes().first();
    QVERIFY(pane->hasMagnifier());
    pane->finishPicture();
    const QPoint at(430, 300);
    pane->setFocus();
    moveMouse(pane, at);
    QTRY_VERIFY(pane->hasFocus());
    const QImage seen = pane->grab().toImage();
    const auto point = pane->sceneAt(at);
    QVERIFY(point);
    const auto x = static_cast<int>(std::floor((*point)[0] - Magnifier::side / 2.0));
    const auto y = static_cast<int>(std::floor((*point)[1] - Magnifier::side / 2.0));
    for (int step = 20; step < Magnifier::side - 40; step += 23) {
        const QPoint pixel(at.x() - Magnifier::side / 2 + step, at.y() - Magnifier::side / 2 + step);
        QCOMPARE(qGray(seen.pixel(pixel)), ((x + step) + 2 * (y + step)) % 200 + 20);
    }
}

void TestRadiographViews::theStripFollowsTheMouse()
{
    Shown shown({slope(400, 300)});
    RadiographView* pane = shown.panes().first();
    shown.view.setTool(ScanTool::Strip);
    QSignalSpy drawn(&shown.view, &ScanView::annotationDrawn);
    const QPoint from = pane->positionOf({50.5, 100.5, 0}).toPoint();
    const QPoint to = pane->positionOf({250.5, 100.5, 0}).toPoint();
    drag(pane, from, to);
    const DensityProfile& profile = pane->profile();
    QVERIFY(!profile.isEmpty());
    const auto first = *pane->sceneAt(from);
    const auto last = *pane->sceneAt(to);
    QCOMPARE(profile.curves[0].values.front(),
             (static_cast<int>(first[0]) + 2 * static_cast<int>(first[1])) % 200 + 20);
    QCOMPARE(profile.curves[0].values.back(), (static_cast<int>(last[0]) + 2 * static_cast<int>(last[1])) % 200 + 20);
    QCOMPARE(drawn.count(), 0); // leaves no mark in the case
    shown.view.setTool(ScanTool::Navigate);
    QVERIFY(pane->profile().isEmpty());
}

void TestRadiographViews::whatIsOnIsReported()
{
    Shown shown({slope(400, 300)});
    shown.view.usage().openCase(QStringLiteral("case"));
    QTest::qWait(30);
    shown.view.toggleEnhancement(Enhancement::HighPenetration);
    QTest::qWait(30);
    const QJsonArray used = shown.view.usage().record().value(QStringLiteral("used")).toArray();
    QCOMPARE(used.size(), 2);
    for (const QJsonValue value : used) {
        const bool enhanced =
            value.toObject().value(QStringLiteral("name")).toString() == QStringLiteral("high-penetration");
        QCOMPARE(value.toObject().value(QStringLiteral("on")).toBool(), enhanced);
        QVERIFY(value.toObject().value(QStringLiteral("ms")).toInteger() >= 20);
    }
}

QTEST_MAIN(TestRadiographViews)
#include "test_radiograph_views.moc"
