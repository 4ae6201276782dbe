#include "sync/ledger/SignedNote.h"

#include "sync/SyncText.h"
#include "sync/ledger/StrictBase64.h"

#include <QtEndian>

#include <algorithm>

namespace portlight::sync::ledger {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype idBytes = 4;
constexpr qsizetype timeBytes = 8;
constexpr qsizetype mostSignatures = 64;
const QByteArray dash = QByteArrayLiteral("\xE2\x80\x94 "); // em dash, blank

tl::unexpected<inspection::Error> noNote()
{
    return failure(ErrorCode::BadInput, SyncText::tr("This is no signed note; get the file again."));
}

QByteArray cosignedMessage(qint64 seconds, const QByteArray& text)
{
    return "cosignature/v1\ntime " + QByteArray::number(seconds) + '\n' + text;
}

bool isGood(const NoteSignature& line, const NoteKey& key, const QByteArray& text)
{
    if (key.type() == NoteKeyType::Note) {
        return key.isSignature(line.signature, text);
    }
    if (line.signature.size() < timeBytes) {
        return false;
    }
    const auto seconds = qFromBigEndian<qint64>(line.signature.constData());
    return seconds >= 0 && key.isSignature(line.signature.mid(timeBytes), cosignedMessage(seconds, text));
}

} // namespace

SignedNote SignedNote::unsignedText(const QByteArray& text)
{
    SignedNote note;
    note.m_text = text;
    return note;
}

Result<SignedNote> SignedNote::parse(const QByteArray& bytes)
{
    const bool hasControl = std::any_of(bytes.cbegin(), bytes.cend(),
                                        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    const qsizetype end = bytes.lastIndexOf("\n\n");
    if (end < 0 || !bytes.endsWith('\n') || hasControl ||
        QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter)) {
        return noNote();
    }
    SignedNote note;
    note.m_text = bytes.first(end + 1);
    const QList<QByteArray> lines = bytes.mid(end + 2).chopped(1).split('\n');
    if (lines.size() > mostSignatures) {
        return noNote();
    }
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.mid(dash.size()).split(' ');
        if (!line.startsWith(dash) || parts.size() != 2 || parts.first().isEmpty()) {
            return noNote();
        }
        const auto decoded = strictBase64(parts.last());
        if (!decoded || decoded->size() <= idBytes) {
            return noNote();
        }
        note.m_signatures.append({QString::fromUtf8(parts.first()), decoded->first(idBytes), decoded->mid(idBytes)});
    }
    return note;
}

bool SignedNote::isSignedBy(const NoteKey& key) const
{
    bool any = false;
    for (const NoteSignature& line : m_signatures) {
        if (line.name == key.name() && line.keyId == key.id()) {
            if (!isGood(line, key, m_text)) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

QByteArray SignedNote::signatureLine(const NoteKey& key, qint64 seconds) const
{
    QByteArray signature = key.id();
    if (key.type() == NoteKeyType::Cosignature) {
        QByteArray time(timeBytes, Qt::Uninitialized);
        qToBigEndian(seconds, time.data());
        signature += time + key.sign(cosignedMessage(seconds, m_text));
    } else {
        signature += key.sign(m_text);
    }
    return dash + key.name().toUtf8() + ' ' + signature.toBase64() + '\n';
}

void SignedNote::add(const NoteKey& key, qint64 seconds)
{
    const QByteArray line = signatureLine(key, seconds);
    const QByteArray decoded = QByteArray::fromBase64(line.chopped(1).mid(line.lastIndexOf(' ') + 1));
    m_signatures.append({key.name(), decoded.first(idBytes), decoded.mid(idBytes)});
}

QByteArray SignedNote::bytes() const
{
    QByteArray all = m_text + '\n';
    for (const NoteSignature& line : m_signatures) {
        all += dash + line.name.toUtf8() + ' ' + (line.keyId + line.signature).toBase64() + '\n';
    }
    return all;
}

} // namespace portlight::sync::ledger
