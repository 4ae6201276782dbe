// Where a hub is and how to prove who we are: a PostgreSQL URL (postgresql://role@host:port/db?sslmode=...) with its
// certificates, and the password from a file, never from the URL.
#pragma once

#include "inspection/Result.h"

#include <QByteArray>
#include <QString>

namespace portlight::sync {

struct HubAddress
{
    QByteArray url;
    QByteArray password; // empty: as libpq finds it (PGPASSFILE)

    // BadInput when the URL is none, or holds a password.
    [[nodiscard]] static inspection::Result<HubAddress> parse(const QString& url, const QString& passwordFile);
};

} // namespace portlight::sync
