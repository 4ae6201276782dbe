// Recomputes the whole log: every hash, signature, link and sequence, the station heads, the officer register and the
// head of the projections.
//
// Finds an altered event, one removed from the middle or (by the head record) from the end, swapped events, and a
// signature by somebody the register does not know. What it cannot find alone is a whole older copy of the database
// put back: that takes a witness elsewhere (docs/adr/0002).
#pragma once

#include "inspection/Officer.h"
#include "local_cache/CaseCache.h"
#include "local_cache/EventLog.h"

#include <QHash>

namespace portlight::local_cache {

class Database;

class ChainVerifier
{
public:
    explicit ChainVerifier(Database& database);

    // Cancelled when `progress` returns false.
    [[nodiscard]] inspection::Result<VerifyReport> run(const CacheProgress& progress);

private:
    [[nodiscard]] inspection::Result<void> readOfficers();
    void followChain(const LoggedEvent& logged);
    void checkBatch();
    [[nodiscard]] inspection::Result<void> compareHeads();
    [[nodiscard]] inspection::Result<void> compareProjections();
    void report(const inspection::CaseEvent& event, const QString& reason);

    Database& m_database;
    QMultiHash<inspection::OfficerId, QByteArray> m_keys;
    QHash<QString, StationHead> m_ends; // of each station, as far as read
    QVector<LoggedEvent> m_batch;
    VerifyReport m_report;
};

} // namespace portlight::local_cache
