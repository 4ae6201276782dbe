#include "app/portlightctl/DetectVolumes.h"

#include "app/portlightctl/Diagnostics.h"
#include "app/portlightctl/TerminalProgress.h"
#include "app/portlightctl/VolumeFiles.h"
#include "app/station/ScanFamiliarity.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace portlight::ctl {

namespace {

using inference::VolumeDetector;
using inference::VolumeFinding;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

QJsonArray corner(const std::array<double, 3>& place)
{
    return {rounded(place[0], 10), rounded(place[1], 10), rounded(place[2], 10)};
}

QJsonObject toJson(const QString& file, const VolumeFinding& one, const inference::ModelBundle& bundle,
                   const QJsonArray& unfamiliar)
{
    const inference::RegionMeasures& seen = one.measures;
    return {{QStringLiteral("file"), file},
            {QStringLiteral("class"),
             one.isShield() ? QString(inference::shieldClassName) : bundle.classes.at(one.classIndex).name},
            {QStringLiteral("score"), rounded(one.score, 1e5)},
            {QStringLiteral("box_mm"),
             QJsonObject{{QStringLiteral("min"), corner(seen.box.min)}, {QStringLiteral("max"), corner(seen.box.max)}}},
            {QStringLiteral("volume_cm3"), rounded(seen.volumeCm3, 10)},
            {QStringLiteral("density"), rounded(seen.densityGramsPerCm3, 1000)},
            {QStringLiteral("zeff"), seen.effectiveZ ? QJsonValue(rounded(*seen.effectiveZ, 100)) : QJsonValue()},
            {QStringLiteral("mass_g"), rounded(seen.massGrams, 10)},
            {QStringLiteral("unfamiliar"), unfamiliar}};
}

// Everything under one path: how many scans were looked at, and the gravest trouble.
struct Look
{
    int looked = 0;
    std::optional<inspection::Error> trouble;
};

Look lookUnder(const QString& path, const VolumeDetector& detector, scans::Progress& progress, QJsonArray& found)
{
    const auto listing = scans::listScanSources(path, progress);
    if (!listing) {
        return {0, listing.error()};
    }
    const bool isNamed = !QFileInfo(path).isDir();
    Look look;
    for (const scans::OmittedPath& omitted : listing->unreadable) {
        if (look.trouble) {
            printDiagnostic(look.trouble->text);
        }
        look.trouble = omitted.error;
    }
    for (const scans::ScanSource& source : listing->sources) {
        const auto volumes = readVolumes(source, progress);
        if (!volumes) {
            const ErrorCode code = volumes.error().code;
            if (isNamed || code == ErrorCode::Cancelled || code == ErrorCode::Storage) {
                look.trouble = volumes.error();
            }
            continue;
        }
        const auto findings = detector.detect(*volumes, progress);
        if (!findings) {
            look.trouble = findings.error();
            continue;
        }
        ++look.looked;
        const QJsonArray unfamiliar = app::unfamiliarJson(findings->unfamiliar);
        for (const VolumeFinding& one : findings->findings) {
            found.append(toJson(source.files.first(), one, detector.bundle(), unfamiliar));
        }
    }
    if (isNamed && listing->sources.isEmpty()) {
        look.trouble = inspection::Error{ErrorCode::BadInput, tr("This is no scan."), {}};
    }
    return look;
}

} // namespace

bool looksAtVolumes(const inference::ModelLibrary& library, const QString& set)
{
    const auto entries = library.entries();
    return std::any_of(entries.cbegin(), entries.cend(), [&set](const inference::ModelEntry& entry) {
        return entry.bundle && entry.bundle->set == set && entry.bundle->kind == inference::ModelKind::Volume;
    });
}

Result<ExitCode> detectInVolumes(inference::ModelLibrary& library, const QString& set, const QStringList& paths,
                                 Output& output)
{
    const auto detector = library.volumeDetector(set);
    if (!detector) {
        return failure(detector.error());
    }
    TerminalProgress progress(tr("Looking:"));
    QJsonArray found;
    std::optional<inspection::Error> gravest;
    int looked = 0;
    for (const QString& path : paths) {
        const Look look = lookUnder(path, **detector, progress.progress(), found);
        if (progress.progress().isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        }
        looked += look.looked;
        if (look.trouble) {
            if (gravest) {
                printDiagnostic(gravest->text);
            }
            gravest = look.trouble;
            if (!gravest->text.contains(path)) {
                gravest->text = path + QLatin1String(": ") + gravest->text;
            }
        }
    }
    output.print(found);
    if (!gravest && looked == 0) {
        return failure(ErrorCode::BadInput, tr("There is no CT scan in what was named."));
    }
    return gravest ? Result<ExitCode>(failure(*gravest)) : ExitCode::Done;
}

} // namespace portlight::ctl
