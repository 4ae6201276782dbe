#include "sync/HubAddress.h"

#include "sync/SyncText.h"

#include <QFile>
#include <QUrl>

namespace portlight::sync {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<HubAddress> HubAddress::parse(const QString& url, const QString& passwordFile)
{
    const QUrl parsed(url);
    if (!parsed.isValid() ||
        (parsed.scheme() != QLatin1String("postgresql") && parsed.scheme() != QLatin1String("postgres"))) {
        return failure(ErrorCode::BadInput,
                       SyncText::tr("\"%1\" is no hub address; it reads postgresql://role@host:port/database.")
                           .arg(parsed.isValid() ? parsed.toDisplayString(QUrl::RemovePassword) : QString()));
    }
    if (!parsed.password().isEmpty()) {
        return failure(ErrorCode::BadInput,
                       SyncText::tr("The hub address holds a password; put it into a file instead."));
    }
    HubAddress address{url.toUtf8(), {}};
    if (!passwordFile.isEmpty()) {
        QFile file(passwordFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::BadInput, SyncText::tr("The password file %1 cannot be read.").arg(passwordFile));
        }
        constexpr qint64 longest = 4096;
        address.password = file.readLine(longest).trimmed();
    }
    return address;
}

} // namespace portlight::sync
