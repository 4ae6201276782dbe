// Voxels as they lie in one or more files behind a text header: where, how encoded, how many. Shared by the NRRD,
// MetaImage, Voreen and raw readers.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/VoxelBuffer.h"

#include <QString>
#include <QStringList>
#include <QSysInfo>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

namespace portlight::scans {

enum class VoxelEncoding { Raw, Deflated /* gzip or zlib */, Text, Hex };

struct VoxelFiles
{
    VoxelType type = VoxelType::UInt8;
    std::size_t count = 0; // samples over all files together, shared equally between them
    VoxelEncoding encoding = VoxelEncoding::Raw;
    QSysInfo::Endian byteOrder = QSysInfo::LittleEndian;
    QStringList paths;        // in order, slowest axis
    qint64 startOffset = 0;   // first byte of the data in each file
    qint64 linesToSkip = 0;   // after startOffset
    qint64 bytesToSkip = 0;   // after the lines, in decoded bytes; -1: the data end with the file (Raw only)
    bool exactLength = false; // refuse a file with bytes left over: its name is all that vouches for it
};

// The samples in host byte order. The stated count is checked against the files before memory is taken.
[[nodiscard]] inspection::Result<std::shared_ptr<VoxelBuffer>> readVoxelFiles(const VoxelFiles& files,
                                                                              Progress& progress);

// The file `name` in the folder of `headerPath`. Refuses (BadInput) names that lead out of that folder, links included,
// names without a file, and the header itself: a header from outside must not make the program read other files.
[[nodiscard]] inspection::Result<QString> companionPath(const QString& headerPath, const QString& name);

// The product of sizes from a file; nothing when one is < 1, above what an int holds, or the product exceeds 2^40.
[[nodiscard]] std::optional<std::size_t> checkedVoxelCount(std::span<const qint64> sizes);

} // namespace portlight::scans
