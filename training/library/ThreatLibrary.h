// A threat library as it travels: a folder of library.json, library.sig and items/ID.nrrd.
//
// library.json names every item with its class, kind, scanner, source, view difficulty and the SHA-256 of its file;
// library.sig signs it (FolderSignature.h). Nothing of the folder is used before its signature holds, and no item
// before its hash does.
#pragma once

#include "inspection/Result.h"
#include "training/projection/ThreatItem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QVector>

namespace portlight::training {

class ThreatLibrary
{
    Q_DECLARE_TR_FUNCTIONS(portlight::training)

public:
    struct Entry
    {
        ThreatItem words; // everything but planes and mask
        ImageKind kind = ImageKind::Grey;
        QByteArray sha256; // of its file, hex
    };

    // Tampered: unsigned, altered, or by a key that is not trusted. NotFound, BadInput: no library, or one that cannot
    // be.
    [[nodiscard]] static inspection::Result<ThreatLibrary> open(const QString& folder,
                                                                const QVector<QByteArray>& trustedKeys);
    // Writes a whole library into an empty or new folder and signs it with a key file; returns the public key.
    // BadInput: ids that repeat or hold other than letters, digits, '-' and '_'. Refused when the folder holds
    // anything.
    [[nodiscard]] static inspection::Result<QByteArray> write(const QString& folder, const QVector<ThreatItem>& items,
                                                              const QString& keyPath);

    [[nodiscard]] const QVector<Entry>& entries() const { return m_entries; }
    // Tampered when the file is not the one that was signed.
    [[nodiscard]] inspection::Result<ThreatItem> load(const QString& id) const;

private:
    QString m_folder;
    QVector<Entry> m_entries;
};

} // namespace portlight::training
