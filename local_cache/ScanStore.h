// The encrypted scan store: files by the SHA-256 of their plain content, sealed with XChaCha20-Poly1305 secretstream
// (libsodium crypto_secretstream, 1 MiB chunks; SealedFile.h, ScanBundle.h).
//
// The content is hashed while it is sealed, and the last chunk authenticates that hash; so extract() need not hash
// again: a chunk altered, missing, moved or from a file of another hash does not open. Writes go to a temporary file,
// fsync, rename: a half-written scan is never seen under its name. Thread-safe: no state but the folder and the key.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

class QFile;

namespace portlight::local_cache {

// A scan may be many files (a DICOM series): they are stored together as one bundle under one hash.
struct StoredScan
{
    QString sha256; // lower-case hex of the bundle's plain content
    qint64 bytes = 0;
};

// One scan as it lies here.
struct KeptScan
{
    QString sha256;
    qint64 bytes = 0;     // of the sealed file
    QDateTime used;       // last stored, received or opened
    bool isAtHub = false; // as last heard: sent whole to the hub's file store, or fetched from there
};

// Takes the plain content of a scan, piece by piece; an error ends the reading.
using ContentSink = std::function<inspection::Result<void>(QByteArrayView piece)>;
// Gives the next piece of content; empty at the end. The bytes live until the next call.
using ContentSource = std::function<inspection::Result<QByteArrayView>()>;

// 0..100; return false to cancel.
using StoreProgress = std::function<bool(int percent)>;

class ScanStore
{
public:
    ScanStore(const CacheLocation& location, SessionPtr session);

    // Stores the files as one scan, read in pieces and never whole in memory; storing the same content again changes
    // nothing. Names are cut to plain file names and made distinct. Conflict when a file changes meanwhile.
    [[nodiscard]] inspection::Result<StoredScan> put(const QStringList& files, const StoreProgress& progress = {});
    [[nodiscard]] bool contains(const QString& sha256) const;
    // Decrypts into `folder` (made when missing; 0700) and returns the files' paths in the order they were put.
    // Tampered when a tag or the hash does not match: then nothing is left in the folder. Never replaces a file there.
    [[nodiscard]] inspection::Result<QStringList> extract(const QString& sha256, const QString& folder,
                                                          const StoreProgress& progress = {}) const;

    // Hashes of every scan here, sorted.
    [[nodiscard]] QStringList stored() const;
    [[nodiscard]] QVector<KeptScan> kept() const;
    [[nodiscard]] qint64 sizeOf(const QString& sha256) const; // of the sealed file; 0 when it is not here
    [[nodiscard]] inspection::Result<void> markAtHub(const QString& sha256) const;
    [[nodiscard]] inspection::Result<void> unmarkAtHub(const QString& sha256) const;
    // Removes a scan for want of room. Refused for one that is not marked as being at the hub: it may be the only copy.
    [[nodiscard]] inspection::Result<void> letGo(const QString& sha256) const;
    // The bundle as it was stored, for sending it elsewhere; authenticated only once it ended without an error.
    [[nodiscard]] inspection::Result<void> read(const QString& sha256, const ContentSink& sink) const;
    // A bundle from elsewhere, kept only when its content is that of `sha256`; Tampered otherwise.
    [[nodiscard]] inspection::Result<void> receive(const QString& sha256, const ContentSource& source) const;

private:
    // Makes an empty file beside the store, ready to be written.
    [[nodiscard]] inspection::Result<void> openPart(QFile& part) const;
    [[nodiscard]] QString pathOf(const QString& sha256) const;
    [[nodiscard]] QString markOf(const QString& sha256) const; // there: the hub has it
    [[nodiscard]] inspection::Result<void> keep(QFile& part, const QString& sha256) const;

    CacheLocation m_location;
    SessionPtr m_session;
};

} // namespace portlight::local_cache
