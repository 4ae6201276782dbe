#include "local_cache/ScanEmbeddings.h"

#include "local_cache/Database.h"
#include "local_cache/OpenDatabase.h"
#include "local_cache/SealedBytes.h"
#include "local_cache/Text.h"
#include "local_cache/Transaction.h"

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int nothingToCompare = -1; // layer

QByteArray hashOf(const QString& scan)
{
    return QByteArray::fromHex(scan.toLatin1());
}

// What a row is sealed for.
QByteArray labelOf(const QByteArray& scan, const EmbeddingKind& kind, int layer)
{
    return scan + QByteArray::number(kind.space) + ' ' + QByteArray::number(kind.version) + ' ' +
           QByteArray::number(layer);
}

QByteArray pictureLabel(const QByteArray& scan)
{
    return scan + "picture";
}

tl::unexpected<inspection::Error> tampered(const QByteArray& scan)
{
    return failure(ErrorCode::Tampered,
                   Text::tr("What is kept for finding similar images is damaged; it is made anew."),
                   QString::fromLatin1(scan.toHex()));
}

} // namespace

ScanEmbeddings::ScanEmbeddings(std::unique_ptr<Database> database, std::shared_ptr<const SecretKey> key)
    : m_database(std::move(database))
    , m_key(std::move(key))
{
}

ScanEmbeddings::ScanEmbeddings(ScanEmbeddings&&) noexcept = default;

ScanEmbeddings::~ScanEmbeddings() = default;

Result<ScanEmbeddings> ScanEmbeddings::open(const CacheLocation& location, const SessionPtr& session)
{
    if (!session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    auto database = openDatabase(location);
    if (!database) {
        return failure(database.error());
    }
    auto key = derivedKey(session->storeKey(), "portlight scan embeddings");
    if (!key) {
        return failure(ErrorCode::Internal, Text::tr("There is not enough free memory to keep a key safe."));
    }
    return ScanEmbeddings(std::move(*database), std::move(key));
}

Result<bool> ScanEmbeddings::has(const QString& scan, std::span<const EmbeddingKind> kinds)
{
    for (const EmbeddingKind& kind : kinds) {
        Statement select = m_database->statement(
            QStringLiteral("SELECT 1 FROM scan_embeddings WHERE scan = ? AND space = ? AND version = ? LIMIT 1"));
        select.bind(hashOf(scan), kind.space, kind.version);
        auto found = select.next();
        if (!found || *found) {
            return found;
        }
    }
    return false;
}

Result<void> ScanEmbeddings::write(const QString& scan, const EmbeddingKind& kind, const QVector<QByteArray>& views,
                                   const QByteArray& picture)
{
    const QByteArray hash = hashOf(scan);
    Transaction transaction(*m_database);
    if (auto ready = transaction.begin().and_then([&] { return removeAll(hash); }); !ready) {
        return ready;
    }
    const auto insert = [&](int layer, const QByteArray& bytes) {
        Statement row = m_database->statement(
            QStringLiteral("INSERT INTO scan_embeddings (scan, space, version, layer, sealed) VALUES (?, ?, ?, ?, ?)"));
        row.bind(hash, kind.space, kind.version, layer, sealBytes(bytes, labelOf(hash, kind, layer), *m_key));
        return row.run();
    };
    if (views.isEmpty()) {
        if (auto marked = insert(nothingToCompare, {}); !marked) {
            return marked;
        }
    }
    for (int layer = 0; layer < views.size(); ++layer) {
        if (auto written = insert(layer, views.at(layer)); !written) {
            return written;
        }
    }
    if (!picture.isEmpty()) {
        if (auto written = keepPicture(scan, picture); !written) {
            return written;
        }
    }
    return transaction.commit();
}

Result<void> ScanEmbeddings::keepPicture(const QString& scan, const QByteArray& picture)
{
    const QByteArray hash = hashOf(scan);
    Statement row = m_database->statement(QStringLiteral("INSERT INTO scan_pictures (scan, sealed) VALUES (?, ?) "
                                                         "ON CONFLICT (scan) DO UPDATE SET sealed = excluded.sealed"));
    row.bind(hash, sealBytes(picture, pictureLabel(hash), *m_key));
    return row.run();
}

Result<void> ScanEmbeddings::forget(const QString& scan)
{
    Transaction transaction(*m_database);
    return transaction.begin().and_then([&] { return removeAll(hashOf(scan)); }).and_then([&] {
        return transaction.commit();
    });
}

Result<void> ScanEmbeddings::removeAll(const QByteArray& scan)
{
    for (const char* sql : {"DELETE FROM scan_embeddings WHERE scan = ?", "DELETE FROM scan_pictures WHERE scan = ?"}) {
        Statement remove = m_database->statement(QLatin1String(sql));
        remove.bind(scan);
        if (auto removed = remove.run(); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> ScanEmbeddings::forEach(const EmbeddingKind& kind, qint64 afterRow,
                                     const std::function<void(const StoredEmbedding&)>& visit,
                                     const std::function<void(const QString& scan)>& refused)
{
    Statement select =
        m_database->statement(QStringLiteral("SELECT row, scan, layer, sealed FROM scan_embeddings WHERE row > ? AND "
                                             "space = ? AND version = ? ORDER BY row"));
    select.bind(afterRow, kind.space, kind.version);
    for (;;) {
        const auto more = select.next();
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return {};
        }
        const QByteArray hash = select.bytes(1);
        const int layer = static_cast<int>(select.integer(2));
        const auto plain = openBytes(select.bytes(3), labelOf(hash, kind, layer), *m_key);
        const QString scan = QString::fromLatin1(hash.toHex());
        if (!plain) {
            refused(scan);
        } else if (layer != nothingToCompare) {
            visit({select.integer(0), scan, layer, *plain});
        }
    }
}

Result<QVector<QByteArray>> ScanEmbeddings::of(const QString& scan, const EmbeddingKind& kind)
{
    const QByteArray hash = hashOf(scan);
    Statement select = m_database->statement(
        QStringLiteral("SELECT layer, sealed FROM scan_embeddings WHERE scan = ? AND space = ? AND version = ? "
                       "AND layer >= 0 ORDER BY layer"));
    select.bind(hash, kind.space, kind.version);
    QVector<QByteArray> views;
    for (;;) {
        const auto more = select.next();
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return views;
        }
        const auto plain = openBytes(select.bytes(1), labelOf(hash, kind, static_cast<int>(select.integer(0))), *m_key);
        if (!plain) {
            return tampered(hash);
        }
        views.append(*plain);
    }
}

Result<std::optional<QString>> ScanEmbeddings::scanOf(qint64 row)
{
    Statement select = m_database->statement(QStringLiteral("SELECT scan FROM scan_embeddings WHERE row = ?"));
    select.bind(row);
    return select.next().map([&](bool found) {
        return found ? std::optional(QString::fromLatin1(select.bytes(0).toHex())) : std::optional<QString>();
    });
}

Result<QByteArray> ScanEmbeddings::picture(const QString& scan)
{
    const QByteArray hash = hashOf(scan);
    Statement select = m_database->statement(QStringLiteral("SELECT sealed FROM scan_pictures WHERE scan = ?"));
    select.bind(hash);
    const auto found = select.next();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return QByteArray();
    }
    const auto plain = openBytes(select.bytes(0), pictureLabel(hash), *m_key);
    if (!plain) {
        return tampered(hash);
    }
    return *plain;
}

Result<qint64> ScanEmbeddings::count(const EmbeddingKind& kind)
{
    Statement select = m_database->statement(QStringLiteral(
        "SELECT count(DISTINCT scan) FROM scan_embeddings WHERE space = ? AND version = ? AND layer >= 0"));
    select.bind(kind.space, kind.version);
    return select.next().map([&](bool found) { return found ? select.integer(0) : qint64{0}; });
}

} // namespace portlight::local_cache
