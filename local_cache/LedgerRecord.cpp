#include "local_cache/LedgerRecord.h"

#include "local_cache/Database.h"

namespace portlight::local_cache {

using inspection::failure;
using inspection::Result;

LedgerRecord::LedgerRecord(Database& database)
    : m_database(database)
{
}

Result<void> LedgerRecord::keep(const KeptCheckpoint& checkpoint)
{
    Statement upsert = m_database.statement(
        QStringLiteral("INSERT INTO hub_checkpoints (size, root, note) VALUES (?, ?, ?) ON CONFLICT (size) DO UPDATE "
                       "SET note = excluded.note WHERE root = excluded.root"));
    upsert.bind(checkpoint.size, checkpoint.root, checkpoint.note);
    return upsert.run();
}

Result<std::optional<KeptCheckpoint>> LedgerRecord::newest() const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT size, root, note FROM hub_checkpoints ORDER BY size DESC LIMIT 1"));
    return select.next().map([&](bool found) {
        return found ? std::optional(KeptCheckpoint{select.integer(0), select.bytes(1), select.bytes(2)})
                     : std::optional<KeptCheckpoint>();
    });
}

Result<void> LedgerRecord::raise(const LedgerAlarm& alarm)
{
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO ledger_alarms (time_ms, seq, event, reason) SELECT ?, ?, ?, ? "
                       "WHERE NOT EXISTS (SELECT 1 FROM ledger_alarms WHERE seq = ? AND reason = ?)"));
    insert.bind(alarm.timeMs, alarm.seq, alarm.event, alarm.reason, alarm.seq, alarm.reason);
    return insert.run();
}

Result<QVector<LedgerAlarm>> LedgerRecord::alarms() const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT time_ms, seq, event, reason FROM ledger_alarms ORDER BY row"));
    QVector<LedgerAlarm> all;
    auto more = select.next();
    for (; more && *more; more = select.next()) {
        all.append({select.integer(0), select.integer(1), select.uuid(2), select.text(3)});
    }
    if (!more) {
        return failure(more.error());
    }
    return all;
}

} // namespace portlight::local_cache
