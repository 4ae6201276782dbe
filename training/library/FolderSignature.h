// Ed25519 over the manifest of a threat library, whose hashes cover every other file of the folder.
//
// Key files are those of `portlightctl models keygen`: 32 bytes of seed as hex, readable by the owner only. The signed
// bytes begin with the kind of folder, so that a signature over a library is never one over something else.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::training {

struct ManifestSignature
{
    QByteArray publicKey; // 32 bytes
    QByteArray signature; // 64 bytes
};

[[nodiscard]] inspection::Result<ManifestSignature> signManifest(const QByteArray& manifest, const QString& keyPath);

// The text of library.sig and back; Tampered when it is no signature.
[[nodiscard]] QByteArray toText(const ManifestSignature& signature);
[[nodiscard]] inspection::Result<ManifestSignature> signatureFromText(const QByteArray& text);

// Tampered unless one of `trustedKeys` signed exactly this manifest.
[[nodiscard]] inspection::Result<void> verifyManifest(const QByteArray& manifest, const ManifestSignature& signature,
                                                      const QVector<QByteArray>& trustedKeys);

} // namespace portlight::training
