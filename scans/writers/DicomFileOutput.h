// Writes a DICOM file so that it is there whole or not at all: temporary name, fsync, rename.
//
// Internal to scans/writers.
#pragma once

#include "inspection/Result.h"

#include <QString>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcfilefo.h>

namespace portlight::scans {

// Explicit VR Little Endian. Storage when the disk refuses; the temporary file is removed then.
[[nodiscard]] inspection::Result<void> saveDicomFile(DcmFileFormat& file, const QString& path);

// The failure for a data set that could not be filled.
[[nodiscard]] tl::unexpected<inspection::Error> datasetFailure(const OFCondition& condition, const QString& path);

} // namespace portlight::scans
