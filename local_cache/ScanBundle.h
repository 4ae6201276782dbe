// Many files as one stream of bytes: what the scan store seals, hashes and unpacks again.
//
// "PLBUNDL1", then big-endian: u32 size of the table; the table: u32 count and, for each file, u16 name length, name
// (UTF-8), u64 size; then the contents one after the other. Names are plain file names; a reader refuses any other.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <span>

namespace portlight::local_cache {

struct BundleEntry
{
    QString name;
    qint64 size = 0;
};

// A name that is safe to create in any folder: no path, no control characters, not hidden, at most 200 bytes.
[[nodiscard]] bool isSafeFileName(const QString& name);

// Safe and distinct names for these files, in their order ("series1/IM1" and "series2/IM1" become "IM1" and "IM1-2").
[[nodiscard]] QStringList bundleNames(const QStringList& files);

// Head of a bundle; the contents follow it. Empty when there are too many files for one bundle.
[[nodiscard]] QByteArray bundleHead(const QVector<BundleEntry>& entries);

// Unpacks a bundle fed in pieces of any size. Only ever creates new files inside the folder, and removes what it made
// unless finish() succeeded.
class BundleUnpacker
{
public:
    explicit BundleUnpacker(QString folder);
    ~BundleUnpacker();
    Q_DISABLE_COPY_MOVE(BundleUnpacker)

    // Tampered when the bytes are no bundle, Storage when they cannot be written.
    [[nodiscard]] inspection::Result<void> feed(QByteArrayView bytes);
    // Paths in the order they were stored; Tampered when content is missing.
    [[nodiscard]] inspection::Result<QStringList> finish();

private:
    [[nodiscard]] inspection::Result<void> readHead();
    [[nodiscard]] inspection::Result<void> openNext();

    QString m_folder;
    bool m_madeFolder = false;
    QByteArray m_head; // until it is complete
    bool m_headRead = false;
    QVector<BundleEntry> m_entries;
    qsizetype m_current = -1; // entry being written
    qint64 m_missing = 0;     // bytes of it still to come
    std::unique_ptr<QFile> m_file;
    QStringList m_written;
    bool m_keep = false;
};

} // namespace portlight::local_cache
