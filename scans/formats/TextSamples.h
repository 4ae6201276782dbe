// Samples written as decimal text with white space or commas between them (NRRD encoding "ascii").
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/VoxelBuffer.h"

#include <QFile>

#include <cstddef>

namespace portlight::scans {

// Reads `samples` numbers from the file's position into `buffer` from sample `first` on; integers exactly, up to 64
// bits. BadInput for a word that is no number of the buffer's type, or too few of them.
[[nodiscard]] inspection::Result<void> readTextSamples(QFile& file, VoxelBuffer& buffer, std::size_t first,
                                                       std::size_t samples, Progress& progress);

} // namespace portlight::scans
