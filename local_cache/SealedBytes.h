// A few bytes sealed with what they are for: XChaCha20-Poly1305 (libsodium crypto_aead_xchacha20poly1305_ietf), the
// random nonce first. For rows of a database; files have SealedFile.h.
#pragma once

#include "local_cache/SecretKey.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace portlight::local_cache {

// A key for one purpose from another (keyed BLAKE2b): what is sealed for one is never opened for the other. Null when
// guarded memory is exhausted.
[[nodiscard]] std::shared_ptr<const SecretKey> derivedKey(const SecretKey& from, QByteArrayView purpose);

[[nodiscard]] QByteArray sealBytes(QByteArrayView plain, QByteArrayView isFor, const SecretKey& key);
// Nothing for anything else than what was sealed for this.
[[nodiscard]] std::optional<QByteArray> openBytes(QByteArrayView sealed, QByteArrayView isFor, const SecretKey& key);

} // namespace portlight::local_cache
