#include "app/portlightctl/VolumeFiles.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<inference::VolumePair> readVolumes(const scans::ScanSource& source, scans::Progress& progress)
{
    const auto scan = scans::readSource(source, progress);
    if (!scan) {
        return failure(scan.error());
    }
    auto pair = inference::attenuatingPair(*scan);
    if (!pair) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("portlightctl", "This is no CT with values in HU, attenuation or "
                                                                   "density; the volume models look at nothing else."));
    }
    return *pair;
}

Result<inference::VolumePair> readVolumes(const QString& path, scans::Progress& progress)
{
    const auto listing = scans::listScanSources(path, progress);
    if (!listing) {
        return failure(listing.error());
    }
    std::optional<inspection::Error> refusal;
    if (!listing->unreadable.isEmpty()) {
        refusal = listing->unreadable.first().error;
    }
    for (const scans::ScanSource& source : listing->sources) {
        auto volumes = readVolumes(source, progress);
        if (volumes) {
            return volumes;
        }
        refusal = refusal.value_or(volumes.error());
    }
    return refusal ? failure(*refusal)
                   : failure(ErrorCode::NotFound,
                             QCoreApplication::translate("portlightctl", "There is no scan in %1.").arg(path));
}

} // namespace portlight::ctl
