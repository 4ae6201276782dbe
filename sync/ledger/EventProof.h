// Proofs of single events: made by the terminal from its own copy of the log, checked by anyone with the public keys.
#pragma once

#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "sync/ledger/NoteKey.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace portlight::sync::ledger {

// The tlog-proof of an event under the newest checkpoint this terminal verified. Refused when the event is not in it
// yet.
[[nodiscard]] inspection::Result<QByteArray> proofOfEvent(const local_cache::CacheLocation& location,
                                                          const inspection::CaseEvent& event);

struct ProofKeys
{
    std::optional<NoteKey> log;
    QVector<NoteKey> witnesses;
    int witnessesNeeded = 0;
};

struct CheckedProof
{
    inspection::CaseEvent event; // as the proof shows it, its content proved
    qint64 index = 0;            // from 0
    qint64 size = 0;             // of the log at the checkpoint
    QString origin;
    int witnesses = 0;
};

// BadInput for a file that is no proof, Tampered when it proves nothing, with the reason.
[[nodiscard]] inspection::Result<CheckedProof> checkProof(const QByteArray& proof, const ProofKeys& keys);

} // namespace portlight::sync::ledger
