// Time-ordered identifiers (UUID version 7, RFC 9562 section 5.7): 48 bits of Unix milliseconds, then random bits,
// so that inserts into an index stay at its right edge.
#pragma once

#include <QDateTime>
#include <QUuid>

namespace portlight::inspection {

using CaseId = QUuid;
using EventId = QUuid;
using OfficerId = QUuid;
using FindingId = QUuid;

// A new UUIDv7 for the current time. Thread-safe; strictly increasing within one process.
[[nodiscard]] QUuid newTimeOrderedId();

// The millisecond a UUIDv7 was made at (UTC), or an invalid QDateTime for another version.
[[nodiscard]] QDateTime timeOf(const QUuid& id);

} // namespace portlight::inspection
