// The one way into a scan: finds the format by content, never by name, and reads it whole.
//
// Every reader treats its input as hostile: sizes are checked against the file before memory is taken, nothing recurses
// without a bound, and a bad file yields one sentence. Peak memory stays under 2.5 times the voxel bytes.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>
#include <QVector>

namespace portlight::scans {

// Reads one file, or one folder that holds the slices of one series. Errors: NotFound, BadInput (damaged or not what it
// says), Unsupported (well-formed, no image or report in it), Cancelled, Storage. Synchronous; call it from a worker.
[[nodiscard]] inspection::Result<Scan> readScan(const QString& path, Progress& progress);
[[nodiscard]] inspection::Result<Scan> readScan(const QString& path);

// One thing to import found under a path: a file by itself, or the slices of one series.
struct ScanSource
{
    QStringList files; // one, or the slices of a series in the order found
    QString name;      // what to show while it is read
    // Files that claim to be one instance (equal SOP Instance UIDs), where there are any; InstanceConflicts.h.
    QVector<QStringList> sameInstance = {};
};

// A file or folder under a listed path that is no source, and why not.
struct OmittedPath
{
    QString path;
    inspection::Error error;
};

struct SourceListing
{
    QVector<ScanSource> sources;
    QVector<OmittedPath> passedOver; // readable, but no scan: a text, a damaged header
    QVector<OmittedPath> unreadable; // cannot be opened or listed: nobody knows what they hold
    QStringList warnings;            // of the folder as a whole, links among them
};

// Groups the files under a folder (or a single file) into scans: DICOM slices by series, everything else one by one.
// Reads headers only. Every file and folder under the path is in a source or named in one of the other lists.
[[nodiscard]] inspection::Result<SourceListing> listScanSources(const QString& path, Progress& progress);

// Reads one listed source. Of files that claim to be one instance only one is read, with a warning for the others.
[[nodiscard]] inspection::Result<Scan> readSource(const ScanSource& source, Progress& progress);

} // namespace portlight::scans
