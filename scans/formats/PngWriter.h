// Writes pictures as PNG (libpng): samples as stored, no gamma. A file appears whole or not at all.
#pragma once

#include "inspection/Result.h"
#include "scans/Radiograph.h"

#include <QString>

#include <cstdint>
#include <span>

namespace portlight::scans {

// `rgb`: interleaved red, green, blue, rows from the top, width * height * 3 bytes. Errors: BadInput (the pixels do not
// fill the size), Storage.
[[nodiscard]] inspection::Result<void> writePng(const QString& path, int width, int height,
                                                std::span<const std::uint8_t> rgb);

// A grey layer of 8 or 16 bits, or an 8-bit colour layer. Errors: as above, and Unsupported (other number types).
[[nodiscard]] inspection::Result<void> writePng(const RadiographLayer& layer, int width, int height,
                                                const QString& path);

} // namespace portlight::scans
