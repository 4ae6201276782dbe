#include "intake/CaseScanLoader.h"

#include "intake/ScratchFolder.h"
#include "intake/StageProgress.h"
#include "local_cache/ScanStore.h"
#include "scans/ScanOverview.h"
#include "scans/ScanReader.h"
#include "scans/formats/FormatReaders.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portlight::intake {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::intake", text);
}

} // namespace

Result<scans::Scan> loadStoredScan(const local_cache::CacheLocation& location, const local_cache::SessionPtr& session,
                                   const QString& sha256, scans::Progress& progress, const OverviewSink& onOverview)
{
    constexpr int percentForDecrypting = 40;
    if (!session) {
        return failure(ErrorCode::Locked, tr("Sign in first; scans are stored encrypted."));
    }
    const ScratchFolder scratch;
    if (!scratch.isValid()) {
        return failure(ErrorCode::Storage, tr("There is no room to open the scan; free some disk space."));
    }
    StageProgress decrypting(progress, 0, percentForDecrypting);
    const auto files = local_cache::ScanStore(location, session).extract(sha256, scratch.path(), [&](int percent) {
        return decrypting.report(percent);
    });
    if (!files) {
        return failure(files.error());
    }
    StageProgress reading(progress, percentForDecrypting, 100);
    const QString first = files->value(0);
    if (onOverview && files->size() == 1) {
        if (auto overview = scans::readOverview(first)) {
            onOverview(std::move(*overview));
        }
    }
    const bool hasCompanions = files->size() > 1 && !scans::companionFiles(first).isEmpty();
    return scans::readSource({hasCompanions ? QStringList{first} : *files, QFileInfo(first).fileName()},
                             reading.progress());
}

} // namespace portlight::intake
