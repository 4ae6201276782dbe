// What stored scans look like (inference/similar), kept beside the log: derived from the scans, in no backup of worth,
// made anew whenever a row is missing, damaged or of an older version.
//
// Each row is sealed (XChaCha20-Poly1305, a key derived from the scan-store key) together with the scan, space, version
// and view it is for: one that was altered or moved to another scan does not open. Owns a connection; use it on the
// thread that opened it.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace portlight::local_cache {

class Database;
class SecretKey;

// What may be compared with each other.
struct EmbeddingKind
{
    int space = 0;
    int version = 0;
    bool operator==(const EmbeddingKind&) const = default;
};

// One row as it was read.
struct StoredEmbedding
{
    qint64 row = 0;
    QString scan; // SHA-256
    int layer = 0;
    QByteArray bytes; // plain
};

class ScanEmbeddings
{
public:
    [[nodiscard]] static inspection::Result<ScanEmbeddings> open(const CacheLocation& location,
                                                                 const SessionPtr& session);
    ScanEmbeddings(ScanEmbeddings&&) noexcept;
    ~ScanEmbeddings();

    // Whether the scan was looked at for one of these kinds, with or without a result.
    [[nodiscard]] inspection::Result<bool> has(const QString& scan, std::span<const EmbeddingKind> kinds);
    // In place of all there is of the scan. `views` empty: it holds nothing to compare.
    [[nodiscard]] inspection::Result<void> write(const QString& scan, const EmbeddingKind& kind,
                                                 const QVector<QByteArray>& views, const QByteArray& picture);
    [[nodiscard]] inspection::Result<void> forget(const QString& scan);

    // Every view of this kind behind `afterRow`, in order of rows; rows of other kinds are never among them. What does
    // not open goes to `refused` instead.
    [[nodiscard]] inspection::Result<void> forEach(const EmbeddingKind& kind, qint64 afterRow,
                                                   const std::function<void(const StoredEmbedding&)>& visit,
                                                   const std::function<void(const QString& scan)>& refused);
    // The views of one scan in order. Tampered when one does not open.
    [[nodiscard]] inspection::Result<QVector<QByteArray>> of(const QString& scan, const EmbeddingKind& kind);
    // The scan of a row; nothing when it is not there any more.
    [[nodiscard]] inspection::Result<std::optional<QString>> scanOf(qint64 row);
    // A picture of a scan that is not here (yet), made where it is; what is written of the scan itself replaces it.
    [[nodiscard]] inspection::Result<void> keepPicture(const QString& scan, const QByteArray& picture);
    // Empty where there is none; Tampered when it does not open.
    [[nodiscard]] inspection::Result<QByteArray> picture(const QString& scan);
    // Scans with something to compare of this kind.
    [[nodiscard]] inspection::Result<qint64> count(const EmbeddingKind& kind);

private:
    ScanEmbeddings(std::unique_ptr<Database> database, std::shared_ptr<const SecretKey> key);
    [[nodiscard]] inspection::Result<void> removeAll(const QByteArray& scan);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const SecretKey> m_key;
};

} // namespace portlight::local_cache
