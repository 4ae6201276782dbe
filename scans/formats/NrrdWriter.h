// Writes volumes and radiographs as NRRD (NRRD0005, http://teem.sourceforge.net/nrrd/format.html): raw encoding, little
// endian, values in physical units.
//
// Number type: the stored type when slope is 1 and intercept 0; the narrowest integer type, no smaller than the stored
// one, when integers rescale to integers; float32 otherwise. Volumes carry `space: left-posterior-superior`, directions
// and origin in mm; the unit stands in the key `unit`.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Radiograph.h"
#include "scans/Scan.h"
#include "scans/Volume.h"

#include <QString>
#include <QStringList>

namespace portlight::scans {

// One file, replaced atomically. Errors: Storage, Cancelled.
[[nodiscard]] inspection::Result<void> writeNrrd(const Volume& volume, const QString& path, Progress& progress);

// Every volume, or every layer of every radiograph, of a scan: the first at `path` (must end in ".nrrd"), the others
// beside it as NAME-2.nrrd, NAME-3.nrrd, ... Returns the paths written; on failure none of them is changed unless the
// disk fails between two renames. Errors: BadInput (name), Unsupported (no voxels in the scan), Storage, Cancelled.
[[nodiscard]] inspection::Result<QStringList> writeNrrd(const Scan& scan, const QString& path, Progress& progress);

} // namespace portlight::scans
