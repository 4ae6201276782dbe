#include "intake/IntakeRun.h"

#include "intake/CaseScanLoader.h"
#include "intake/DeclarationSidecar.h"
#include "intake/Quarantine.h"
#include "intake/ScanEvents.h"
#include "intake/SourceFiles.h"
#include "intake/StageProgress.h"
#include "scans/InstanceConflicts.h"
#include "scans/ReportPlacement.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace portlight::intake {

using inspection::Case;
using inspection::CaseId;
using inspection::Declaration;
using inspection::Error;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::EventDraft;

namespace {

Q_LOGGING_CATEGORY(logIntake, "portlight.intake")

} // namespace

Result<std::unique_ptr<IntakeRun>> IntakeRun::open(const local_cache::CacheLocation& location,
                                                   const local_cache::SessionPtr& session, const IntakeOptions& options)
{
    auto cache = local_cache::CaseCache::open(location);
    if (!cache) {
        return failure(cache.error());
    }
    auto lookup = local_cache::ScanLookup::open(location);
    if (!lookup) {
        return failure(lookup.error());
    }
    if (options.intoCase) {
        if (const auto known = (*cache)->loadCase(*options.intoCase); !known) {
            return failure(known.error());
        }
    }
    return std::unique_ptr<IntakeRun>(new IntakeRun(location, session, options, std::move(*cache), std::move(*lookup)));
}

IntakeRun::IntakeRun(const local_cache::CacheLocation& location, local_cache::SessionPtr session, IntakeOptions options,
                     std::unique_ptr<local_cache::CaseCache> cache, local_cache::ScanLookup lookup)
    : m_location(location)
    , m_session(std::move(session))
    , m_options(std::move(options))
    , m_cache(std::move(cache))
    , m_lookup(std::move(lookup))
    , m_store(location, m_session)
{
}

IntakeReport IntakeRun::import(const QStringList& paths, scans::Progress& progress, const ItemSink& sink)
{
    m_sink = sink;
    constexpr int percentForListing = 5;
    StageProgress listing(progress, 0, percentForListing);
    const QVector<scans::ScanSource> sources = listSources(paths, listing.progress());
    const int steps = std::max<int>(1, static_cast<int>(sources.size()));
    for (int i = 0; i < steps && i < sources.size() && !progress.isCancelled(); ++i) {
        StageProgress stage(progress, percentForListing + i * (100 - percentForListing) / steps,
                            percentForListing + (i + 1) * (100 - percentForListing) / steps);
        importSource(sources[i], stage.progress());
    }
    for (const WaitingReport& report : std::as_const(m_reports)) {
        if (!progress.isCancelled()) {
            StageProgress stage(progress, 99, 100);
            importScan(report.source, report.scan, stage.progress());
        }
    }
    for (const QString& path : paths) {
        if (m_options.removeSource && QFileInfo(path).isDir()) {
            removeEmptyFolders(path);
        }
    }
    m_report.cancelled = progress.isCancelled();
    if (!m_report.cancelled) {
        progress.report(100);
    }
    return std::exchange(m_report, {});
}

QVector<scans::ScanSource> IntakeRun::listSources(const QStringList& paths, scans::Progress& progress)
{
    QVector<scans::ScanSource> sources;
    for (const QString& path : paths) {
        if (progress.isCancelled()) {
            break;
        }
        const auto listing = scans::listScanSources(path, progress);
        if (!listing) {
            if (listing.error().code != ErrorCode::Cancelled) {
                const bool isFile = QFileInfo(path).isFile();
                refuse(QFileInfo(path).fileName(), isFile ? QStringList{path} : QStringList{}, listing.error());
            }
            continue;
        }
        refuseOmitted(*listing);
        std::copy_if(listing->sources.begin(), listing->sources.end(), std::back_inserter(sources),
                     [](const scans::ScanSource& source) {
                         return !source.files.isEmpty() && !isDeclarationSidecar(source.files.first());
                     });
    }
    return sources;
}

// What under a folder is no source. What was meant as a scan is refused like any bad file, in a folder that is emptied
// so is everything; other files of the officer's folder are only mentioned. What cannot be opened stays where it is.
void IntakeRun::refuseOmitted(const scans::SourceListing& listing)
{
    m_report.warnings += listing.warnings;
    for (const scans::OmittedPath& omitted : listing.passedOver) {
        const bool refusable = m_options.removeSource || isMeantAsScan(omitted.path);
        if (refusable && !isDeclarationSidecar(omitted.path)) {
            refuse(QFileInfo(omitted.path).fileName(), {omitted.path}, omitted.error);
        } else {
            m_report.warnings.append(omitted.error.text);
        }
    }
    for (const scans::OmittedPath& omitted : listing.unreadable) {
        refuse(QFileInfo(omitted.path).fileName(), {}, omitted.error);
    }
}

void IntakeRun::importSource(const scans::ScanSource& listed, scans::Progress& progress)
{
    const scans::SettledSource settled = scans::settleInstances(listed);
    const scans::ScanSource& source = settled.source;
    for (const scans::OmittedPath& conflict : settled.conflicts) {
        refuse(QFileInfo(conflict.path).fileName(), {conflict.path}, conflict.error);
    }
    for (const QString& copy : settled.copies) {
        if (m_options.removeSource) {
            QFile::remove(copy); // the same bytes are in `source`
        }
    }
    constexpr int percentForReading = 50;
    StageProgress reading(progress, 0, percentForReading);
    auto scan = scans::readSource(source, reading.progress());
    if (!scan) {
        if (scan.error().code != ErrorCode::Cancelled) {
            refuse(source.name, filesOf(source), scan.error());
        }
        return;
    }
    scan->metadata.warnings += settled.warnings;
    if (scan->kind == scans::ScanKind::Other) {
        refuse(source.name, filesOf(source),
               {ErrorCode::Unsupported, tr("%1 holds neither a picture nor a threat report.").arg(source.name), {}});
        return;
    }
    if (scan->kind == scans::ScanKind::Report && !m_options.intoCase) {
        m_reports.append({source, std::move(*scan)});
        return;
    }
    StageProgress storing(progress, percentForReading, 100);
    importScan(source, *scan, storing.progress());
}

void IntakeRun::importScan(const scans::ScanSource& source, const scans::Scan& scan, scans::Progress& progress)
{
    const auto stored = m_store.put(filesOf(source), [&progress](int percent) {
        progress.report(percent);
        return !progress.isCancelled();
    });
    if (!stored) {
        if (stored.error().code != ErrorCode::Cancelled) {
            refuse(source.name, {}, stored.error()); // the terminal's trouble, not the file's: leave it where it is
        }
        return;
    }
    IntakeItem item;
    item.name = source.name;
    item.sha256 = stored->sha256;
    item.warnings = scan.metadata.warnings;
    const auto known = isKnown(*stored, item);
    if (known && !*known) {
        noteOtherVersion(scan, item);
    }
    const Result<void> done =
        known ? (*known ? Result<void>() : attach(source, scan, *stored, item)) : Result<void>(failure(known.error()));
    if (!done) {
        item.error = done.error();
    } else if (m_options.removeSource) {
        removeSources(source);
    }
    add(item);
}

Result<bool> IntakeRun::isKnown(const local_cache::StoredScan& stored, IntakeItem& item) const
{
    const auto holder = m_lookup.caseOfContent(stored.sha256);
    if (!holder || !*holder) {
        return holder.map([](const auto&) { return false; });
    }
    return m_cache->loadCase(**holder).map([&item](const Case& c) {
        item.caseId = c.id;
        item.caseNumber = c.number;
        item.warnings.append(tr("%1 is already in case %2; it was not added again.").arg(item.name, c.number));
        return true;
    });
}

void IntakeRun::noteOtherVersion(const scans::Scan& scan, IntakeItem& item) const
{
    if (scan.metadata.sopInstance.isEmpty()) {
        return;
    }
    if (const auto holder = m_lookup.caseOfInstance(scan.metadata.sopInstance); holder && *holder) {
        if (const auto other = m_cache->loadCase(**holder)) {
            item.warnings.append(
                tr("%1 claims to be the same instance as a scan of case %2 but differs from it; both are kept.")
                    .arg(item.name, other->number));
        }
    }
}

Result<std::optional<Case>> IntakeRun::existingCase(const scans::Scan& scan) const
{
    std::optional<CaseId> id = m_options.intoCase;
    if (!id && scan.report) {
        for (const QString& instance : scan.report->referencedInstanceUids) {
            const auto found = m_lookup.caseOfInstance(instance);
            if (!found) {
                return failure(found.error());
            }
            if (*found) {
                id = *found;
                break;
            }
        }
    }
    if (!id) {
        return std::optional<Case>();
    }
    return m_cache->loadCase(*id).map([](const Case& c) { return std::optional(c); });
}

std::optional<Declaration> IntakeRun::declarationFor(const scans::ScanSource& source, IntakeItem& item) const
{
    const QString sidecar = findDeclarationSidecar(source);
    if (sidecar.isEmpty()) {
        return m_options.declaration;
    }
    auto declaration = readDeclaration(sidecar);
    if (!declaration) {
        item.warnings.append(declaration.error().text);
        return m_options.declaration;
    }
    return *declaration;
}

Result<void> IntakeRun::attach(const scans::ScanSource& source, const scans::Scan& scan,
                               const local_cache::StoredScan& stored, IntakeItem& item)
{
    const auto existing = existingCase(scan);
    if (!existing) {
        return failure(existing.error());
    }
    const std::optional<Declaration> declaration = declarationFor(source, item);
    QVector<EventDraft> drafts;
    if (*existing) {
        item.caseId = (*existing)->id;
        item.caseNumber = (*existing)->number;
        if (declaration && (*existing)->declaration == Declaration{}) {
            drafts.append(declarationDraft(item.caseId, *declaration));
        }
    } else {
        item.caseId = inspection::newTimeOrderedId();
        drafts.append(openingDraft(item.caseId, containerOf(declaration, scan, item.warnings), m_options.lane));
        if (declaration) {
            drafts.append(declarationDraft(item.caseId, *declaration));
        }
    }
    drafts.append(scanDraft(item.caseId, item.name, stored, scan));
    if (scan.report) {
        if (const auto findings = placedFindings(*scan.report, stored, *existing, item)) {
            drafts.append(*findings);
        }
    }
    return append(drafts, item);
}

std::optional<EventDraft> IntakeRun::placedFindings(scans::ThreatReport report, const local_cache::StoredScan& stored,
                                                    const std::optional<Case>& existing, IntakeItem& item) const
{
    const QString sha256 = existing ? reportedScan(report, *existing) : QString();
    if (!sha256.isEmpty()) {
        scans::Progress progress;
        if (const auto scan = loadStoredScan(m_location, m_session, sha256, progress)) {
            scans::placeReport(report, *scan);
        }
    }
    if (report.space == scans::ReportSpace::ScanVoxels && !report.objects.isEmpty()) {
        item.warnings.append(
            tr("The scan that %1 speaks of is not on this terminal; its findings have no place.").arg(item.name));
    }
    return findingsDraft(item.caseId, stored, report, sha256);
}

Result<void> IntakeRun::append(QVector<EventDraft>& drafts, IntakeItem& item)
{
    constexpr int attempts = 20; // another program may take the number first
    Result<void> done;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (drafts.first().kind == inspection::EventKind::CaseOpened) {
            const auto number = m_cache->nextCaseNumber();
            if (!number) {
                return failure(number.error());
            }
            item.caseNumber = *number;
            drafts.first().payload.insert(QLatin1String("number"), *number);
        }
        const auto appended = m_cache->append(m_session, drafts);
        done = appended ? Result<void>() : Result<void>(failure(appended.error()));
        if (done || done.error().code != ErrorCode::Conflict) {
            break;
        }
    }
    return done;
}

void IntakeRun::refuse(const QString& name, const QStringList& files, const Error& error)
{
    IntakeItem item;
    item.name = name;
    item.error = error;
    if (!files.isEmpty()) {
        const auto folder =
            quarantine(m_location, files, error, m_options.removeSource ? SourceFiles::Remove : SourceFiles::Keep);
        item.warnings.append(folder ? tr("Put aside in %1.").arg(*folder) : folder.error().text);
    }
    add(item);
}

void IntakeRun::add(const IntakeItem& item)
{
    m_report.items.append(item);
    if (m_sink) {
        m_sink(item);
    }
}

void IntakeRun::removeSources(const scans::ScanSource& source) const
{
    const QString sidecar = findDeclarationSidecar(source);
    for (const QString& file : filesOf(source)) {
        if (!QFile::remove(file)) {
            qCWarning(logIntake).noquote() << "Imported, but could not be removed:" << file;
        }
    }
    if (!sidecar.isEmpty()) {
        QFile::remove(sidecar);
    }
}

} // namespace portlight::intake
