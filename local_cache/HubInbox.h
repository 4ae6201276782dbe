// Takes entries of the hub's log into the case cache: the pull cursor, the events and the projections of their cases
// move in one transaction, or nothing does.
//
// Nothing is believed: content, hash, leaf and signature of each event are checked (EntryCheck.h; by the caller, so
// that the next entries are checked while these are written). An event that hangs together but must not count (bad
// signature, unknown officer, set aside by the hub) is kept on record and set aside, so that its station's chain goes
// on. What contradicts what this terminal already holds is Tampered, and nothing of the batch is taken. Owns a
// connection; use on the thread that opened it.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/EntryCheck.h"
#include "local_cache/EventLog.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <memory>
#include <vector>

namespace portlight::local_cache {

class Database;

struct PullOutcome
{
    qint64 entries = 0;  // taken
    qint64 events = 0;   // of them new here
    qint64 setAside = 0; // of the events
    QVector<inspection::CaseId> changedCases;
};

class HubInbox
{
public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<HubInbox>> open(const CacheLocation& location);
    ~HubInbox();

    // What entries are to be checked with: as the register is now.
    [[nodiscard]] inspection::Result<OfficerKeys> keys();
    // Entries with consecutive seq. Those at or below the cursor must equal what is held and are passed over; a gap is
    // Conflict. The detail of a Tampered error is "SEQ EVENT".
    [[nodiscard]] inspection::Result<PullOutcome> take(const std::vector<CheckedEntry>& entries);

    // Looks again at events set aside by this terminal, after new officers are known; gives how many count now.
    [[nodiscard]] inspection::Result<int> reconsider();

private:
    // What is known while one batch is written, so that it is not asked for at every entry.
    struct Batch
    {
        qint64 size = 0;                                       // of the hub's log here
        QHash<QString, StationHead> heads;                     // of stations met
        QHash<QString, qint64> echoes;                         // last event of each station that the hub gave back
        QSet<inspection::CaseId> met;                          // cases met
        QHash<inspection::CaseId, QVector<LoggedEvent>> whole; // all events of the cases that begin in this batch
        QSet<inspection::CaseId> changed;
    };

    explicit HubInbox(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<void> takeOne(const CheckedEntry& checked, Batch& batch, PullOutcome& outcome);
    [[nodiscard]] inspection::Result<void> takeEvent(const CheckedEntry& checked, Batch& batch, PullOutcome& outcome);
    [[nodiscard]] inspection::Result<void> insert(const CheckedEntry& checked, StationHead& head, Batch& batch);
    [[nodiscard]] inspection::Result<StationHead*> headOf(const QString& station, Batch& batch);
    [[nodiscard]] inspection::Result<void> meet(const inspection::CaseId& id, Batch& batch);
    [[nodiscard]] inspection::Result<void> setAside(const inspection::EventId& event, bool byHub,
                                                    const QString& reason);
    [[nodiscard]] inspection::Result<void> writeEchoes(const Batch& batch);
    [[nodiscard]] inspection::Result<void> project(const inspection::CaseId& id, const QVector<LoggedEvent>& events);
    [[nodiscard]] inspection::Result<void> projectChanged(Batch& batch);

    std::unique_ptr<Database> m_database;
};

} // namespace portlight::local_cache
