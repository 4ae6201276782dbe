// What lies under a path, grouped into scans. Internal to the reader.
#pragma once

#include "inspection/Result.h"
#include "scans/FolderWalk.h"
#include "scans/Progress.h"
#include "scans/ScanReader.h"

#include <QVector>

namespace portlight::scans {

struct ListedSource
{
    ScanSource source;
    bool isVolume = false;
    double voxels = 0.0; // as the headers state; 0 where nobody looked
};

struct ScanListing
{
    QVector<ListedSource> sources; // by the name of their first file
    QVector<OmittedPath> passedOver;
    QVector<OmittedPath> unreadable;
    QStringList warnings;
};

[[nodiscard]] inspection::Result<ScanListing> listScans(const QString& folder, ListingDepth depth, Progress& progress);

} // namespace portlight::scans
