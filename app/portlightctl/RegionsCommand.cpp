#include "app/portlightctl/RegionsCommand.h"

#include "app/portlightctl/TerminalProgress.h"
#include "app/portlightctl/VolumeFiles.h"
#include "inference/volume/RegionFeatures.h"
#include "inference/volume/RegionTruth.h"
#include "inference/volume/ScanFigures.h"
#include "scans/ScanReader.h"
#include "scans/simulator/ItemClass.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
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

// Of one parcel: a row for each region, and what its scan is like.
struct Described
{
    QByteArray rows;
    inference::ScanFigures figures;
};

Result<Described> describe(const QString& folder, const QString& name, scans::Progress& progress)
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
    Described described{{}, inference::scanFigures(*grid, volumes->high.geometry())};
    QByteArray& rows = described.rows;
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
    return described;
}

// Where scans like these lie, as a bundle states it under "trained_on": three standard deviations about the mean of
// each figure's logarithm. Of voxels the coarsest; and edges may be sharper: finer scans are brought down to the same
// cells.
QJsonObject rangesOf(const std::vector<Result<Described>>& parcels)
{
    constexpr double deviations = 3.0;
    QMap<QString, std::vector<double>> logarithms;
    for (const Result<Described>& parcel : parcels) {
        for (auto figure = parcel->figures.cbegin(); figure != parcel->figures.cend(); ++figure) {
            logarithms[figure.key()].push_back(std::log(std::max(figure.value(), 1e-9)));
        }
    }
    QJsonObject ranges;
    for (auto of = logarithms.cbegin(); of != logarithms.cend(); ++of) {
        const auto count = static_cast<double>(of->size());
        const double mean = std::accumulate(of->begin(), of->end(), 0.0) / count;
        const double squares = std::inner_product(of->begin(), of->end(), of->begin(), 0.0) / count - mean * mean;
        const double reach = deviations * std::sqrt(std::max(0.0, squares));
        const bool isVoxel = of.key() == inference::scan_figures::voxel;
        const bool isCoarseness = isVoxel || of.key() == inference::scan_figures::edge;
        const double most =
            isVoxel ? std::exp(*std::max_element(of->begin(), of->end())) * 1.001 : std::exp(mean + reach);
        ranges.insert(of.key(), QJsonArray{isCoarseness ? 0.0 : std::exp(mean - reach), most});
    }
    return ranges;
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
    std::vector<Result<Described>> rows(static_cast<std::size_t>(names.size()), Described{});
    std::atomic<std::size_t> next{0};
    std::atomic<int> done{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < rows.size() && !progress.progress().isCancelled(); i = next++) {
            scans::Progress silent;
            const QString name = names.at(static_cast<int>(i)).chopped(labelsSuffix.size());
            rows[i] = describe(folder, name, silent);
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
        regions += rows[i]->rows.count('\n');
        file.write(rows[i]->rows);
    }
    if (!file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 could not be written: %2.").arg(outPath, file.errorString()));
    }
    output.print(QJsonObject{{QStringLiteral("parcels"), static_cast<int>(names.size())},
                             {QStringLiteral("regions"), regions},
                             {QStringLiteral("trained_on"), rangesOf(rows)},
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
