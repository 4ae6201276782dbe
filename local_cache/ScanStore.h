// The encrypted scan store: files by the SHA-256 of their plain content, sealed with XChaCha20-Poly1305 secretstream
// (libsodium crypto_secretstream, 1 MiB chunks, the content hash as additional data).
//
// Writes go to a temporary file, fsync, rename: a half-written scan is never seen under its name. Thread-safe: no state
// but the folder and the key.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace portlight::local_cache {

// A scan may be many files (a DICOM series): they are stored together as one bundle under one hash.
struct StoredScan
{
    QString sha256; // lower-case hex of the bundle's plain content
    qint64 bytes = 0;
};

// 0..100; return false to cancel.
using StoreProgress = std::function<bool(int percent)>;

class ScanStore
{
public:
    ScanStore(const CacheLocation& location, SessionPtr session);

    // Stores the files as one scan; storing the same content again costs a hash and changes nothing.
    [[nodiscard]] inspection::Result<StoredScan> put(const QStringList& files, const StoreProgress& progress = {});
    [[nodiscard]] bool contains(const QString& sha256) const;
    // Decrypts into `folder` (created, 0700) and returns the files' paths. Tampered when a tag or the hash does not
    // match: then nothing is left in the folder.
    [[nodiscard]] inspection::Result<QStringList> extract(const QString& sha256, const QString& folder,
                                                          const StoreProgress& progress = {}) const;

private:
    [[nodiscard]] QString pathOf(const QString& sha256) const;

    CacheLocation m_location;
    SessionPtr m_session;
};

} // namespace portlight::local_cache
