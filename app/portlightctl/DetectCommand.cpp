#include "app/portlightctl/DetectCommand.h"

#include "app/portlightctl/DetectVolumes.h"
#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/TerminalProgress.h"
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"
#include "scans/ScanReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace portlight::ctl {

namespace {

using inference::RadiographDetector;
using inspection::Error;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// One radiograph file, and what became of it.
struct Picture
{
    QString file; // as given; under a given folder, the folder as given and the path below it
    bool named = true;
    Result<QJsonArray> found{QJsonArray()};
};

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

QJsonArray toJson(const QString& file, const QVector<inference::Detection>& detections,
                  const inference::ModelBundle& bundle)
{
    QJsonArray list;
    for (const inference::Detection& one : detections) {
        list.append(QJsonObject{
            {QStringLiteral("file"), file},
            {QStringLiteral("class"), bundle.classes.at(one.classIndex).name},
            {QStringLiteral("score"), rounded(one.score, 1e5)},
            {QStringLiteral("box"), QJsonArray{rounded(one.box.x(), 100), rounded(one.box.y(), 100),
                                               rounded(one.box.width(), 100), rounded(one.box.height(), 100)}}});
    }
    return list;
}

Result<QJsonArray> look(const QString& file, const RadiographDetector& detector)
{
    const auto scan = scans::readScan(file);
    if (!scan) {
        return failure(scan.error());
    }
    if (scan->radiographs.isEmpty()) {
        return failure(ErrorCode::Unsupported, tr("This is no radiograph; these models look at radiographs only."));
    }
    const auto image = inference::rgbImageOf(scan->radiographs.first());
    if (!image) {
        return failure(image.error());
    }
    const auto detections = detector.detect(*image);
    if (!detections) {
        return failure(detections.error());
    }
    return toJson(file, *detections, detector.bundle());
}

// Files in a folder that are no scan (annotations, lists) are passed over in silence; a file named by itself is not.
Result<QVector<Picture>> pictures(const QStringList& paths)
{
    QVector<Picture> all;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            all.append({path, true, QJsonArray()});
            continue;
        }
        QStringList below;
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            below.append(it.next());
        }
        below.sort();
        for (const QString& file : std::as_const(below)) {
            all.append({file, false, QJsonArray()});
        }
    }
    return all;
}

// Pictures are independent, so each processor takes the next one with one thread of its own: more a second than one
// picture on all of them.
void lookAtAll(QVector<Picture>& all, const RadiographDetector& detector, int workers, scans::Progress& progress)
{
    std::atomic<qsizetype> next{0};
    std::atomic<qsizetype> done{0};
    const auto work = [&] {
        for (qsizetype i = next++; i < all.size() && !progress.isCancelled(); i = next++) {
            all[i].found = look(all[i].file, detector);
            progress.report(static_cast<int>(100 * ++done / all.size()));
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 1; i < workers; ++i) {
        threads.emplace_back(work);
    }
    work();
}

Result<ExitCode> detectInRadiographs(inference::ModelLibrary& library, const QString& set, const QStringList& paths,
                                     Output& output)
{
    auto all = pictures(paths);
    if (!all) {
        return failure(all.error());
    }
    const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int workers = std::min(processors, std::max(1, static_cast<int>(all->size())));
    const auto detector = library.detector(set, workers > 1 ? 1 : processors);
    if (!detector) {
        return failure(detector.error());
    }
    TerminalProgress progress(tr("Looking:"));
    all->detach(); // the workers write into it side by side
    lookAtAll(*all, **detector, workers, progress.progress());
    if (progress.progress().isCancelled()) {
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    }
    QJsonArray found;
    std::optional<Error> gravest;
    int looked = 0;
    for (const Picture& picture : std::as_const(*all)) {
        if (picture.found) {
            ++looked;
            for (const auto& one : *picture.found) {
                found.append(one);
            }
        } else if (picture.named) {
            if (gravest) {
                printDiagnostic(gravest->text);
            }
            gravest = picture.found.error();
            gravest->text = picture.file + QLatin1String(": ") + gravest->text;
        }
    }
    output.print(found);
    if (!gravest && looked == 0) {
        return failure(ErrorCode::BadInput, tr("There is no radiograph in what was named."));
    }
    return gravest ? Result<ExitCode>(failure(*gravest)) : ExitCode::Done;
}

} // namespace

Command detectCommand()
{
    Command command;
    command.words = QStringLiteral("detect");
    command.usage = QStringLiteral("detect --set blades|weapons|volumes PATH...");
    command.summary =
        tr("Looks for blades or weapons in radiographs, or for prohibited goods in CT volumes: one JSON list.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        QString set;
        QStringList paths;
        bool onlyPaths = false;
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString& word = arguments.at(i);
            if (!onlyPaths && word == QLatin1String("--")) {
                onlyPaths = true;
            } else if (!onlyPaths && word == QLatin1String("--set")) {
                set = arguments.value(++i);
            } else if (!onlyPaths && word.startsWith(QLatin1String("--"))) {
                return usageFailure(command, tr("There is no option %1.").arg(word));
            } else {
                paths.append(word);
            }
        }
        if (set.isEmpty() || paths.isEmpty()) {
            return usageFailure(command, tr("Name a set and at least one file or folder."));
        }
        inference::ModelLibrary library(inference::ModelLibrary::defaultFolder(), inference::trustedModelKeys());
        return looksAtVolumes(library, set) ? detectInVolumes(library, set, paths, output)
                                            : detectInRadiographs(library, set, paths, output);
    };
    return command;
}

} // namespace portlight::ctl
