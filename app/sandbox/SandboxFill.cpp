#include "app/sandbox/SandboxFill.h"

#include "app/sandbox/GroundTruth.h"
#include "app/sandbox/SandboxText.h"
#include "app/sandbox/SimulatedSupervisor.h"
#include "intake/IntakeService.h"
#include "intake/ScratchFolder.h"
#include "intake/StageProgress.h"
#include "local_cache/CaseCache.h"
#include "scans/simulator/ParcelFiles.h"

#include <array>

namespace portlight::app {

using inspection::ErrorCode;
using inspection::EventKind;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

namespace {

constexpr qsizetype examineEvery = 3;

GroundTruth truthOf(const scans::DemoParcel& parcel, const scans::SimulatedParcel& simulated)
{
    GroundTruth truth{parcel.name, {}};
    for (const inspection::Finding& item : simulated.truth) {
        if (item.assessment == inspection::FindingAssessment::Alarm) {
            truth.prohibited.append(item);
        }
    }
    return truth;
}

struct Imported
{
    inspection::CaseId caseId;
    GroundTruth truth;
};

Result<Imported> importParcel(const local_cache::CacheLocation& location, const local_cache::SessionPtr& supervisor,
                              const scans::DemoParcel& parcel, scans::Progress& progress)
{
    constexpr int simulatedPercent = 80;
    intake::StageProgress simulating(progress, 0, simulatedPercent);
    auto simulated = scans::simulateParcel(parcel.recipe, simulating.progress());
    if (!simulated) {
        return failure(simulated.error());
    }
    if (parcel.scan == scans::DemoScan::Ct) {
        simulated->radiograph = {};
    }
    const intake::ScratchFolder scratch;
    intake::StageProgress importing(progress, simulatedPercent, 100);
    scans::Progress writing;
    const auto files = scans::writeParcel(
        *simulated, parcel.recipe, {scratch.path(), QString(), parcel.name, scans::ParcelFormat::Dicos}, writing);
    if (!files) {
        return failure(files.error());
    }
    intake::IntakeOptions options;
    options.lane = parcel.lane;
    const auto report =
        intake::IntakeService(location, supervisor).import({scratch.path()}, options, importing.progress());
    if (!report) {
        return failure(report.error());
    }
    if (report->cancelled) {
        return failure(ErrorCode::Cancelled, SandboxText::tr("Stopped; what was made before stays."));
    }
    if (report->items.isEmpty() || report->items.first().error) {
        return failure(report->items.isEmpty()
                           ? inspection::Error{ErrorCode::Internal, SandboxText::tr("A simulated scan got lost."), {}}
                           : *report->items.first().error);
    }
    const GroundTruth truth = truthOf(parcel, *simulated);
    if (auto kept = TruthShelf(location).keep(report->items.first().sha256, truth); !kept) {
        return failure(kept.error());
    }
    return Imported{report->items.first().caseId, truth};
}

// What a past examination of it found.
Result<void> examine(local_cache::CaseCache& cache, const local_cache::SessionPtr& supervisor, const Imported& imported)
{
    QVector<EventDraft> drafts{{imported.caseId,
                                EventKind::DecisionMade,
                                {{QStringLiteral("decision"), QStringLiteral("physical_examination")},
                                 {QStringLiteral("reason"), SandboxText::tr("Chosen at random")}}}};
    drafts += examinationOf(imported.caseId, imported.truth);
    const auto appended = cache.append(supervisor, drafts);
    return appended ? Result<void>() : failure(appended.error());
}

} // namespace

QVector<scans::DemoParcel> missingParcels(const local_cache::CacheLocation& location,
                                          const QVector<scans::DemoParcel>& parcels)
{
    const QStringList known = TruthShelf(location).names();
    QVector<scans::DemoParcel> missing = parcels;
    missing.removeIf([&known](const scans::DemoParcel& parcel) { return known.contains(parcel.name); });
    return missing;
}

Result<void> fillSandbox(const local_cache::CacheLocation& location, const local_cache::SessionPtr& supervisor,
                         const QVector<scans::DemoParcel>& parcels, scans::Progress& progress,
                         const std::function<void(const inspection::CaseId&)>& onCase)
{
    const auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    const QStringList known = TruthShelf(location).names();
    for (qsizetype i = 0; i < parcels.size(); ++i) {
        if (known.contains(parcels[i].name)) {
            continue;
        }
        intake::StageProgress stage(progress, static_cast<int>(100 * i / parcels.size()),
                                    static_cast<int>(100 * (i + 1) / parcels.size()));
        const auto imported = importParcel(location, supervisor, parcels[i], stage.progress());
        if (!imported) {
            return failure(imported.error());
        }
        if (i % examineEvery == examineEvery - 1) {
            if (auto examined = examine(**cache, supervisor, *imported); !examined) {
                return examined;
            }
        }
        if (onCase) {
            onCase(imported->caseId);
        }
    }
    return {};
}

} // namespace portlight::app
