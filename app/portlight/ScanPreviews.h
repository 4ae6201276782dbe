// The small pictures of scans at the desk: those kept on this terminal, and those that come from the hub ahead of their
// scans. GUI thread; lives as long as the inspection desk.
#pragma once

#include "inspection/Case.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/ScanEmbeddings.h"
#include "local_cache/Session.h"

#include <QCache>
#include <QImage>
#include <QObject>

#include <optional>

namespace portlight::app {

class ScanTransfers;

class ScanPreviews : public QObject
{
    Q_OBJECT

public:
    ScanPreviews(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                 ScanTransfers& transfers, QObject* parent);

    // As far as it is here; else null.
    [[nodiscard]] QImage of(const QString& sha256);
    // Of the first scan of the case that has one; where none is here, the hub is asked and `came` may follow.
    [[nodiscard]] QImage ofCase(const inspection::Case& shown);
    // Asks the hub for those of the case that are not here.
    void want(const inspection::Case& of);

Q_SIGNALS:
    void came(const QString& sha256);

private:
    ScanTransfers& m_transfers;
    std::optional<local_cache::ScanEmbeddings> m_kept; // nothing when the cache cannot be read: there are no pictures
    QCache<QString, QImage> m_read;
};

} // namespace portlight::app
