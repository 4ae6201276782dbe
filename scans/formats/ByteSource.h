// A stream of decoded bytes out of a file: as they lie, inflated (zlib), or from hexadecimal digits.
#pragma once

#include "inspection/Result.h"
#include "scans/formats/VoxelFiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstddef>
#include <memory>
#include <span>

namespace portlight::scans {

class ByteSource
{
    Q_DECLARE_TR_FUNCTIONS(portlight::scans)

public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    // Fills `target` as far as the file goes; fewer bytes mean that it ended. BadInput for a damaged stream.
    [[nodiscard]] virtual inspection::Result<std::size_t> read(std::span<std::byte> target) = 0;

    // Reads over `bytes` decoded bytes; BadInput when there are not so many.
    [[nodiscard]] inspection::Result<void> skip(qint64 bytes);
};

// Starts at the file's current position; `file` must outlive it. Every encoding but Text.
[[nodiscard]] std::unique_ptr<ByteSource> makeByteSource(QFile& file, VoxelEncoding encoding);

} // namespace portlight::scans
