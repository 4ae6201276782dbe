#include "sync/ledger/EventProof.h"

#include "local_cache/HubEntry.h"
#include "local_cache/HubOrder.h"
#include "local_cache/LedgerRecord.h"
#include "local_cache/OpenDatabase.h"
#include "sync/SyncText.h"
#include "sync/ledger/Checkpoint.h"
#include "sync/ledger/StrictBase64.h"
#include "sync/ledger/TlogProof.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace portlight::sync::ledger {

using inspection::CaseEvent;
using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

tl::unexpected<inspection::Error> provesNothing(const QString& why)
{
    return failure(ErrorCode::Tampered, SyncText::tr("This proof does not hold: %1").arg(why));
}

} // namespace

QByteArray eventLine(const CaseEvent& e)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), e.id.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("case_id"), e.caseId.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("sequence_in_case"), e.sequenceInCase},
                                     {QStringLiteral("kind"), toString(e.kind)},
                                     {QStringLiteral("payload"), base64(e.payload)},
                                     {QStringLiteral("officer"), e.officer.toString(QUuid::WithoutBraces)},
                                     {QStringLiteral("station"), e.station},
                                     {QStringLiteral("station_sequence"), e.stationSequence},
                                     {QStringLiteral("time_ms"), e.timeMs},
                                     {QStringLiteral("previous_hash"), base64(e.previousHash)},
                                     {QStringLiteral("signature"), base64(e.signature)}})
        .toJson(QJsonDocument::Compact);
}

Result<CaseEvent> eventOfLine(const QByteArray& extra)
{
    const QJsonObject object = QJsonDocument::fromJson(extra).object();
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInteger(); };
    const auto bytes = [&text](const char* key) { return strictBase64(text(key).toLatin1()); };
    const auto kind = inspection::eventKindFromString(text("kind"));
    const auto payload = bytes("payload");
    const auto previousHash = bytes("previous_hash");
    const auto signature = bytes("signature");
    if (!kind || !payload || !previousHash || !signature) {
        return failure(ErrorCode::BadInput, SyncText::tr("The proof shows no event that this program knows."));
    }
    CaseEvent e;
    e.id = QUuid::fromString(text("id"));
    e.caseId = QUuid::fromString(text("case_id"));
    e.sequenceInCase = number("sequence_in_case");
    e.kind = *kind;
    e.payload = *payload;
    e.officer = QUuid::fromString(text("officer"));
    e.station = text("station");
    e.stationSequence = number("station_sequence");
    e.timeMs = number("time_ms");
    e.previousHash = *previousHash;
    e.signature = *signature;
    e.hash = e.computeHash();
    return e;
}

Result<QByteArray> proofOfEvent(const local_cache::CacheLocation& location, const CaseEvent& event)
{
    const auto database = local_cache::openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    const local_cache::HubOrder order(**database);
    const auto seq = order.seqOf(event.id);
    const auto checkpoint = local_cache::LedgerRecord(**database).newest();
    if (!seq || !checkpoint) {
        return failure(seq ? checkpoint.error() : seq.error());
    }
    if (*seq == 0 || !checkpoint->has_value() || (*checkpoint)->size < *seq) {
        return failure(ErrorCode::Refused,
                       SyncText::tr("No checkpoint covers this event yet; sync and try again in a while."));
    }
    MerkleTree tree;
    const qint64 size = (*checkpoint)->size;
    if (auto read = order.forEachLeaf(1, size, [&tree](const QByteArray& leaf) { tree.add(leaf); }); !read) {
        return failure(read.error());
    }
    return TlogProof{eventLine(event), *seq - 1, tree.inclusionProof(*seq - 1, size), (*checkpoint)->note}.bytes();
}

Result<EventPlace> placeOfEvent(const local_cache::CacheLocation& location, const inspection::EventId& event)
{
    const auto database = local_cache::openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    const auto seq = local_cache::HubOrder(**database).seqOf(event);
    const auto checkpoint = local_cache::LedgerRecord(**database).newest();
    if (!seq || !checkpoint) {
        return failure(seq ? checkpoint.error() : seq.error());
    }
    return EventPlace{*seq, *seq > 0 && checkpoint->has_value() && (*checkpoint)->size >= *seq};
}

Result<CheckedProof> checkProof(const QByteArray& bytes, const ProofKeys& keys)
{
    const auto proof = TlogProof::parse(bytes);
    if (!proof) {
        return failure(proof.error());
    }
    const auto note = SignedNote::parse(proof->checkpoint);
    if (!note) {
        return failure(note.error());
    }
    const auto head = Checkpoint::parse(note->text());
    const auto event = eventOfLine(proof->extra);
    if (!head || !event) {
        return failure(head ? event.error() : head.error());
    }
    CheckedProof checked{*event, proof->index, head->size, head->origin, 0};
    if (!keys.log || !note->isSignedBy(*keys.log) || keys.log->name() != head->origin) {
        return provesNothing(SyncText::tr("the checkpoint is not signed by the log's key."));
    }
    for (const NoteKey& key : keys.witnesses) {
        checked.witnesses += note->isSignedBy(key) ? 1 : 0;
    }
    if (checked.witnesses < keys.witnessesNeeded) {
        return provesNothing(
            SyncText::tr("%1 of %2 witnesses signed the checkpoint.").arg(checked.witnesses).arg(keys.witnessesNeeded));
    }
    const QByteArray leaf = local_cache::leafHash(event->hash, event->signature);
    if (!MerkleTree::isIncluded(leaf, proof->index, head->size, proof->path, head->root)) {
        return provesNothing(SyncText::tr("the event is not in the log at that place, or it was changed."));
    }
    return checked;
}

} // namespace portlight::sync::ledger
