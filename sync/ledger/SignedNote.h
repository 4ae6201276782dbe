// Text with Ed25519 signature lines below it (c2sp.org/signed-note), and the witnesses' kind of line
// (c2sp.org/tlog-cosignature). Input is hostile.
#pragma once

#include "inspection/Result.h"
#include "sync/ledger/NoteKey.h"

#include <QByteArray>
#include <QVector>

namespace portlight::sync::ledger {

struct NoteSignature
{
    QString name;
    QByteArray keyId;     // 4 bytes
    QByteArray signature; // what follows it: 64 bytes, or 8 bytes of time and 64
};

class SignedNote
{
public:
    // BadInput for anything the format forbids, or more than 64 signature lines.
    [[nodiscard]] static inspection::Result<SignedNote> parse(const QByteArray& note);
    [[nodiscard]] static SignedNote unsignedText(const QByteArray& text); // ends in a newline

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    // True when this key signed, and rightly. A line of the key that is wrong makes it false whatever the others say.
    [[nodiscard]] bool isSignedBy(const NoteKey& key) const;

    // The line that `key` adds: a note signature, or a cosignature of the given time (seconds since 1970).
    [[nodiscard]] QByteArray signatureLine(const NoteKey& key, qint64 seconds) const;
    void add(const NoteKey& key, qint64 seconds);
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_text;
    QVector<NoteSignature> m_signatures;
};

} // namespace portlight::sync::ledger
