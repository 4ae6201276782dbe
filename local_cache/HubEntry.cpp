#include "local_cache/HubEntry.h"

#include <QCryptographicHash>

namespace portlight::local_cache {

QByteArray leafHash(const QByteArray& contentHash, const QByteArray& signature)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const char leafPrefix = '\0';
    hash.addData(QByteArrayView(&leafPrefix, 1));
    hash.addData(contentHash);
    hash.addData(signature);
    return hash.result();
}

} // namespace portlight::local_cache
