// Ed25519 (RFC 8032, libsodium) over the hash of an event.
#pragma once

#include "inspection/CaseEvent.h"

#include <QVector>

namespace portlight::local_cache {

class SecretKey;

// Signs all events with one key, on several threads when there are many: a signature does not depend on the one before.
void signEvents(QVector<inspection::CaseEvent>& events, const SecretKey& signingKey);

// False also for a key or signature of the wrong length.
[[nodiscard]] bool isSignatureValid(const inspection::CaseEvent& event, const QByteArray& publicKey);

} // namespace portlight::local_cache
