#include "app/portlightctl/RegionsCommand.h"

#include "app/portlightctl/TerminalProgress.h"
#include "app/portlightctl/VolumeFiles.h"
#include "inference/volume/RegionFeatures.h"
#include "inference/volume/RegionTruth.h"
#include "scans/ScanReader.h"
#include "scans/simulator/ItemClass.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <atomic>
#include <thread>

namespace portlight::ctl {

namespace {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

const QString labelsSuffix = QStringLiteral(".labels.nrrd");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

std::vector<int> prohibitedLabels()
{
    std::vector<int> labels;
    for (const scans::ItemClass one : scans::prohibitedClasses()) {
        labels.push_back(static_cast<int>(one));
    }
    return labels;
}

// One row a region of one parcel.
Result<QByteArray> rowsOf(const QString& folder, const QString& name, scans::Progress& progress)
{
    const auto volumes = readVolumes(QDir(folder).filePath(name), progress);
    const auto labels = scans::readScan(folder + QLatin1String("/truth/") + name + labelsSuffix, progress);
    if (!volumes || !labels || labels->volumes.isEmpty()) {
        return volumes && labels ? failure(ErrorCode::BadInput, tr("There are no labels in it."))
                                 : failure(volumes ? labels.error() : volumes.error());
    }
    const auto grid = inference::coarseGridOf(volumes->high, volumes->low, inference::detectorCellMm, progress);
    if (!grid || labels->volumes.first().geometry().size != volumes->high.geometry().size) {
        return failure(ErrorCode::BadInput, tr("Its volumes and labels do not fit each other."));
    }
    const inference::TruthLabels truth(*grid, labels->volumes.first(), prohibitedLabels());
    QByteArray rows;
    for (const inference::RegionBand& band : inference::candidateBands()) {
        const inference::RegionSet set = inference::regionsIn(*grid, band);
        for (std::size_t region = 0; region < set.regions.size(); ++region) {
            const auto match = truth.of(set.regions[region]);
            rows += name.toUtf8() + ',' + toString(static_cast<scans::ItemClass>(match.label)).toUtf8() + ',' +
                    QByteArray::number(match.overlap, 'f', 4) + ',' + QByteArray::number(match.inside, 'f', 4);
            for (const float value : inference::describeRegion(*grid, set, region).features) {
                rows += ',' + QByteArray::number(static_cast<double>(value), 'g', 6);
            }
            rows += '\n';
        }
    }
    return rows;
}

Result<ExitCode> writeRegions(const QString& folder, const QString& outPath, Output& output)
{
    QStringList names =
        QDir(folder + QLatin1String("/truth")).entryList({QLatin1Char('*') + labelsSuffix}, QDir::Files);
    if (names.isEmpty()) {
        return failure(ErrorCode::NotFound, tr("There are no simulated parcels with labels in %1.").arg(folder));
    }
    QSaveFile file(outPath);
    const QString header =
        QLatin1String("parcel,label,overlap,inside,") + inference::regionFeatureNames().join(u',') + u'\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(header.toUtf8()) < 0) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(outPath, file.errorString()));
    }
    TerminalProgress progress(tr("Describing:"));
    std::vector<Result<QByteArray>> rows(static_cast<std::size_t>(names.size()), QByteArray());
    std::atomic<std::size_t> next{0};
    std::atomic<int> done{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < rows.size() && !progress.progress().isCancelled(); i = next++) {
            scans::Progress silent;
            const QString name = names.at(static_cast<int>(i)).chopped(labelsSuffix.size());
            rows[i] = rowsOf(folder, name, silent);
            progress.progress().report(static_cast<int>(100 * ++done / names.size()));
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned t = 1; t < std::max(1U, std::thread::hardware_concurrency()); ++t) {
            workers.emplace_back(work);
        }
        work();
    }
    if (progress.progress().isCancelled()) {
        return failure(ErrorCode::Cancelled, tr("Stopped."));
    }
    qsizetype regions = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i]) {
            return failure(rows[i].error().code,
                           names.at(static_cast<int>(i)) + QLatin1String(": ") + rows[i].error().text);
        }
        regions += rows[i]->count('\n');
        file.write(*rows[i]);
    }
    if (!file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(outPath, file.errorString()));
    }
    output.print(QJsonObject{{QStringLiteral("parcels"), static_cast<int>(names.size())},
                             {QStringLiteral("regions"), regions},
                             {QStringLiteral("file"), outPath}});
    return ExitCode::Done;
}

} // namespace

Command modelsRegionsCommand()
{
    Command command;
    command.words = QStringLiteral("models regions");
    command.usage = QStringLiteral("models regions DIR --out FILE");
    command.summary = tr("Writes the regions of simulated parcels with their features and truth as CSV, for training.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        QCommandLineParser parser;
        const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("file"));
        parser.addOption(out);
        if (!parser.parse(QStringList{QString()} + arguments)) {
            return usageFailure(command, parser.errorText());
        }
        if (parser.positionalArguments().size() != 1 || parser.value(out).isEmpty()) {
            return usageFailure(command, tr("Name the folder of a simulation and the file to write."));
        }
        return writeRegions(parser.positionalArguments().first(), parser.value(out), output);
    };
    return command;
}

} // namespace portlight::ctl
