// Deflated Explicit VR Little Endian (PS3.5, A.5): the dataset behind the meta header as one raw deflate stream.
#pragma once

#include "inspection/Result.h"
#include "scans/dicom/DicomBytes.h"

#include <QByteArray>

namespace portlight::scans {

// The first byte behind the meta header (group 0002) of a file with a preamble.
[[nodiscard]] std::uint64_t datasetOffset(const DicomBytes& bytes);

// The inflated dataset. BadInput for a damaged stream; Unsupported beyond 2 GiB.
[[nodiscard]] inspection::Result<QByteArray> inflateDataset(const QString& path, const DicomBytes& bytes);

} // namespace portlight::scans
