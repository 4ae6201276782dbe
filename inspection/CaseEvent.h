// The one record of change. Everything the desk knows of a case is a pure function of its events.
//
// Chain: events of one station form one line. `stationSequence` counts 1, 2, 3, ... without gaps and `previousHash` is
// the hash of the station's event before (32 zero bytes for the first), so a removed or altered event of any case is
// found. `sequenceInCase` is the place the author saw in the case; two stations apart may give the same one
// (docs/adr/0002).
#pragma once

#include "inspection/Identifiers.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace portlight::inspection {

enum class EventKind {
    CaseOpened,
    DeclarationAttached,
    ScanAttached,
    DetectionRecorded,
    AnnotationAdded,
    AnnotationRemoved,
    NoteAdded,
    DecisionMade,
    HoldApproved,
    HoldRejected,
    Released,
    ExaminationRecorded,
    CaseClosed,
    FirstAnswerGiven,
    DocumentRegistered,
    CustodyTransferred,
    DocumentPresented,
    SealAffixed,
    SealInspected,
    ExerciseAnswered,
};

// Stable names as stored and sent ("CaseOpened"); nothing for a name that is none.
[[nodiscard]] QString toString(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromString(QStringView name);

struct CaseEvent
{
    EventId id;
    CaseId caseId;
    qint64 sequenceInCase = 0; // from 1
    EventKind kind = EventKind::NoteAdded;
    QByteArray payload; // canonical JSON object (canonicalJson): hashed as these bytes, so it survives any store
    OfficerId officer;
    QString station;
    qint64 stationSequence = 0; // from 1
    qint64 timeMs = 0;          // UTC, milliseconds since 1970
    QByteArray previousHash;    // 32 bytes
    QByteArray hash;            // 32 bytes: SHA-256 of hashedBytes()
    QByteArray signature;       // 64 bytes: Ed25519 over hash, by the officer's key

    // Domain-separated, length-prefixed encoding of every field above the hash; what SHA-256 runs over.
    [[nodiscard]] QByteArray hashedBytes() const;
    [[nodiscard]] QByteArray computeHash() const;
    // The same with a kind this program may not know, by its name.
    [[nodiscard]] QByteArray hashedBytesAs(const QString& kindName) const;
    [[nodiscard]] QByteArray computeHashAs(const QString& kindName) const;
    [[nodiscard]] QJsonObject payloadObject() const;
};

// Compact JSON with keys in code-point order: equal objects give equal bytes.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

} // namespace portlight::inspection
