// A witness of a hub's log: remembers the right edge of the tree it saw and speaks only for what goes on from it.
//
// With a log's own key it publishes checkpoints; with a cosignature key it cosigns the newest published one. The state
// lies in one small JSON file, written before anything is signed. It reads leaf hashes only, never an event.
#pragma once

#include "inspection/Result.h"
#include "sync/HubClient.h"
#include "sync/ledger/MerkleFrontier.h"
#include "sync/ledger/NoteKey.h"

#include <QString>

namespace portlight::sync::ledger {

struct WitnessReport
{
    bool hasSigned = false; // false: nothing new, or nothing published yet
    qint64 size = 0;        // of the log as this witness saw it
};

class Witness
{
public:
    Witness(NoteKey key, QString stateFile);

    // Tampered when the hub's log is not a continuation of what was seen before: then nothing is signed.
    [[nodiscard]] inspection::Result<WitnessReport> run(HubClient& client);

private:
    [[nodiscard]] inspection::Result<void> readState(const QString& origin);
    [[nodiscard]] inspection::Result<void> writeState(const QString& origin) const;
    // Takes leaves up to `size`, after checking that the last one it knows is still there.
    [[nodiscard]] inspection::Result<void> advance(HubClient& client, qint64 size);
    [[nodiscard]] inspection::Result<WitnessReport> publish(HubClient& client, const HubHead& head);
    [[nodiscard]] inspection::Result<WitnessReport> cosign(HubClient& client, const HubHead& head);

    NoteKey m_key;
    QString m_stateFile;
    MerkleFrontier m_frontier;
    QByteArray m_lastLeaf;
};

} // namespace portlight::sync::ledger
