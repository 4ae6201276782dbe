#include "app/sandbox/PackExercises.h"

#include "app/sandbox/GroundTruth.h"
#include "app/sandbox/SandboxText.h"
#include "intake/CaseScanLoader.h"
#include "local_cache/CaseLogReader.h"

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::CaseEvent;
using inspection::failure;
using inspection::Finding;
using inspection::Result;

namespace {

bool isDecidedBy(const QVector<CaseEvent>& events, const inspection::OfficerId& officer)
{
    return std::any_of(events.cbegin(), events.cend(), [&officer](const CaseEvent& event) {
        return event.kind == inspection::EventKind::DecisionMade && event.officer == officer;
    });
}

std::optional<ExerciseImage> imageOf(const inspection::ScanReference& scan)
{
    if (scan.kind == scans::toString(scans::ScanKind::Volume)) {
        return ExerciseImage::Ct;
    }
    return scan.kind == scans::toString(scans::ScanKind::Radiograph) ? std::optional(ExerciseImage::Radiograph)
                                                                     : std::nullopt;
}

std::optional<ExerciseSpec> specOf(const inspection::ScanReference& scan, const GroundTruth& truth)
{
    const auto image = imageOf(scan);
    if (!truth.isOfPack() || !image || (!truth.prohibited.isEmpty() && !truth.hasPlace())) {
        return std::nullopt;
    }
    const auto placed = std::find_if(truth.prohibited.cbegin(), truth.prohibited.cend(),
                                     [](const Finding& item) { return item.rectangle || item.box; });
    const QString named = placed == truth.prohibited.cend() ? QStringLiteral("clean") : placed->label;
    return ExerciseSpec::ofPack(*image, named, scan.sha256);
}

} // namespace

Result<QVector<ExerciseSpec>> packExercises(const local_cache::CacheLocation& location,
                                            const inspection::OfficerId& trainee)
{
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    const TruthShelf truths(location);
    QVector<ExerciseSpec> exercises;
    const auto visit = [&](const Case& c, const QVector<CaseEvent>& events) -> Result<void> {
        for (const inspection::ScanReference& scan : c.scans) {
            const auto truth = truths.of(scan.sha256);
            const auto spec = truth && *truth ? specOf(scan, **truth) : std::nullopt;
            if (spec && !isDecidedBy(events, trainee)) {
                exercises.append(*spec);
            }
        }
        return {};
    };
    const auto read = log->changedCases(0, visit);
    return read ? Result<QVector<ExerciseSpec>>(exercises) : failure(read.error());
}

Result<MadeExercise> loadExercise(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                  const ExerciseSpec& spec, scans::Progress& progress)
{
    const auto truth = TruthShelf(location).of(spec.scan);
    if (!truth) {
        return failure(truth.error());
    }
    if (!*truth) {
        return failure(inspection::ErrorCode::NotFound,
                       SandboxText::tr("What is in this scan is not known here any more; import its pack again."));
    }
    auto scan = intake::loadStoredScan(location, session, spec.scan, progress);
    if (!scan) {
        return failure(scan.error());
    }
    if (spec.image == ExerciseImage::Ct ? scan->volumes.isEmpty() : scan->radiographs.isEmpty()) {
        return failure(inspection::ErrorCode::BadInput, SandboxText::tr("This scan holds no image to read."));
    }
    MadeExercise made{spec, std::make_shared<const scans::Scan>(std::move(*scan))};
    for (const Finding& item : (*truth)->prohibited) {
        if (!item.rectangle && !item.box) {
            continue;
        }
        if (made.item) {
            made.others.append(item);
        } else {
            made.item = item;
        }
    }
    made.aid = simulatedAid(made);
    return made;
}

} // namespace portlight::app
