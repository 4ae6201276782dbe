// One round of a terminal with its hub: officers, push, pull, ledger. Everything the sync does is here, in plain calls
// that block; SyncLoop repeats it, tests and `portlightctl sync --once` call it once.
//
// Push sends the outbox in order, batched; what comes of it shows when the pull brings the events back. Safe to end at
// any instant: what was not committed is done again. One thread; owns its database connections.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Database.h"
#include "local_cache/HubInbox.h"
#include "local_cache/HubOfficers.h"
#include "sync/HubClient.h"
#include "sync/HubLink.h"
#include "sync/ledger/LedgerAudit.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace portlight::sync {

struct SyncReport
{
    qint64 pushed = 0;   // events the hub took
    qint64 pulled = 0;   // entries of the hub's log
    qint64 received = 0; // of them events new here
    qint64 setAside = 0;
    int officers = 0; // new register entries
    int alarms = 0;
    qint64 rewrittenFrom = 0;           // first entry that the hub had lost or changed; 0: none
    std::optional<AppendOutcome> stuck; // the head of the outbox, when the hub refuses it
    QVector<inspection::CaseId> changedCases;
};

enum class ContentAudit { Due, Always }; // Due: at the first round, then hourly

class SyncPass
{
public:
    [[nodiscard]] static inspection::Result<std::unique_ptr<SyncPass>> open(const local_cache::CacheLocation& location,
                                                                            const HubLink& link);

    // Own events that the hub has not given back.
    [[nodiscard]] inspection::Result<qint64> waiting() const;
    [[nodiscard]] inspection::Result<SyncReport> run(HubClient& client, ContentAudit audit = ContentAudit::Due);

private:
    SyncPass(HubLink link, std::unique_ptr<local_cache::Database> database,
             std::unique_ptr<local_cache::HubInbox> inbox, std::unique_ptr<local_cache::HubOfficers> officers);

    [[nodiscard]] inspection::Result<void> checkHub(HubClient& client);
    [[nodiscard]] inspection::Result<void> forgetFrom(qint64 seq, const QString& reason);
    [[nodiscard]] inspection::Result<void> takeOfficers(HubClient& client);
    [[nodiscard]] inspection::Result<void> push(HubClient& client);
    [[nodiscard]] inspection::Result<void> pull(HubClient& client);
    [[nodiscard]] inspection::Result<void> askWhoSigned(HubClient& client);
    [[nodiscard]] inspection::Result<void> takePage(const std::vector<local_cache::CheckedEntry>& page);
    [[nodiscard]] inspection::Result<void> audit(HubClient& client, ContentAudit audit);

    HubLink m_link;
    std::unique_ptr<local_cache::Database> m_database;
    std::unique_ptr<local_cache::HubInbox> m_inbox;
    std::unique_ptr<local_cache::HubOfficers> m_officers;
    ledger::LedgerAudit m_ledger;
    QElapsedTimer m_sinceOfficers;
    QElapsedTimer m_sinceAudit;
    SyncReport m_report;
};

} // namespace portlight::sync
