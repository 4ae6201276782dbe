// An officer's signature over a document that is no event: Ed25519 (RFC 8032) over the purpose and the content, so that
// a signature for one purpose is none for another.
#pragma once

#include "local_cache/Session.h"

#include <QByteArray>

namespace portlight::local_cache {

// 64 bytes. `purpose`: a short stable word, "certificate".
[[nodiscard]] QByteArray signDocument(const Session& session, const QByteArray& purpose, const QByteArray& content);

// False also for a key or signature of the wrong length.
[[nodiscard]] bool isDocumentSignedBy(const QByteArray& publicKey, const QByteArray& purpose, const QByteArray& content,
                                      const QByteArray& signature);

} // namespace portlight::local_cache
