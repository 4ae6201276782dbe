// Windows that move: docked, floating, taken into another window, on a screen of another scale. The picture stays.
#include "tests/viewers/VolumePhantom.h"
#include "viewers/ScanView.h"
#include "viewers/slices/SliceView.h"
#include "viewers/volume/VolumeView.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace portlight;
using namespace portlight::viewers;

namespace {

constexpr int patienceMs = 60000;
constexpr QSize viewSize(800, 600);

// Root mean square difference in per cent of full scale; 100 for pictures of different sizes.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) {
        return 100.0;
    }
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::pow(qRed(p) - qRed(q), 2) + std::pow(qGreen(p) - qGreen(q), 2) + std::pow(qBlue(p) - qBlue(q), 2);
        }
    }
    return std::sqrt(sum / (3.0 * a.width() * a.height())) / 2.55;
}

// Of the finest quality and of this pane's size and screen.
bool isSettled(const VolumeView& volume)
{
    return volume.frame().quality == FrameQuality::Full && volume.frame().camera == volume.camera() &&
           volume.frame().requestedSize == volume.size() * volume.devicePixelRatioF();
}

} // namespace

class TestViewMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void dockedAndFloating();
    void intoAnotherWindow();
    void hiddenAndShown();
    void everyPixelOfTheScreen();
    void pointsAreWhereTheyAreClicked();

private:
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return isSettled(*m_volume); }, patienceMs);
    }

    std::unique_ptr<QMainWindow> m_window;
    QDockWidget* m_dock = nullptr;
    ScanView* m_view = nullptr;
    VolumeView* m_volume = nullptr;
};

// The baseline's typeface, whatever else the machine has.
void TestViewMoves::initTestCase()
{
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("DejaVu Sans"));
    QApplication::setFont(font);
}

void TestViewMoves::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_dock = new QDockWidget(m_window.get());
    m_view = new ScanView;
    m_view->setMinimumSize(viewSize);
    m_view->setMaximumSize(viewSize);
    m_dock->setWidget(m_view);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_window->show();
    QSignalSpy full(m_view, &ScanView::fullQualityShown);
    m_view->setScan(tests::scanOf(tests::makeParcel(72, 64, 56)));
    m_volume = m_view->findChild<VolumeView*>();
    QVERIFY(QTest::qWaitFor([&] { return full.count() > 0; }, patienceMs));
    QVERIFY(settle());
}

void TestViewMoves::cleanup()
{
    m_window.reset();
}

void TestViewMoves::dockedAndFloating()
{
    const QImage before = m_view->grabPicture();
    for (const bool floating : {true, false, true}) {
        m_dock->setFloating(floating);
        QVERIFY(settle());
        QVERIFY(m_volume->frame().showsScan);
        const double changed = difference(before, m_view->grabPicture());
        QVERIFY2(changed < 0.1, qPrintable(QString::number(changed)));
    }
}

void TestViewMoves::intoAnotherWindow()
{
    const QImage before = m_view->grabPicture();
    QWidget other;
    auto* layout = new QVBoxLayout(&other);
    layout->addWidget(m_view);
    other.show();
    QVERIFY(settle());
    QVERIFY(difference(before, m_view->grabPicture()) < 0.1);
    QTest::keyClick(m_volume, Qt::Key_Right); // and it still moves
    QVERIFY(settle());
    QVERIFY(difference(before, m_view->grabPicture()) > 1.0);
    m_dock->setWidget(m_view);
}

void TestViewMoves::hiddenAndShown()
{
    const QImage before = m_view->grabPicture();
    m_dock->hide();
    m_volume->setCamera([this] {
        ViewCamera camera = m_volume->camera();
        camera.turn(40.0, 0.0);
        return camera;
    }());
    m_dock->show();
    QVERIFY(settle()); // what changed while nobody looked is drawn
    QVERIFY(difference(before, m_view->grabPicture()) > 1.0);
}

// At the scale this test is run with (QT_SCALE_FACTOR).
void TestViewMoves::everyPixelOfTheScreen()
{
    const double scale = m_view->devicePixelRatioF();
    const QString wanted = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    QCOMPARE(scale, wanted.toDouble());
    QCOMPARE(m_view->grabPicture().size(), viewSize * scale);
    QCOMPARE(m_volume->frame().image.size(), m_volume->size() * scale);
    // The same picture as at a scale of 1, only finer.
    const QString path = QStringLiteral(PORTLIGHT_BASELINES "/view.png");
    const QImage picture = m_view->grabPicture();
    if (qEnvironmentVariableIsSet("PORTLIGHT_WRITE_BASELINES")) {
        QVERIFY(picture.save(path));
    }
    const QImage baseline = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(baseline.size(), viewSize);
    const QImage shrunk =
        picture.scaled(viewSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const double changed = difference(baseline, shrunk);
    if (changed >= 3.0) {
        (void)picture.save(QStringLiteral("view.actual-%1.png").arg(wanted));
    }
    QVERIFY2(changed < 3.0, qPrintable(QString::number(changed)));
}

void TestViewMoves::pointsAreWhereTheyAreClicked()
{
    for (SliceView* slice : m_view->findChildren<SliceView*>()) {
        const QPoint at = slice->pictureArea().center().toPoint() + QPoint(11, -7);
        QTest::mouseClick(slice, Qt::LeftButton, {}, at);
        const auto point = slice->sceneAt(at);
        QVERIFY(point);
        const QPointF back = slice->positionOf(*point);
        QVERIFY(std::hypot(back.x() - at.x(), back.y() - at.y()) < 0.5);
        const auto crosshair = slice->keyboardPosition();
        QVERIFY(crosshair && std::hypot(crosshair->x() - at.x(), crosshair->y() - at.y()) < 1.0);
    }
    const QPointF middle = QRectF(m_volume->rect()).center();
    const auto surface = m_volume->sceneAt(middle);
    if (surface) {
        const QPointF back = m_volume->positionOf(*surface);
        QVERIFY(std::hypot(back.x() - middle.x(), back.y() - middle.y()) < 1.0);
    }
}

QTEST_MAIN(TestViewMoves)
#include "test_view_moves.moc"
