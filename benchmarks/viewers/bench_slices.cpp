// Slices of the parcel: each way of cutting it as a picture, and scrolling through a real window from key to pixels.
#include "benchmarks/desk/Figures.h"
#include "benchmarks/viewers/BenchParcel.h"
#include "viewers/ScanView.h"
#include "viewers/slices/ObliqueImage.h"
#include "viewers/slices/SliceView.h"

#include <QApplication>
#include <QEventLoop>

using namespace portlight;
using namespace portlight::viewers;
using namespace portlight::benchmarks;

namespace {

constexpr double sliceGoal = 2.0;
constexpr double obliqueGoal = 4.0;
constexpr double scrollGoal = 8.0;
constexpr int runs = 61;

void add(Figures& figures, const QString& name, double goal, const std::function<void(int)>& work)
{
    std::vector<double> wall;
    wall.reserve(runs);
    const double before = processorMilliseconds();
    for (int run = 0; run < runs; ++run) {
        wall.push_back(millisecondsOf([&] { work(run); }));
    }
    figures.add(name, quantile(wall, 0.5), QStringLiteral("ms"), goal);
    figures.add(name + QStringLiteral(", processor time"), (processorMilliseconds() - before) / runs,
                QStringLiteral("CPU ms"));
}

struct Way
{
    SliceOrientation orientation;
    const char* name;
};
constexpr Way ways[] = {{SliceOrientation::Axial, "axial"},
                        {SliceOrientation::Coronal, "coronal"},
                        {SliceOrientation::Sagittal, "sagittal"}};

void measurePictures(Figures& figures, const scans::Volume& volume, const QString& size)
{
    const GreyTable table(volume, {-1000.0, 1400.0}, GreyDirection::DenseIsBright);
    for (const Way& way : ways) {
        const SlicePlane plane = SlicePlane::of(volume.geometry(), way.orientation);
        // Jumps, so that no slice finds what the one before left in the processor's caches.
        add(figures, QStringLiteral("slice of %1, %2").arg(size, QLatin1String(way.name)), sliceGoal,
            [&](int run) { (void)sliceImage(volume, plane, run * 37 % plane.sliceCount(), table); });
    }
}

// Across a line of sight that is oblique to all axes.
void measureOblique(Figures& figures, const BenchParcel& parcel)
{
    const GreyTable table(parcel.volume, {-1000.0, 1400.0}, GreyDirection::DenseIsBright);
    const ViewCamera camera = parcel.camera(0);
    const auto& size = parcel.volume.geometry().size;
    const auto vector = [](const QVector3D& of) {
        return std::array<double, 3>{static_cast<double>(of.x()), static_cast<double>(of.y()),
                                     static_cast<double>(of.z())};
    };
    ObliquePlane plane;
    plane.size = QSize(512, 512);
    plane.perColumn = vector(camera.right());
    plane.perRow = vector(-camera.up());
    const auto normal = vector(camera.forward());
    add(figures, QStringLiteral("slice of 512 x 512, oblique"), obliqueGoal, [&](int run) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            plane.first[axis] = 0.5 * (size[axis] - 1) - 256.0 * (plane.perColumn[axis] + plane.perRow[axis]) +
                                (run * 37 % 201 - 100) * normal[axis];
        }
        (void)obliqueImage(parcel.volume, plane, table);
    });
}

void measureScrolling(Figures& figures, const BenchParcel& parcel)
{
    auto scan = std::make_shared<scans::Scan>();
    scan->volumes = {parcel.volume};
    ScanView view;
    view.resize(screen);
    view.show();
    QEventLoop shown;
    QObject::connect(&view, &ScanView::fullQualityShown, &shown, &QEventLoop::quit, Qt::QueuedConnection);
    view.setScan(scan);
    shown.exec();
    for (const Way& way : ways) {
        auto* slices = view.findChild<SliceView*>(QStringLiteral("slice%1").arg(static_cast<int>(way.orientation)));
        QEventLoop loop;
        const auto painted =
            QObject::connect(slices, &ViewPane::scanPainted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        add(figures, QStringLiteral("scrolling %1 slices, key to pixels").arg(QLatin1String(way.name)), scrollGoal,
            [&](int run) {
                slices->stepSlices(run < runs / 2 ? 1 : -1);
                loop.exec();
            });
        QObject::disconnect(painted);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const auto parcel = BenchParcel::read(QCoreApplication::arguments().value(1));
    if (!parcel) {
        return 2;
    }
    Figures figures;
    measurePictures(figures, parcel->volume, QStringLiteral("512 x 512 x 400"));
    measurePictures(figures, resampled(parcel->volume, 512), QStringLiteral("512 x 512 x 512"));
    measureOblique(figures, *parcel);
    measureScrolling(figures, *parcel);
    figures.print();
    return 0;
}
