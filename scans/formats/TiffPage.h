// One page of a TIFF: what it holds, and its samples.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/VoxelBuffer.h"
#include "scans/formats/TiffFile.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace portlight::scans {

enum class TiffColour { BlackIsZero, WhiteIsZero, Rgb, Palette };

struct TiffPage
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    unsigned bits = 1;         // a sample, as stored
    unsigned samples = 1;      // a pixel, as stored
    unsigned alphaSamples = 0; // of them, at the end: transparency, which a radiograph has not
    TiffColour colour = TiffColour::BlackIsZero;
    VoxelType type = VoxelType::UInt8; // after unpacking
    bool half = false;                 // 16-bit floats, widened to 32
    bool planar = false;               // samples in planes rather than interleaved
    bool tiled = false;
    bool compressed = false;
    bool mirrored = false; // its orientation tag is not "top left"

    [[nodiscard]] std::size_t pixels() const { return static_cast<std::size_t>(width) * height; }
    // Samples kept: three for Rgb, one for Palette, else all but alpha.
    [[nodiscard]] unsigned kept() const;
    [[nodiscard]] std::size_t byteCount() const { return pixels() * kept() * bytesPerVoxel(type); }
};

// The current page of `file`; nothing for a kind this program does not read. Sets libtiff's JPEG decoder to give RGB.
[[nodiscard]] std::optional<TiffPage> describePage(const TiffFile& file);

// The kept samples: one interleaved buffer for Rgb, else one buffer a sample. Error texts are for a file of that name.
[[nodiscard]] inspection::Result<std::vector<std::shared_ptr<VoxelBuffer>>>
readTiffSamples(const TiffFile& file, const TiffPage& page, const QString& name, const Progress& progress,
                const std::function<void(double)>& onFraction);

} // namespace portlight::scans
