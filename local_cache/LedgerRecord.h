// What this terminal keeps of the hub's ledger beside the leaves: checkpoints it verified, and alarms.
#pragma once

#include "inspection/Identifiers.h"
#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace portlight::local_cache {

class Database;

struct KeptCheckpoint
{
    qint64 size = 0;
    QByteArray root; // 32 bytes
    QByteArray note; // as the hub gave it
};

struct LedgerAlarm
{
    qint64 timeMs = 0;
    qint64 seq = 0;
    inspection::EventId event; // null when this terminal may not read it
    QString reason;
};

class LedgerRecord
{
public:
    explicit LedgerRecord(Database& database);

    // Kept under its size; a newer note for the same size (more cosignatures) takes its place.
    [[nodiscard]] inspection::Result<void> keep(const KeptCheckpoint& checkpoint);
    [[nodiscard]] inspection::Result<std::optional<KeptCheckpoint>> newest() const;

    // Once for the same entry and reason, however often it is seen.
    [[nodiscard]] inspection::Result<void> raise(const LedgerAlarm& alarm);
    [[nodiscard]] inspection::Result<QVector<LedgerAlarm>> alarms() const;

private:
    Database& m_database;
};

} // namespace portlight::local_cache
