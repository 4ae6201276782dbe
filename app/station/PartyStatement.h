// What a party of a consignment signs with its own key: that it presents a paper, or hands it on. A C2SP signed note
// (c2sp.org/signed-note) over a text that names the paper by its hash:
//
//   portlight-party-statement/v1
//   act: present | hand-over
//   document: SHA-256 of the file, lower-case hex
//   party: Sea Cargo
//   to: Harbour Bank            (hand-over only)
//   time: 2026-11-27T10:30:00Z
//
// Plain values and functions, no I/O; the input is hostile.
#pragma once

#include "inspection/Case.h"
#include "inspection/CaseEvent.h"
#include "inspection/Result.h"
#include "sync/ledger/NoteKey.h"

#include <QByteArray>
#include <QString>

namespace portlight::app {

enum class PartyAct { Present, HandOver };

struct PartyStatement
{
    PartyAct act = PartyAct::Present;
    QString sha256;
    QString party;
    QString to;        // HandOver
    qint64 timeMs = 0; // by the party's own clock, whole seconds

    static constexpr qsizetype longestNote = 4096;

    [[nodiscard]] QByteArray text() const;
    // BadInput for anything that text() would not write.
    [[nodiscard]] static inspection::Result<PartyStatement> parse(const QByteArray& text);
    // The note. BadInput for a name or hash that cannot stand in it.
    [[nodiscard]] inspection::Result<QByteArray> signedBy(const sync::NoteKey& key) const;
    // It says of the document what the event with this payload says.
    [[nodiscard]] bool agreesWith(inspection::EventKind kind, const QJsonObject& payload,
                                  const inspection::TradeDocument& document) const;
};

} // namespace portlight::app
