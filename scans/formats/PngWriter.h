// Writes a colour picture as PNG, 8 bits a sample.
#pragma once

#include "inspection/Result.h"

#include <QString>

#include <cstdint>
#include <span>

namespace portlight::scans {

// `rgb`: interleaved red, green, blue, rows from the top, width * height * 3 bytes. The file appears whole or not at
// all. Storage when it cannot be written.
[[nodiscard]] inspection::Result<void> writePng(const QString& path, int width, int height,
                                                std::span<const std::uint8_t> rgb);

} // namespace portlight::scans
