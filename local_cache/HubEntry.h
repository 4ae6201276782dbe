// One entry of a hub's log as it came over the line, not yet believed.
#pragma once

#include "inspection/CaseEvent.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace portlight::local_cache {

struct HubEvent
{
    inspection::CaseEvent event; // kind means nothing when kindName is none of ours
    QString kindName;
    QString setAside; // the hub's reason, empty when it took the event in full
};

struct HubEntry
{
    qint64 seq = 0;
    QByteArray leaf;               // 32 bytes: the ledger's leaf hash as the hub states it
    std::optional<HubEvent> event; // none: this terminal may not read it
};

// RFC 6962 leaf hash of an event: SHA-256(0x00, hash of the content, signature).
[[nodiscard]] QByteArray leafHash(const QByteArray& contentHash, const QByteArray& signature);

} // namespace portlight::local_cache
