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

// The event as the proof's extra line has it, and back; its hash is made anew from the content. Input is hostile.
[[nodiscard]] QByteArray eventLine(const inspection::CaseEvent& event);
[[nodiscard]] inspection::Result<inspection::CaseEvent> eventOfLine(const QByteArray& line);

// Where an event lies in the log as this terminal knows it.
struct EventPlace
{
    qint64 entry = 0;       // from 1; 0: the hub has not given it back yet
    bool isCovered = false; // by a checkpoint this terminal verified: it can be proved
};
[[nodiscard]] inspection::Result<EventPlace> placeOfEvent(const local_cache::CacheLocation& location,
                                                          const inspection::EventId& event);

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
