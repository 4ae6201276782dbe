// A reference beside the scan: one look, one camera; and slices across the line of sight.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/ScanView.h"
#include "viewers/VolumeTools.h"
#include "viewers/slices/ObliqueImage.h"
#include "viewers/slices/PairColouring.h"
#include "viewers/volume/VolumeView.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;
using scans::VoxelType;

namespace {

constexpr int patienceMs = 60000;

std::shared_ptr<scans::Scan> radiograph()
{
    auto scan = std::make_shared<scans::Scan>();
    scan->kind = scans::ScanKind::Radiograph;
    scan->radiographs.append(
        tests::makeRadiograph(40, 30, VoxelType::UInt16, [](int x, int y) { return 100 * x + y; }));
    return scan;
}

bool alike(const QQuaternion& a, const QQuaternion& b)
{
    return std::abs(QQuaternion::dotProduct(a, b)) > 0.99999F;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void turningEitherTurnsBoth();
    void presetAndCrosshairAreOne();
    void endsWithTheScan();
    void refusesWhatIsNoVolume();
    void obliqueSliceOfAStraightPlane();
    void obliqueSliceIsTrilinear();
    void obliqueSliceFollowsTheWheel();

private:
    [[nodiscard]] VolumeView* reference() const { return m_view->findChild<VolumeView*>(QStringLiteral("reference")); }
    void compare()
    {
        m_view->compareWith(tests::scanOf(tests::makeParcel(60, 60, 60)), QStringLiteral("last week's"));
        QVERIFY(QTest::qWaitFor([this] { return reference() != nullptr; }, patienceMs));
        // The panes have their new width and fit their scans into it.
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor([this] { return reference()->frame().quality == FrameQuality::Full; }, patienceMs));
    }

    std::unique_ptr<ScanView> m_view;
    VolumeView* m_volume = nullptr;
};

void TestComparison::init()
{
    m_view = std::make_unique<ScanView>();
    m_view->resize(900, 640);
    m_view->show();
    QSignalSpy full(m_view.get(), &ScanView::fullQualityShown);
    m_view->setScan(tests::scanOf(tests::makeParcel(72, 64, 56)));
    m_volume = m_view->findChild<VolumeView*>(QStringLiteral("volume"));
    QVERIFY(QTest::qWaitFor([&] { return full.count() > 0; }, patienceMs));
}

void TestComparison::turningEitherTurnsBoth()
{
    compare();
    QVERIFY(m_view->isComparing());
    QVERIFY(reference()->frame().showsScan);
    QVERIFY(std::abs(reference()->width() - m_volume->width()) < 10);
    QTest::keyClick(m_volume, Qt::Key_Right);
    QVERIFY(alike(reference()->camera().rotation, m_volume->camera().rotation));
    const QQuaternion before = m_volume->camera().rotation;
    QTest::keyClick(reference(), Qt::Key_Up);
    QVERIFY(!alike(before, m_volume->camera().rotation));
    QVERIFY(alike(reference()->camera().rotation, m_volume->camera().rotation));
    reference()->zoom(1.5);
    QCOMPARE(reference()->camera().heightMm, m_volume->camera().heightMm); // one scale: sizes can be compared
    // Each looks at the same place of its own scan, as seen from the middle.
    const QVector3D own = m_volume->camera().centre - QVector3D(35.5F, 31.5F, 27.5F);
    const QVector3D others = reference()->camera().centre - QVector3D(29.5F, 29.5F, 29.5F);
    QVERIFY((own - others).length() < 0.01F);
}

void TestComparison::presetAndCrosshairAreOne()
{
    compare();
    const QImage before = reference()->frame().image;
    m_view->setPreset(QStringLiteral("metal"));
    QVERIFY(QTest::qWaitFor([&] { return reference()->frame().image != before; }, patienceMs));
    m_view->volumeTools().toggleOblique();
    QCOMPARE(reference()->shown(), VolumeShown::ObliqueSlice);
}

void TestComparison::endsWithTheScan()
{
    compare();
    QSignalSpy changed(m_view.get(), &ScanView::stateChanged);
    m_view->compareWith(nullptr, {});
    QVERIFY(!m_view->isComparing());
    QVERIFY(changed.count() > 0);
    QCOMPARE(reference(), nullptr);
    compare();
    m_view->setScan(radiograph());
    QVERIFY(!m_view->isComparing());
}

void TestComparison::refusesWhatIsNoVolume()
{
    QSignalSpy noticed(m_view.get(), &ScanView::noticed);
    m_view->compareWith(radiograph(), QStringLiteral("a radiograph"));
    QVERIFY(QTest::qWaitFor([&] { return noticed.count() > 0; }, patienceMs));
    QVERIFY(!m_view->isComparing());
}

void TestComparison::obliqueSliceOfAStraightPlane()
{
    const scans::Volume parcel = tests::makeParcel(72, 64, 56);
    const GreyTable table(parcel, {-1000.0, 1400.0}, GreyDirection::DenseIsBright);
    ObliquePlane plane;
    plane.first = {0, 0, 20};
    plane.perColumn = {1, 0, 0};
    plane.perRow = {0, 1, 0};
    plane.size = QSize(71, 63); // the last voxels have no neighbour
    const QImage oblique = obliqueImage(parcel, plane, table);
    const QImage straight = sliceImage(parcel, SlicePlane::of(parcel.geometry(), SliceOrientation::Axial), 20, table);
    QCOMPARE(oblique, straight.copy(0, 0, 71, 63));

    // Of two energies: in the colours of the straight slice.
    const scans::Volume low = tests::makeParcel(72, 64, 56);
    const PairColour colour = pairColouring(low, parcel);
    // Metal so thick that both energies read alike is no organic matter.
    const QRgb starved = colour(11914.0, 11914.0, 128);
    QVERIFY(qBlue(starved) > qRed(starved));
    QVERIFY(colour);
    const QImage coloured = colouredOblique(low, parcel, plane, table, colour);
    const QImage same =
        colouredSlice(low, parcel, SlicePlane::of(parcel.geometry(), SliceOrientation::Axial), 20, table, colour);
    QCOMPARE(coloured, same.copy(0, 0, 71, 63));
    QVERIFY(!coloured.allGray());
}

void TestComparison::obliqueSliceIsTrilinear()
{
    const auto ramp = [](double i, double j, double k) { return 100.0 + 3.0 * i + 5.0 * j + 7.0 * k; };
    const scans::Volume volume = tests::makeVolume(tests::cubeGeometry(40), VoxelType::Int16, ramp);
    const GreyTable table(volume, {0.0, 1000.0}, GreyDirection::DenseIsBright);
    ObliquePlane plane;
    plane.first = {-4.0, 3.0, 2.0};
    plane.perColumn = {0.55, 0.3, 0.21};
    plane.perRow = {-0.12, 0.4, 0.33};
    plane.size = QSize(70, 50);
    const QImage image = obliqueImage(volume, plane, table);
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            std::array<double, 3> at{};
            bool within = true;
            for (std::size_t axis = 0; axis < 3; ++axis) {
                at[axis] = plane.first[axis] + x * plane.perColumn[axis] + y * plane.perRow[axis];
                within = within && at[axis] >= 0.01 && at[axis] <= 38.9;
            }
            const int grey = image.constScanLine(y)[x];
            if (within) {
                ++inside;
                QVERIFY(std::abs(grey - ramp(at[0], at[1], at[2]) * 0.255) <= 2.0);
            } else if (std::min({at[0], at[1], at[2]}) < -0.1 || std::max({at[0], at[1], at[2]}) > 39.1) {
                QCOMPARE(grey, 0);
            }
        }
    }
    QVERIFY(inside > 1000);
}

void TestComparison::obliqueSliceFollowsTheWheel()
{
    m_view->volumeTools().toggleOblique();
    QVERIFY(m_view->volumeTools().isOblique());
    const QImage before = m_volume->grab().toImage();
    const QPointF middle = QRectF(m_volume->rect()).center();
    const auto point = m_volume->sceneAt(middle);
    QVERIFY(point);
    for (int notch = 0; notch < 8; ++notch) {
        QWheelEvent wheel(middle, m_volume->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_volume, &wheel);
    }
    QVERIFY(m_volume->grab().toImage() != before);
    const auto moved = m_volume->sceneAt(middle);
    QVERIFY(moved);
    const double distance = std::hypot((*moved)[0] - (*point)[0], (*moved)[1] - (*point)[1], (*moved)[2] - (*point)[2]);
    QVERIFY2(std::abs(distance - 8.0) < 0.2, qPrintable(QString::number(distance))); // a voxel of 1 mm each
    m_view->resetToStandardImage();
    QVERIFY(!m_view->volumeTools().isOblique());
}

QTEST_MAIN(TestComparison)
#include "test_comparison.moc"
