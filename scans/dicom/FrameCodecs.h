// Decompression of one frame by the library for its kind: DCMTK's IJG for JPEG, CharLS for JPEG-LS, OpenJPEG for
// JPEG 2000, DCMTK's packbits for RLE.
//
// All re-entrant: frames decode in parallel. Each checks the size and depth that the code stream itself states against
// the header before it writes. Samples arrive in host order, interleaved, in the width of format.type(); their sign is
// put right afterwards (SampleBits.h) except from JPEG 2000, which states its own.
#pragma once

#include "scans/dicom/PixelFormat.h"

#include <QString>

#include <tl/expected.hpp>

#include <cstddef>
#include <span>

namespace portlight::scans {

enum class DecodedColour { AsStated, Rgb }; // Rgb: the codec has undone its own colour transform

// The error is for the log: untranslated.
using CodecResult = tl::expected<DecodedColour, QString>;

[[nodiscard]] CodecResult decodeRle(std::span<const std::byte> data, const PixelFormat& format,
                                    std::span<std::byte> target);
[[nodiscard]] CodecResult decodeJpeg(std::span<std::byte> data, const PixelFormat& format, std::span<std::byte> target);
[[nodiscard]] CodecResult decodeJpegLs(std::span<const std::byte> data, const PixelFormat& format,
                                       std::span<std::byte> target);
[[nodiscard]] CodecResult decodeJpeg2000(std::span<std::byte> data, const PixelFormat& format,
                                         std::span<std::byte> target);

} // namespace portlight::scans
