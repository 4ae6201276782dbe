// Files that claim to be one and the same DICOM instance (equal SOP Instance UIDs), as a scanner leaves them that sends
// a slice again: copies where the content is the same, a conflict where it is not.
#pragma once

#include "inspection/Result.h"
#include "scans/ScanReader.h"

#include <QStringList>
#include <QVector>

namespace portlight::scans {

struct SettledSource
{
    ScanSource source;              // each instance once
    QStringList copies;             // the same bytes as a file of `source`
    QVector<OmittedPath> conflicts; // another content than the file of `source` that stands for the instance
    QStringList warnings;           // of the scan read from `source`
};

// Of the files of one instance the first that can be read stands for it, or the first of all where none can. Reads
// every file of a conflict whole. Synchronous; call it from a worker.
[[nodiscard]] SettledSource settleInstances(const ScanSource& source);

} // namespace portlight::scans
