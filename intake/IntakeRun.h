// One import from listing to report: what IntakeService does, with its open cache, store and lookup.
//
// Internal to intake/. Lives for one import, on one thread.
#pragma once

#include "intake/IntakeService.h"
#include "local_cache/CaseCache.h"
#include "local_cache/ScanLookup.h"
#include "local_cache/ScanStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QVector>

#include <memory>

namespace portlight::intake {

class IntakeRun
{
    Q_DECLARE_TR_FUNCTIONS(portlight::intake)

public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<IntakeRun>> open(const local_cache::CacheLocation& location,
                                                                             const local_cache::SessionPtr& session,
                                                                             const IntakeOptions& options);
    [[nodiscard]] IntakeReport import(const QStringList& paths, scans::Progress& progress, const ItemSink& sink);

private:
    // A threat report waits until the scans of its batch have their cases.
    struct WaitingReport
    {
        scans::ScanSource source;
        scans::Scan scan;
    };

    IntakeRun(const local_cache::CacheLocation& location, local_cache::SessionPtr session, IntakeOptions options,
              std::unique_ptr<local_cache::CaseCache> cache, local_cache::ScanLookup lookup);

    [[nodiscard]] QVector<scans::ScanSource> listSources(const QStringList& paths, scans::Progress& progress);
    void refuseOmitted(const scans::SourceListing& listing);
    void importSource(const scans::ScanSource& listed, scans::Progress& progress);
    void importScan(const scans::ScanSource& source, const scans::Scan& scan, scans::Progress& progress);
    void refuse(const QString& name, const QStringList& files, const inspection::Error& error);

    // Where the scan goes: the case asked for, the case of the scan a report speaks of, or none yet.
    [[nodiscard]] inspection::Result<std::optional<inspection::Case>> existingCase(const scans::Scan& scan) const;
    [[nodiscard]] std::optional<inspection::Declaration> declarationFor(const scans::ScanSource& source,
                                                                        IntakeItem& item) const;
    [[nodiscard]] inspection::Result<void> attach(const scans::ScanSource& source, const scans::Scan& scan,
                                                  const local_cache::StoredScan& stored, IntakeItem& item);
    [[nodiscard]] std::optional<local_cache::EventDraft> placedFindings(scans::ThreatReport report,
                                                                        const local_cache::StoredScan& stored,
                                                                        const std::optional<inspection::Case>& existing,
                                                                        IntakeItem& item) const;
    [[nodiscard]] inspection::Result<bool> isKnown(const local_cache::StoredScan& stored, IntakeItem& item) const;
    // Warns of an earlier scan that bears the same SOP Instance UID over other content.
    void noteOtherVersion(const scans::Scan& scan, IntakeItem& item) const;
    [[nodiscard]] inspection::Result<void> append(QVector<local_cache::EventDraft>& drafts, IntakeItem& item);
    void add(const IntakeItem& item);
    void removeSources(const scans::ScanSource& source) const;

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    IntakeOptions m_options;
    std::unique_ptr<local_cache::CaseCache> m_cache;
    local_cache::ScanLookup m_lookup;
    local_cache::ScanStore m_store;
    QVector<WaitingReport> m_reports;
    IntakeReport m_report;
    ItemSink m_sink;
};

} // namespace portlight::intake
