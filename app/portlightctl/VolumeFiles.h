// CT scans named on the command line: a file, the slices of a series, or the two energies in one folder.
#pragma once

#include "inference/volume/VolumePair.h"
#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/ScanReader.h"

namespace portlight::ctl {

// What a source holds for the volume detector. Unsupported: no CT whose values tell attenuation.
[[nodiscard]] inspection::Result<inference::VolumePair> readVolumes(const scans::ScanSource& source,
                                                                    scans::Progress& progress);
// The first such scan of a file or folder.
[[nodiscard]] inspection::Result<inference::VolumePair> readVolumes(const QString& path, scans::Progress& progress);

} // namespace portlight::ctl
