// Ed25519 over the manifest of a folder whose hashes cover every other file in it.
//
// A secret key is a file of the one who signs (32 bytes of seed as hex, readable by the owner only), never part of a
// folder or of the source; a public key is 64 hex digits in a *.pub file. The signed bytes begin with the kind of
// folder, so that a signature over one kind is never one over another.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::signing {

struct ManifestSignature
{
    QByteArray publicKey; // 32 bytes
    QByteArray signature; // 64 bytes
};

enum class Verdict {
    Good,
    UnknownKey, // signed, but by none of those who are trusted
    Altered,    // the manifest is not the one that was signed
};

// Makes a key pair: `path` for the secret, `path`.pub for the public half, which is returned. Refused when either
// exists.
[[nodiscard]] inspection::Result<QByteArray> makeSigningKey(const QString& path);

// `kind` such as "portlight-country-pack-1".
[[nodiscard]] inspection::Result<ManifestSignature> signManifest(const QByteArray& kind, const QByteArray& manifest,
                                                                 const QString& keyPath);

// The line that a *.sig file holds, and back; nothing when it is no signature.
[[nodiscard]] QByteArray toText(const ManifestSignature& signature);
[[nodiscard]] std::optional<ManifestSignature> signatureFromText(const QByteArray& text);

[[nodiscard]] Verdict verifyManifest(const QByteArray& kind, const QByteArray& manifest,
                                     const ManifestSignature& signature, const QVector<QByteArray>& trustedKeys);

// Every *.pub in `folder` that holds a key; the folder may be absent.
[[nodiscard]] QVector<QByteArray> publicKeysIn(const QString& folder);

// As much of a key as a sentence shows.
[[nodiscard]] QString shortKey(const QByteArray& publicKey);

// Signs, verifies and files: what every kind of signed folder does. NotFound or BadInput (larger than `limit`).
[[nodiscard]] inspection::Result<QByteArray> readSmall(const QString& path, qint64 limit);
// SHA-256 as hex, read piece by piece: what a manifest states of a file. NotFound; BadInput (larger than `limit`).
[[nodiscard]] inspection::Result<QByteArray> fileHash(const QString& path, qint64 limit);
[[nodiscard]] inspection::Result<void> writePublic(const QString& path, const QByteArray& content);

} // namespace portlight::signing
