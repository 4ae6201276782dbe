// Ed25519 over the manifest of a threat library, whose hashes cover every other file of the folder.
//
// How keys and signatures look: signing/ManifestSignature.h.
#pragma once

#include "inspection/Result.h"
#include "signing/ManifestSignature.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::training {

using ManifestSignature = signing::ManifestSignature;

[[nodiscard]] inspection::Result<ManifestSignature> signManifest(const QByteArray& manifest, const QString& keyPath);

// The text of library.sig and back; Tampered when it is no signature.
using signing::toText;
[[nodiscard]] inspection::Result<ManifestSignature> signatureFromText(const QByteArray& text);

// Tampered unless one of `trustedKeys` signed exactly this manifest.
[[nodiscard]] inspection::Result<void> verifyManifest(const QByteArray& manifest, const ManifestSignature& signature,
                                                      const QVector<QByteArray>& trustedKeys);

} // namespace portlight::training
