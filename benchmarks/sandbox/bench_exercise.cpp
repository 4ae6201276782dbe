// Milliseconds from asking for an exercise to its image on the screen, in the desk's own view: made ahead, as while the
// form is open or the image before is looked at, and asked for at once, when nothing is made yet.
#include "app/portlight/training/ExerciseFeed.h"
#include "benchmarks/desk/Figures.h"
#include "viewers/ScanView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace portlight;
using app::ExerciseFeed;
using app::ExerciseImage;
using app::ExerciseSpec;
using benchmarks::Figures;

namespace {

constexpr double goalMs = 1000.0;
constexpr int patienceMs = 120000;

ExerciseSpec threat(ExerciseImage image, std::uint64_t seed)
{
    ExerciseSpec spec;
    spec.image = image;
    spec.truth = training::Truth::Threat;
    spec.itemClass = scans::prohibitedClasses().at(static_cast<qsizetype>(seed % 9));
    spec.seed = seed;
    return spec;
}

// Until the image stands on the screen; nothing when it never does.
std::optional<double> millisecondsToImage(ExerciseFeed& feed, viewers::ScanView& view, const ExerciseSpec& spec)
{
    QEventLoop loop;
    bool isShown = false;
    QObject::connect(&feed, &ExerciseFeed::made, &loop,
                     [&view](const app::MadeExercise& made) { view.setScan(made.scan); });
    QObject::connect(&feed, &ExerciseFeed::failed, &loop, &QEventLoop::quit);
    QObject::connect(
        &view, &viewers::ScanView::firstImageShown, &loop,
        [&] {
            isShown = true;
            loop.quit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    feed.make(spec);
    loop.exec();
    constexpr double nanosecondsPerMillisecond = 1e6;
    return isShown ? std::optional(static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond)
                   : std::nullopt;
}

bool measure(Figures& figures, ExerciseFeed& feed, viewers::ScanView& view, ExerciseImage image, const QString& name)
{
    const std::uint64_t runs = image == ExerciseImage::Ct ? 3 : 9; // seconds each
    std::vector<double> first;
    std::vector<double> next;
    std::vector<double> processor;
    for (std::uint64_t seed = 1; seed <= runs; ++seed) {
        const ExerciseSpec spec = threat(image, seed);
        const double before = benchmarks::processorMilliseconds();
        const auto unprepared = millisecondsToImage(feed, view, spec);
        processor.push_back(benchmarks::processorMilliseconds() - before);
        view.clear();
        feed.prepare({spec}); // as the form does, and a session while the image before is looked at
        feed.waitUntilPrepared();
        const auto prepared = millisecondsToImage(feed, view, spec);
        view.clear();
        if (!unprepared || !prepared) {
            std::fprintf(stderr, "bench_exercise: no image of %s\n", qPrintable(spec.name()));
            return false;
        }
        first.push_back(*unprepared);
        next.push_back(*prepared);
    }
    const QString unit = QStringLiteral("ms");
    figures.add(QStringLiteral("%1 made ahead (while form or image before stand) to its first image, median").arg(name),
                benchmarks::quantile(next, 0.5), unit, goalMs);
    figures.add(QStringLiteral("%1 made ahead to its first image, slowest").arg(name), benchmarks::quantile(next, 1.0),
                unit, goalMs);
    figures.add(QStringLiteral("%1 asked for at once to its first image, median").arg(name),
                benchmarks::quantile(first, 0.5), unit, goalMs);
    figures.add(QStringLiteral("making and showing a %1, processor time, median").arg(name),
                benchmarks::quantile(processor, 0.5), unit);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    viewers::ScanView view;
    view.resize(1280, 800);
    view.show();
    ExerciseFeed feed({}, nullptr);
    Figures figures;
    const bool good = measure(figures, feed, view, ExerciseImage::Radiograph, QStringLiteral("radiograph")) &&
                      measure(figures, feed, view, ExerciseImage::Ct, QStringLiteral("CT scan"));
    figures.print();
    return good ? 0 : 1;
}
