// CT volumes as DICOS CT Image Storage (NEMA IIC 1 v02A; SOP Class 1.2.840.10008.5.1.4.1.1.501.1): multi-frame, 16 bit,
// Explicit VR Little Endian, geometry and rescale in functional groups.
//
// Each volume becomes one file, as the standard has one energy an instance; the files of one call share study, series
// and frame of reference. Volumes of 8 or 16 bits are kept exactly; wider ones are spread over 16 bits with the rescale
// that gives their values back to within half a step.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Volume.h"
#include "scans/writers/DicosHeader.h"

#include <QString>
#include <QVector>

#include <span>

namespace portlight::scans {

// One volume goes to `path`; of several, "scan.dcs" becomes "scan_low.dcs" and "scan_high.dcs" (or "_1", "_2", ...
// where energies repeat). Files appear under their names whole or not at all; on failure those of this call are
// removed. Errors: BadInput (no volume, more than 65,535 rows, columns or frames), Unsupported (over 4 GiB of pixels),
// Cancelled, Storage. Synchronous; peak memory is 2 bytes a voxel beyond the volume.
[[nodiscard]] inspection::Result<QVector<WrittenInstance>>
writeDicosCt(std::span<const Volume> volumes, const DicosHeader& header, const QString& path, Progress& progress);
[[nodiscard]] inspection::Result<QVector<WrittenInstance>> writeDicosCt(std::span<const Volume> volumes,
                                                                        const DicosHeader& header, const QString& path);

} // namespace portlight::scans
