// A cargo radiograph of 20,000 x 4,000 x 16 bit in a real view: file to first image, pan and zoom from input to pixels,
// every enhancement over a whole view, peak memory. Peers in the same run: Qt's own QImage cropping and scaling the
// same pixels, and libvips (its command line) making a thumbnail of the file and equalising a view.
#include "benchmarks/desk/Figures.h"
#include "benchmarks/viewers/LargeTiff.h"
#include "scans/ScanOverview.h"
#include "scans/ScanReader.h"
#include "viewers/ScanView.h"
#include "viewers/radiograph/Magnifier.h"
#include "viewers/radiograph/RadiographView.h"
#include "viewers/volume/ParallelFor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <thread>

using namespace portlight;
using namespace portlight::viewers;
using benchmarks::Figures;
using benchmarks::millisecondsOf;
using benchmarks::Peer;
using benchmarks::processorMilliseconds;

namespace {

constexpr QSize screen(1280, 800);
constexpr QSize scanSize(20000, 4000);
constexpr double frameGoal = 16.0;
constexpr int frames = 61;

double peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024.0;
            }
        }
    }
    return 0.0;
}

// Turns the event loop until a signal has come.
template <typename Sender, typename Signal>
void waitFor(Sender* sender, Signal signal, const std::function<bool()>& enough)
{
    QEventLoop loop;
    QObject::connect(
        sender, signal, &loop,
        [&] {
            if (enough()) {
                loop.quit();
            }
        },
        Qt::QueuedConnection);
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Frames
{
    std::vector<double> wall; // from input to the finished picture on the widget
    double processor = 0.0;   // a frame
};

Frames measure(RadiographView& view, const std::function<void(int)>& input)
{
    Frames result;
    const double before = processorMilliseconds();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bool finished = false;
        const auto painted =
            QObject::connect(&view, &ViewPane::scanPainted, [&finished](bool full) { finished = full; });
        input(i);
        waitFor(&view, &ViewPane::scanPainted, [&finished] { return finished; });
        QObject::disconnect(painted);
        result.wall.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    result.processor = (processorMilliseconds() - before) / frames;
    return result;
}

void addFrames(Figures& figures, const QString& name, const Frames& frames, const std::optional<Peer>& peer)
{
    figures.add(QStringLiteral("%1, median").arg(name), benchmarks::quantile(frames.wall, 0.5), QStringLiteral("ms"),
                frameGoal, Figures::Better::Lower, peer);
    figures.add(QStringLiteral("%1, 95th percentile").arg(name), benchmarks::quantile(frames.wall, 0.95),
                QStringLiteral("ms"), frameGoal);
    figures.add(QStringLiteral("%1, processor time").arg(name), frames.processor, QStringLiteral("ms"));
}

double medianOf(int runs, const std::function<void(int)>& work)
{
    std::vector<double> samples;
    samples.reserve(static_cast<std::size_t>(runs));
    for (int run = 0; run < runs; ++run) {
        samples.push_back(millisecondsOf([&] { work(run); }));
    }
    return benchmarks::quantile(samples, 0.5);
}

// The scan's own pixels as Qt sees them, no copy.
QImage asQImage(const scans::Radiograph& radiograph)
{
    const auto& pixels = *radiograph.layers.first().pixels;
    return {reinterpret_cast<const uchar*>(pixels.data()), radiograph.width, radiograph.height,
            static_cast<qsizetype>(radiograph.width) * 2, QImage::Format_Grayscale16};
}

std::optional<Peer> qtCropAndScale(const QImage& whole, double scale)
{
    const double time = medianOf(5, [&](int run) {
        const QRect part(run * 50, 100, static_cast<int>(screen.width() * scale),
                         static_cast<int>(screen.height() * scale));
        (void)whole.copy(part)
            .scaled(screen, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    });
    return Peer{QStringLiteral("QImage crop, smooth scale"), time};
}

// Nothing where vips is not installed or fails.
std::optional<Peer> vips(const QString& name, const QStringList& arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("vips"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    bool done = false;
    const double time = medianOf(3, [&](int) {
        QProcess process;
        process.start(program, arguments);
        done = process.waitForFinished(60000) && process.exitCode() == 0;
    });
    return done ? std::optional(Peer{name, time}) : std::nullopt;
}

struct Movement
{
    QString name;
    double scale; // radiograph pixels per screen pixel, for the peer
    Frames frames;
};

std::vector<Movement> measureMovements(RadiographView& view)
{
    std::vector<Movement> movements;
    view.fit();
    waitFor(&view, &ViewPane::scanPainted, [] { return true; });
    movements.push_back({QStringLiteral("radiograph, zoom from whole to 1:1"), 4.9,
                         measure(view, [&](int i) { view.zoom(i < frames / 2 ? 1.1 : 1.0 / 1.1); })});
    for (const double scale : {1.0, 4.7}) {
        view.fit();
        view.zoom(view.scale() / scale);
        waitFor(&view, &ViewPane::scanPainted, [] { return true; });
        movements.push_back({QStringLiteral("radiograph, pan at 1:%1").arg(scale), scale, measure(view, [&](int i) {
                                 view.pan(QPointF(i < frames / 2 ? -37 : 37, i % 2 == 0 ? 3 : -3));
                             })});
    }
    return movements;
}

void measureEnhancements(Figures& figures, const RadiographLook& standard, const QString& work)
{
    const double scale = 4.0;
    const QRectF area(2000, 300, screen.width() * scale, screen.height() * scale);
    const auto draw = [&](const RadiographLook& look) {
        return medianOf(11, [&](int) { (void)look.picture(area, screen, 0xff141517, renderThreads()); });
    };
    figures.add(QStringLiteral("radiograph view, standard image"), draw(standard), QStringLiteral("ms"), frameGoal);
    const QString view = work + QStringLiteral("/radiograph_view.v");
    (void)standard.picture(area, screen, 0, 1)
        .convertToFormat(QImage::Format_Grayscale8)
        .save(work + QStringLiteral("/radiograph_view.png"));
    (void)vips({}, {QStringLiteral("copy"), work + QStringLiteral("/radiograph_view.png"), view});
    for (const Enhancement enhancement : allEnhancements) {
        RadiographLook look = standard;
        look.toggle(enhancement);
        const double first = millisecondsOf([&] { (void)look.picture(area, screen, 0, renderThreads()); });
        std::optional<Peer> peer;
        if (enhancement == Enhancement::LocalContrast) {
            figures.add(QStringLiteral("radiograph, local contrast learnt and first drawn"), first,
                        QStringLiteral("ms"));
            peer = vips(QStringLiteral("vips hist_local (command)"),
                        {QStringLiteral("hist_local"), view, work + QStringLiteral("/out.v"), QStringLiteral("100"),
                         QStringLiteral("100"), QStringLiteral("--max-slope"), QStringLiteral("3")});
        } else if (enhancement == Enhancement::Edges) {
            peer = vips(QStringLiteral("vips sharpen (command)"),
                        {QStringLiteral("sharpen"), view, work + QStringLiteral("/out.v")});
        }
        figures.add(QStringLiteral("radiograph view, %1").arg(enhancementId(enhancement)), draw(look),
                    QStringLiteral("ms"), frameGoal, Figures::Better::Lower, peer);
        if (enhancement == Enhancement::LocalContrast) {
            figures.add(
                QStringLiteral("magnifier over local contrast"),
                medianOf(21,
                         [&](int run) { (void)Magnifier::picture(look, QPointF(3000 + 10 * run, 2000), 4.0, 1.0); }),
                QStringLiteral("ms"), frameGoal);
        }
    }
}

int run(const QString& work)
{
    const QString path = work + QStringLiteral("/cargo_20000x4000.tif");
    if (!benchmarks::writeLargeTiff(path, scanSize)) {
        qCritical("bench_radiograph: %s cannot be written", qPrintable(path));
        return 2;
    }
    Figures figures;
    const double base = peakMebibytes();
    ScanView view;
    view.resize(screen);
    view.show();
    const double processor = processorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    // As the desk does it: a worker reads the overview, then the scan.
    std::shared_ptr<const scans::Scan> scan;
    const std::jthread worker([&] {
        if (auto overview = scans::readOverview(path)) {
            auto shared = std::make_shared<const scans::Scan>(std::move(*overview));
            QMetaObject::invokeMethod(&view, [&view, shared = std::move(shared)] { view.showOverview(shared); });
        }
        auto read = scans::readScan(path);
        if (!read) {
            qFatal("bench_radiograph: %s", qPrintable(read.error().text));
        }
        scan = std::make_shared<const scans::Scan>(std::move(*read));
        QMetaObject::invokeMethod(&view, [&view, scan] { view.setScan(scan); });
    });
    bool whole = false;
    QObject::connect(&view, &ScanView::fullQualityShown, &view, [&whole] { whole = true; });
    waitFor(&view, &ScanView::firstImageShown, [] { return true; });
    const double first = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    if (!whole) {
        waitFor(&view, &ScanView::fullQualityShown, [&whole] { return whole; });
    }
    const double full = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    const double fullProcessor = processorMilliseconds() - processor;
    figures.add(QStringLiteral("radiograph 20000x4000, first image from file"), first, QStringLiteral("ms"), 500.0,
                Figures::Better::Lower,
                vips(QStringLiteral("vips thumbnail (command)"),
                     {QStringLiteral("thumbnail"), path, work + QStringLiteral("/thumb.png"), QStringLiteral("1280")}));
    figures.add(QStringLiteral("radiograph 20000x4000, the whole scan on the screen"), full, QStringLiteral("ms"));
    figures.add(QStringLiteral("radiograph 20000x4000, the whole scan, processor time"), fullProcessor,
                QStringLiteral("ms"));
    auto* pane = view.findChild<RadiographView*>();
    const std::vector<Movement> movements = measureMovements(*pane);
    figures.add(QStringLiteral("radiograph 20000x4000, peak memory of the process"), peakMebibytes(),
                QStringLiteral("MiB"), 512.0);
    figures.add(QStringLiteral("of that before the file was opened"), base, QStringLiteral("MiB"));
    const QImage pixels = asQImage(scan->radiographs.first()); // the peers' memory does not count: they come last
    for (const Movement& movement : movements) {
        addFrames(figures, movement.name, movement.frames, qtCropAndScale(pixels, movement.scale));
    }
    measureEnhancements(figures, pane->look(), work);
    figures.print();
    QFile::remove(path);
    return 0;
}

// A process of its own, so that nothing else counts.
int runLayers(const QString& work)
{
    const QString path = work + QStringLiteral("/cargo_two_layers.tif");
    if (!benchmarks::writeLargeTiff(path, scanSize, 2)) {
        qCritical("bench_radiograph: %s cannot be written", qPrintable(path));
        return 2;
    }
    ScanView view;
    view.resize(screen);
    view.show();
    auto read = scans::readScan(path);
    QFile::remove(path);
    if (!read) {
        qCritical("bench_radiograph: %s", qPrintable(read.error().text));
        return 2;
    }
    view.setScan(std::make_shared<const scans::Scan>(std::move(*read)));
    waitFor(&view, &ScanView::firstImageShown, [] { return true; });
    (void)measureMovements(*view.findChild<RadiographView*>());
    Figures figures;
    figures.add(QStringLiteral("radiograph 20000x4000 of two layers, peak memory of the process"), peakMebibytes(),
                QStringLiteral("MiB"), 512.0);
    figures.print();
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--work"));
    const QString work = at > 0 && at + 1 < arguments.size() ? arguments.at(at + 1) : QStringLiteral(".");
    return arguments.contains(QStringLiteral("--two-layers")) ? runLayers(work) : run(work);
}
