#include "local_cache/ScanStore.h"

#include "inspection/SyncToDisk.h"
#include "local_cache/ScanBundle.h"
#include "local_cache/SealedFile.h"
#include "local_cache/SecretKey.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 readBytes = 1 << 20;

tl::unexpected<inspection::Error> cannotStore(const QString& detail)
{
    return failure(ErrorCode::Storage, Text::tr("The scan cannot be stored: the disk is full or read-only."), detail);
}

tl::unexpected<inspection::Error> stopped()
{
    return failure(ErrorCode::Cancelled, Text::tr("Stopped before the end; nothing was kept."));
}

bool isHash(const QString& sha256)
{
    constexpr qsizetype hexDigits = 64;
    return sha256.size() == hexDigits && std::all_of(sha256.cbegin(), sha256.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

// What a killed writer left behind.
void removeStaleParts(const QString& folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo& part : QDir(folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files)) {
        if (part.lastModified() < yesterday) {
            QFile::remove(part.filePath());
        }
    }
}

Result<QVector<BundleEntry>> entriesOf(const QStringList& files)
{
    QVector<BundleEntry> entries;
    const QStringList names = bundleNames(files);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo info(files.at(i));
        if (!info.isFile()) {
            return failure(ErrorCode::NotFound, Text::tr("There is no file %1.").arg(files.at(i)));
        }
        entries.append({names.at(i), info.size()});
    }
    return entries;
}

// Feeds each file's bytes in order; a file must have the size it was announced with.
class BundleSource
{
public:
    BundleSource(SealedFileWriter& writer, qint64 total, const StoreProgress& progress)
        : m_writer(writer)
        , m_total(std::max<qint64>(total, 1))
        , m_progress(progress)
    {
    }

    Result<void> append(const QString& path, qint64 size)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(ErrorCode::BadInput, Text::tr("The file %1 cannot be read.").arg(path), file.errorString());
        }
        QByteArray buffer(readBytes, Qt::Uninitialized);
        qint64 got = 0;
        for (qint64 read = file.read(buffer.data(), readBytes); read != 0; read = file.read(buffer.data(), readBytes)) {
            got += std::max<qint64>(read, 0);
            if (read < 0 || got > size) {
                break;
            }
            if (auto written = m_writer.append(QByteArrayView(buffer).first(read)); !written) {
                return written;
            }
            m_done += read;
            if (m_progress && !m_progress(static_cast<int>(100 * m_done / m_total))) {
                return stopped();
            }
        }
        if (got != size) {
            return failure(ErrorCode::Conflict,
                           Text::tr("The file %1 changed while it was stored; import it again.").arg(path));
        }
        return {};
    }

private:
    SealedFileWriter& m_writer;
    qint64 m_done = 0;
    qint64 m_total;
    const StoreProgress& m_progress;
};

Result<QString> sealFiles(QFile& part, const SecretKey& key, const QStringList& files,
                          const QVector<BundleEntry>& entries, const StoreProgress& progress)
{
    const QByteArray head = bundleHead(entries);
    if (head.isEmpty()) {
        return failure(ErrorCode::Unsupported, Text::tr("These are too many files for one scan."));
    }
    qint64 total = 0;
    for (const BundleEntry& entry : entries) {
        total += entry.size;
    }
    SealedFileWriter writer(part, key);
    if (auto written = writer.append(head); !written) {
        return failure(written.error());
    }
    BundleSource source(writer, total, progress);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (auto written = source.append(files.at(i), entries.at(i).size); !written) {
            return failure(written.error());
        }
    }
    return writer.finish();
}

} // namespace

ScanStore::ScanStore(const CacheLocation& location, SessionPtr session)
    : m_location(location)
    , m_session(std::move(session))
{
    ensureSodium();
}

QString ScanStore::pathOf(const QString& sha256) const
{
    return QStringLiteral("%1/%2/%3.sealed").arg(m_location.scanStore(), sha256.first(2), sha256);
}

QString ScanStore::markOf(const QString& sha256) const
{
    return QStringLiteral("%1/%2/%3.at-hub").arg(m_location.scanStore(), sha256.first(2), sha256);
}

bool ScanStore::contains(const QString& sha256) const
{
    return isHash(sha256) && QFileInfo::exists(pathOf(sha256));
}

Result<StoredScan> ScanStore::put(const QStringList& files, const StoreProgress& progress)
{
    if (!m_session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    if (files.isEmpty()) {
        return failure(ErrorCode::BadInput, Text::tr("There is no file to store."));
    }
    const auto entries = entriesOf(files);
    if (!entries) {
        return failure(entries.error());
    }
    QFile part;
    const auto removePart = qScopeGuard([&part] { part.remove(); });
    if (auto opened = openPart(part); !opened) {
        return failure(opened.error());
    }
    const auto sha256 = sealFiles(part, m_session->storeKey(), files, *entries, progress);
    if (!sha256) {
        return failure(sha256.error());
    }
    qint64 bytes = bundleHead(*entries).size();
    for (const BundleEntry& entry : *entries) {
        bytes += entry.size;
    }
    if (contains(*sha256)) {
        return StoredScan{*sha256, bytes};
    }
    return keep(part, *sha256).map([&] { return StoredScan{*sha256, bytes}; });
}

Result<void> ScanStore::openPart(QFile& part) const
{
    const QString parts = m_location.scanStore() + QStringLiteral("/parts");
    if (!QDir().mkpath(parts)) {
        return cannotStore(parts);
    }
    removeStaleParts(parts);
    part.setFileName(QStringLiteral("%1/%2.part").arg(parts, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return cannotStore(part.errorString());
    }
    return {};
}

Result<void> ScanStore::keep(QFile& part, const QString& sha256) const
{
    const QString path = pathOf(sha256);
    const QString folder = QFileInfo(path).path();
    if (::fsync(part.handle()) != 0 || !QDir().mkpath(folder) || !inspection::syncToDisk(m_location.scanStore())) {
        return cannotStore(path);
    }
    part.close();
    if (::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(path).constData()) != 0 ||
        !inspection::syncToDisk(folder)) {
        return cannotStore(path);
    }
    return {};
}

QStringList ScanStore::stored() const
{
    QStringList all;
    const QDir store(m_location.scanStore());
    for (const QString& folder : store.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& file :
             QDir(store.filePath(folder)).entryInfoList({QStringLiteral("*.sealed")}, QDir::Files)) {
            if (isHash(file.completeBaseName())) {
                all.append(file.completeBaseName());
            }
        }
    }
    all.sort();
    return all;
}

QVector<KeptScan> ScanStore::kept() const
{
    QVector<KeptScan> all;
    for (const QString& sha256 : stored()) {
        const QFileInfo info(pathOf(sha256));
        all.append({sha256, info.size(), info.lastModified(), QFileInfo::exists(markOf(sha256))});
    }
    return all;
}

qint64 ScanStore::sizeOf(const QString& sha256) const
{
    return contains(sha256) ? QFileInfo(pathOf(sha256)).size() : 0;
}

Result<void> ScanStore::markAtHub(const QString& sha256) const
{
    QFile mark(isHash(sha256) ? markOf(sha256) : QString());
    if (!contains(sha256) || !mark.open(QIODevice::WriteOnly)) {
        return cannotStore(mark.errorString());
    }
    return {};
}

Result<void> ScanStore::unmarkAtHub(const QString& sha256) const
{
    if (isHash(sha256) && QFileInfo::exists(markOf(sha256)) && !QFile::remove(markOf(sha256))) {
        return cannotStore(sha256);
    }
    return {};
}

Result<void> ScanStore::letGo(const QString& sha256) const
{
    if (!contains(sha256)) {
        return {};
    }
    if (!QFileInfo::exists(markOf(sha256))) {
        return failure(ErrorCode::Refused, Text::tr("This scan may be the only copy; it stays on this terminal."),
                       sha256);
    }
    return QFile::remove(pathOf(sha256)) && QFile::remove(markOf(sha256)) ? Result<void>() : cannotStore(sha256);
}

Result<void> ScanStore::read(const QString& sha256, const ContentSink& sink) const
{
    if (!m_session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    QFile file(isHash(sha256) ? pathOf(sha256) : QString());
    if (!contains(sha256) || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::NotFound, Text::tr("This scan is not stored on this terminal."), sha256);
    }
    SealedFileReader reader(file, m_session->storeKey(), sha256);
    auto piece = reader.next();
    for (; piece && !piece->isEmpty(); piece = reader.next()) {
        if (auto taken = sink(*piece); !taken) {
            return taken;
        }
    }
    return piece.map([](QByteArrayView) {});
}

Result<void> ScanStore::receive(const QString& sha256, const ContentSource& source) const
{
    if (!m_session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    if (!isHash(sha256)) {
        return failure(ErrorCode::BadInput, Text::tr("This is no hash of a scan."), sha256);
    }
    QFile part;
    const auto removePart = qScopeGuard([&part] { part.remove(); });
    if (auto opened = openPart(part); !opened) {
        return opened;
    }
    SealedFileWriter writer(part, m_session->storeKey());
    auto piece = source();
    for (; piece && !piece->isEmpty(); piece = source()) {
        if (auto written = writer.append(*piece); !written) {
            return written;
        }
    }
    if (!piece) {
        return failure(piece.error());
    }
    const auto hash = writer.finish();
    if (!hash) {
        return failure(hash.error());
    }
    if (*hash != sha256) {
        return failure(ErrorCode::Tampered, Text::tr("The scan that came is not the one that was asked for."), *hash);
    }
    return keep(part, sha256);
}

Result<QStringList> ScanStore::extract(const QString& sha256, const QString& folder,
                                       const StoreProgress& progress) const
{
    if (!m_session) {
        return failure(ErrorCode::Locked, Text::tr("Nobody is signed in; sign in first."));
    }
    QFile file(isHash(sha256) ? pathOf(sha256) : QString());
    if (!contains(sha256) || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::NotFound, Text::tr("This scan is not stored on this terminal."), sha256);
    }
    SealedFileReader reader(file, m_session->storeKey(), sha256);
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // used: it is let go last
    BundleUnpacker unpacker(folder);
    auto piece = reader.next();
    for (; piece && !piece->isEmpty(); piece = reader.next()) {
        if (auto fed = unpacker.feed(*piece); !fed) {
            return failure(fed.error());
        }
        if (progress && !progress(static_cast<int>(100 * file.pos() / file.size()))) {
            return stopped();
        }
    }
    if (!piece) {
        return failure(piece.error());
    }
    return unpacker.finish();
}

} // namespace portlight::local_cache
