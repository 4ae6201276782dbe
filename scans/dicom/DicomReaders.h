// DICOM and DICOS behind one door: everything that names DCMTK stays in this folder.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"

#include <QString>
#include <QStringList>

namespace portlight::scans {

// True when the content says DICOM. Reads the first bytes only.
[[nodiscard]] bool isDicomFile(const QString& path);

// Reads one file, or the slices, sections or energies of one scan from several. A Threat Detection Report is placed
// over its scan when that lies in the same folder. Synchronous and re-entrant. Errors: NotFound, BadInput, Unsupported,
// Cancelled, Storage.
[[nodiscard]] inspection::Result<Scan> readDicom(const QStringList& paths, Progress& progress);

// What listing needs to know of one file.
struct DicomSummary
{
    QString path;
    QString groupKey; // files of one key make one scan; unique where a file stands alone
    QString name;     // what to show
    QString instanceUid;
    bool isVolume = false;
    int instanceNumber = 0;
    // Of DICOS CT and DX of one energy, else empty: the two of one key make a pair.
    QString pairKey;
    bool isHighEnergy = false;
    double voxels = 0.0;
};

// Header only. Errors: as readDicom.
[[nodiscard]] inspection::Result<DicomSummary> summariseDicom(const QString& path);

} // namespace portlight::scans
