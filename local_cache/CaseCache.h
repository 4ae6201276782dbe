// The terminal's own copy of its cases: the append-only, signed, hash-chained event log and the projections the screens
// read.
//
// An acknowledged append survives kill -9 and power loss (SQLite WAL, synchronous=FULL). Each object owns one
// connection and belongs to the thread that opened it; open one per thread, any number of processes at once.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Officer.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "local_cache/WorklistQuery.h"

#include <QJsonObject>
#include <QVector>

#include <functional>
#include <memory>
#include <span>

namespace portlight::local_cache {

class Database;

// What to append; the cache fills in sequence, time, chain and signature.
struct EventDraft
{
    inspection::CaseId caseId;
    inspection::EventKind kind = inspection::EventKind::NoteAdded;
    QJsonObject payload;
};

// One broken link found by verify().
struct ChainFault
{
    inspection::EventId event;
    QString station;
    qint64 stationSequence = 0;
    QString reason; // translated: "hash does not match", "signature is not the officer's", "gap", ...
};

struct VerifyReport
{
    qint64 events = 0;
    qint64 cases = 0;
    QVector<ChainFault> faults; // empty: the whole log is intact
};

// A history line with its state of proof.
struct HistoryEntry
{
    inspection::CaseEvent event;
    inspection::Officer officer; // badge empty when unknown here
    bool hashValid = false;
    bool signatureValid = false;
};

// Polled by long calls; return false to cancel. `done` of `total` events.
using CacheProgress = std::function<bool(qint64 done, qint64 total)>;

class CaseCache
{
public:
    // Opens or creates; migrates an older schema after a backup; refuses a newer one.
    [[nodiscard]] static inspection::Result<std::unique_ptr<CaseCache>> open(const CacheLocation& location);
    ~CaseCache();

    // Checks (CaseProjection::checkEvent), signs and appends all drafts in one durable transaction, or none of them.
    [[nodiscard]] inspection::Result<QVector<inspection::CaseEvent>> append(const SessionPtr& session,
                                                                            std::span<const EventDraft> drafts);

    [[nodiscard]] inspection::Result<inspection::Case> loadCase(const inspection::CaseId& id) const;
    [[nodiscard]] inspection::Result<inspection::Case> loadCaseByNumber(const QString& number) const;
    [[nodiscard]] inspection::Result<QVector<HistoryEntry>> history(const inspection::CaseId& id) const;

    // One page of the worklist, filtered, searched and sorted by the database, never by the caller.
    [[nodiscard]] inspection::Result<WorklistPage> worklist(const WorklistQuery& query) const;
    // Cases per state, for the filter's counts.
    [[nodiscard]] inspection::Result<StateCounts> stateCounts() const;
    // Cases whose words contradict each other.
    [[nodiscard]] inspection::Result<qint64> contestedCount() const;
    // Open work with scans that one of `models` has still to look at, most urgent first.
    [[nodiscard]] inspection::Result<LookQueue> casesToLookAt(const QVector<inspection::ModelAtWork>& models,
                                                              int limit) const;

    // Next free case number of this station: "<STATION>-2026-000123".
    [[nodiscard]] inspection::Result<QString> nextCaseNumber() const;

    // Recomputes every hash, signature and link.
    [[nodiscard]] inspection::Result<VerifyReport> verify(const CacheProgress& progress = {}) const;
    // Rebuilds all projections from the log in one transaction; true when they equal what was there.
    [[nodiscard]] inspection::Result<bool> rebuild(const CacheProgress& progress = {});

private:
    explicit CaseCache(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
