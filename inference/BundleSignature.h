// Signing of model bundles: Ed25519 over bundle.json, by the release key of the project or by a key of the
// administration.
//
// Secret keys are files of the one who signs (32-byte seed as hex, readable by the owner only) and never part of a
// bundle or of the source. Public keys are 64 hex digits in a *.pub file.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::inference {

// Makes a key pair: `path` for the secret, `path`.pub for the public half, which is returned. Refused when either
// exists.
[[nodiscard]] inspection::Result<QByteArray> makeSigningKey(const QString& path);

// Writes the SHA-256 of model.onnx and card.md into bundle.json and signs it: bundle.sig. Returns the public key.
[[nodiscard]] inspection::Result<QByteArray> signBundle(const QString& folder, const QString& secretKeyPath);

// The public key of a good signature over `manifest` by one of `trustedKeys`; Tampered otherwise.
[[nodiscard]] inspection::Result<QByteArray> verifyBundleSignature(const QByteArray& manifest,
                                                                   const QByteArray& signatureFile,
                                                                   const QVector<QByteArray>& trustedKeys);

// The project's release key, compiled in, and every *.pub in `folder` (an administration's own; may be absent).
[[nodiscard]] QVector<QByteArray> trustedModelKeys(const QString& folder = QStringLiteral("/etc/portlight/model-keys"));

} // namespace portlight::inference
