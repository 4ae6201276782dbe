// How a scan lies in the hub's file store: parts of 4 MiB and a list of them, all sealed, so that the store and who
// reads its disks learn nothing. The key comes from the scan's own SHA-256, which only those know who may read the
// case.
//
//   key       BLAKE2b-256(sha256, "portlight.scan-parts.v1")
//   part i    XChaCha20-Poly1305(key, nonce = i, 8 bytes little-endian, then zeroes); its name: SHA-256 of the sealed
//   bytes list      the same with i = 2^63: JSON {"bytes": N, "parts": [name, ...]}; its name: BLAKE2b-256(sha256,
//             "portlight.scan-list.v1")
//   preview   nonce, then XChaCha20-Poly1305 under a key of its own, BLAKE2b-256(sha256,
//   "portlight.scan-preview-key.v1");
//             nonce = keyed BLAKE2b-192 of the content; its name: BLAKE2b-256(sha256, "portlight.scan-preview.v1")
//
// Parts and list: a key is only ever used for one content, so no nonce comes twice; sealing the same scan anywhere
// gives the same files. Previews of one scan may differ, so their nonce follows the content. Plain functions, any
// thread.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace portlight::sync {

struct PartList
{
    qint64 bytes = 0;
    QStringList parts;
};

class ScanParts
{
public:
    static constexpr qsizetype partBytes = 4 << 20;
    static constexpr qsizetype largestPart = partBytes + 16;
    static constexpr qsizetype largestList = 16 << 20;
    static constexpr qsizetype largestPreview = 256 << 10; // sealed

    // BadInput when `sha256` is no lower-case hex hash.
    [[nodiscard]] static inspection::Result<ScanParts> of(const QString& sha256);

    [[nodiscard]] QString listName() const { return m_listName; }
    [[nodiscard]] QByteArray sealPart(qint64 index, QByteArrayView plain) const;
    // Tampered when it is not what was sealed under this name and index.
    [[nodiscard]] inspection::Result<QByteArray> openPart(qint64 index, const QString& name,
                                                          const QByteArray& sealed) const;
    [[nodiscard]] QByteArray sealList(const PartList& list) const;
    [[nodiscard]] inspection::Result<PartList> openList(const QByteArray& sealed) const;

    [[nodiscard]] QString previewName() const { return m_previewName; }
    [[nodiscard]] QByteArray sealPreview(const QByteArray& plain) const;
    // Tampered when it was not sealed by somebody who knows the scan.
    [[nodiscard]] inspection::Result<QByteArray> openPreview(const QByteArray& sealed) const;

    [[nodiscard]] static QString nameOf(const QByteArray& sealed);

private:
    ScanParts() = default;
    QByteArray m_key;
    QByteArray m_previewKey;
    QString m_listName;
    QString m_previewName;
};

} // namespace portlight::sync
