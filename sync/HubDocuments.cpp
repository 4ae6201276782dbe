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
using local_cache::HubOfficer;

namespace {

using Keys = QMultiHash<inspection::OfficerId, QByteArray>;

// Those that the administration vouches for.
Result<QVector<HubOfficer>> registered(HubClient& client, const NoteKey& administration)
{
    return client.officers().map([&](QVector<HubOfficer> all) {
        all.removeIf([&](const HubOfficer& entry) { return !entry.isSignedBy(administration.publicKey()); });
        return all;
    });
}

Keys keysOf(const QVector<HubOfficer>& all)
{
    Keys keys;
    for (const HubOfficer& entry : all) {
        if (!entry.isParty()) { // a party signs statements, never an event
            keys.insert(entry.officer.id, entry.officer.publicKey);
        }
    }
    return keys;
}

QVector<HubOfficer> partiesOf(const QVector<HubOfficer>& all)
{
    QMap<inspection::OfficerId, HubOfficer> newest;
    for (const HubOfficer& entry : all) {
        if (entry.isParty() && entry.revision > newest.value(entry.officer.id, HubOfficer{{}, 0, {}, {}}).revision) {
            newest.insert(entry.officer.id, entry);
        }
    }
    return newest.values();
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
    const auto officers = registered(client, administration);
    const auto entries = client.documentEvents();
    if (!officers || !entries) {
        return failure(officers ? entries.error() : officers.error());
    }
    const Keys keys = keysOf(*officers);
    HubDocuments read;
    read.parties = partiesOf(*officers);
    QMap<inspection::CaseId, QVector<CaseEvent>> byCase;
    for (const WireEntry& wire : *entries) {
        if (const QString doubt = doubtOf(wire.entry, keys); doubt.isEmpty()) {
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
        read.events.insert(it.key(), *it);
    }
    return read;
}

} // namespace portlight::sync
