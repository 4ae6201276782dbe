// Takes entries of the hub's log into the case cache: the pull cursor, the events and the projections of their cases
// move in one transaction, or nothing does.
//
// Nothing is believed: content, hash, leaf and signature of each event are checked. An event that hangs together but
// must not count (bad signature, unknown officer, set aside by the hub) is kept on record and set aside, so that its
// station's chain goes on. What contradicts what this terminal already holds is Tampered, and nothing of the batch is
// taken. Owns a connection; use on the thread that opened it.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/HubEntry.h"

#include <QMultiHash>
#include <QSet>
#include <QVector>

#include <memory>
#include <span>

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

    // Entries with consecutive seq. Those at or below the cursor must equal what is held and are passed over; a gap is
    // Conflict. The detail of a Tampered error is "SEQ EVENT".
    [[nodiscard]] inspection::Result<PullOutcome> take(std::span<const HubEntry> entries);

    // Looks again at events set aside by this terminal, after new officers are known; gives how many count now.
    [[nodiscard]] inspection::Result<int> reconsider();

private:
    enum class Verdict { Valid, WrongHash, WrongSignature, UnknownOfficer };
    struct Checked
    {
        const HubEntry* entry = nullptr;
        Verdict verdict = Verdict::Valid;
        bool leafMatches = true;
    };

    explicit HubInbox(std::unique_ptr<Database> database);
    [[nodiscard]] inspection::Result<void> readKeys();
    [[nodiscard]] Verdict verdictOf(const HubEvent& received) const;
    [[nodiscard]] Checked check(const HubEntry& entry) const;
    [[nodiscard]] static QString reasonOf(Verdict verdict);
    [[nodiscard]] inspection::Result<void> takeOne(const Checked& checked, PullOutcome& outcome);
    [[nodiscard]] inspection::Result<void> takeEvent(const Checked& checked, PullOutcome& outcome);
    [[nodiscard]] inspection::Result<void> setAside(const inspection::EventId& event, bool byHub,
                                                    const QString& reason);
    [[nodiscard]] inspection::Result<void> echo(const inspection::CaseEvent& event);
    [[nodiscard]] inspection::Result<void> projectChanged();

    std::unique_ptr<Database> m_database;
    QMultiHash<inspection::OfficerId, QByteArray> m_keys;
    QSet<inspection::CaseId> m_changed;
};

} // namespace portlight::local_cache
