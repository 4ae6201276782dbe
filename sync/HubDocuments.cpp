#include "sync/HubDocuments.h"

#include "inspection/CaseProjection.h"
#include "local_cache/EventSigner.h"
#include "local_cache/HubEntry.h"
#include "sync/HubClient.h"
#include "sync/SyncText.h"
#include "sync/ledger/NoteKey.h"

#include <QMap>
#include <QMultiHash>

#include <algorithm>

namespace portlight::sync {

using inspection::CaseEvent;
using inspection::failure;
using inspection::Result;

namespace {

using Keys = QMultiHash<inspection::OfficerId, QByteArray>;

Result<Keys> keysOf(HubClient& client, const NoteKey& administration)
{
    return client.officers().map([&](const QVector<local_cache::HubOfficer>& all) {
        Keys keys;
        for (const local_cache::HubOfficer& entry : all) {
            if (entry.isSignedBy(administration.publicKey())) {
                keys.insert(entry.officer.id, entry.officer.publicKey);
            }
        }
        return keys;
    });
}

// Why the entry is not to be believed; empty when it is.
QString doubtOf(const local_cache::HubEntry& entry, const Keys& keys)
{
    const CaseEvent& event = entry.event->event;
    if (event.computeHashAs(entry.event->kindName) != event.hash ||
        local_cache::leafHash(event.hash, event.signature) != entry.leaf) {
        return SyncText::tr("Entry %1: the content does not match its hash; it was altered.").arg(entry.seq);
    }
    const auto known = keys.values(event.officer);
    const bool isSigned = std::any_of(known.cbegin(), known.cend(),
                                      [&](const QByteArray& key) { return local_cache::isSignatureValid(event, key); });
    return isSigned ? QString()
                    : SyncText::tr("Entry %1: the signature is not that of an officer the administration vouches for.")
                          .arg(entry.seq);
}

} // namespace

Result<HubDocuments> readDocuments(HubClient& client, const NoteKey& administration)
{
    const auto keys = keysOf(client, administration);
    const auto entries = client.documentEvents();
    if (!keys || !entries) {
        return failure(keys ? entries.error() : keys.error());
    }
    HubDocuments read;
    QMap<inspection::CaseId, QVector<CaseEvent>> byCase;
    for (const WireEntry& wire : *entries) {
        if (const QString doubt = doubtOf(wire.entry, *keys); doubt.isEmpty()) {
            byCase[wire.entry.event->event.caseId].append(wire.entry.event->event);
        } else {
            read.doubts.append(doubt);
        }
    }
    for (auto it = byCase.begin(); it != byCase.end(); ++it) {
        std::sort(it->begin(), it->end(), inspection::isBefore);
        inspection::Case projected;
        projected.id = it.key();
        for (const CaseEvent& event : std::as_const(*it)) {
            inspection::applyEvent(projected, event);
        }
        read.cases.append(projected);
    }
    return read;
}

} // namespace portlight::sync
