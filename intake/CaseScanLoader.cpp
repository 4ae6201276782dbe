#include "intake/CaseScanLoader.h"

#include "intake/ScratchFolder.h"
#include "local_cache/ScanStore.h"
#include "scans/ScanReader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portlight::intake {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int percentForDecrypting = 40; // the rest is reading

Result<scans::Scan> readFiles(const QStringList& files, scans::Progress& progress)
{
    scans::Progress reading([&progress](int percent) {
        progress.report(percentForDecrypting + percent * (100 - percentForDecrypting) / 100);
    });
    if (progress.isCancelled()) {
        reading.cancel();
    }
    return scans::readSource({files, QFileInfo(files.value(0)).fileName()}, reading);
}

} // namespace

Result<scans::Scan> loadStoredScan(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                   const QString& sha256, scans::Progress& progress)
{
    if (!session) {
        return failure(ErrorCode::Locked,
                       QCoreApplication::translate("CaseScanLoader", "Sign in first; scans are stored encrypted."));
    }
    const local_cache::ScanStore store(location, session);
    const ScratchFolder scratch;
    if (!scratch.isValid()) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("CaseScanLoader", "There is no room to open the scan; free some disk "
                                                                     "or memory."));
    }
    const auto files = store.extract(sha256, scratch.path(), [&progress](int percent) {
        progress.report(percent * percentForDecrypting / 100);
        return !progress.isCancelled();
    });
    return files.and_then([&progress](const QStringList& paths) { return readFiles(paths, progress); });
}

} // namespace portlight::intake
