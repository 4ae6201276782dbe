// A country pack on the disk: a folder whose pack.json states the SHA-256 of every other file and is signed (pack.sig).
// Nothing of it is used before signature and hashes hold; a file that is not stated, a link, or a name that is no
// part's is a refusal too.
#pragma once

#include "country/CountryPack.h"
#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace portlight::country {

// NotFound, BadInput, Unsupported, or Tampered: unsigned, signed by nobody trusted, or altered since.
[[nodiscard]] inspection::Result<CountryPack> loadPack(const QString& folder, const QVector<QByteArray>& trustedKeys);

// Writes the files' hashes into pack.json and signs it. Refused when the pack could not be loaded afterwards. Returns
// the public key.
[[nodiscard]] inspection::Result<QByteArray> signPack(const QString& folder, const QString& keyPath);

// The project's key for packs, compiled in, and every *.pub in `folder` (an administration's own; may be absent).
[[nodiscard]] QVector<QByteArray> trustedPackKeys(const QString& folder = QStringLiteral("/etc/portlight/pack-keys"));

} // namespace portlight::country
