// Small pictures of scans (JPEG), brought to the hub's file store before the scans themselves and from there to other
// terminals, so that an officer sees what a scan shows while it is still on its way. Sealed like the scan's parts
// (ScanParts.h) and signed by the officer at whose terminal it was made: the scan's hash does not cover it, so only a
// picture by an officer known here is taken. It lies with the pictures of local_cache/ScanEmbeddings. Blocks; one
// object a thread.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "sync/files/FileStore.h"

#include <functional>

namespace portlight::sync {

class PreviewTransfer
{
public:
    PreviewTransfer(local_cache::CacheLocation location, local_cache::SessionPtr session, FileStore& files);

    // The picture to send; Unsupported or BadInput where the scan has none.
    using Maker = std::function<inspection::Result<QByteArray>()>;
    // False: the hub has one already, and none was made.
    [[nodiscard]] inspection::Result<bool> send(const QString& sha256, const Maker& make);
    // True: it is here now. False: the hub has none (yet). Tampered when it is damaged, Refused when whoever signed it
    // is not known here.
    [[nodiscard]] inspection::Result<bool> fetch(const QString& sha256);

private:
    [[nodiscard]] inspection::Result<QByteArray> checked(const QString& sha256, const QByteArray& plain) const;

    local_cache::CacheLocation m_location;
    local_cache::SessionPtr m_session;
    FileStore& m_files;
};

} // namespace portlight::sync
