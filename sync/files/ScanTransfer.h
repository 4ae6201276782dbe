// Brings scans to the hub's file store and from there into this terminal's scan store, part by part. What was sent or
// fetched before a line broke is not sent or fetched again: parts at the hub are asked for first, fetched ones wait in
// DATA/scans/parts/incoming until the scan is whole. Sealed on the way and at rest (ScanParts.h); the last word has the
// scan's own hash. Blocks; one object a thread.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/ScanStore.h"
#include "sync/files/FileStore.h"

#include <functional>

namespace portlight::sync {

struct TransferReport
{
    qint64 bytes = 0; // of the scan
    int parts = 0;    // of the scan
    int moved = 0;    // of them sent or fetched now
};

class ScanTransfer
{
public:
    // `session` unlocks the scan store.
    ScanTransfer(const local_cache::CacheLocation& location, local_cache::SessionPtr session, FileStore& files);

    // Bytes of the scan done so far, of how many (what the sealed file takes; a little more than the scan itself). Told
    // several times a second.
    using Progress = std::function<void(qint64 done, qint64 bytes)>;
    // Called after each part that was moved: what must not wait for the whole scan is done there.
    void setBetweenParts(std::function<void()> betweenParts) { m_betweenParts = std::move(betweenParts); }

    // Every: also the parts that the hub has, in place of those that were damaged there.
    enum class Parts { Missing, Every };
    // Moves nothing when the hub has the scan already, unless every part is to go. NotFound when it is not stored here.
    [[nodiscard]] inspection::Result<TransferReport> send(const QString& sha256, const Progress& progress = {},
                                                          Parts which = Parts::Missing);
    // Moves nothing when the scan is here already. NotFound when the hub does not have it (yet).
    [[nodiscard]] inspection::Result<TransferReport> fetch(const QString& sha256, const Progress& progress = {});

private:
    [[nodiscard]] inspection::Result<QByteArray> fetchPart(const QString& folder, const QString& name,
                                                           TransferReport& report);

    local_cache::CacheLocation m_location;
    local_cache::ScanStore m_store;
    FileStore& m_files;
    std::function<void()> m_betweenParts;
};

} // namespace portlight::sync
