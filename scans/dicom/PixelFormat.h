// What the header says of the pixels (PS3.3, C.7.6.3 Image Pixel Module), checked for sense.
#pragma once

#include "inspection/Result.h"
#include "scans/VoxelType.h"
#include "scans/dicom/DicomHeader.h"

#include <cstddef>

namespace portlight::scans {

enum class Photometric { Monochrome1, Monochrome2, Palette, Rgb, YbrFull, YbrFull422, YbrPartial, YbrJpeg2000 };
enum class Codec { Native, Rle, Jpeg, JpegLs, Jpeg2000 };
enum class Planes { Interleaved, Separate }; // Planar Configuration 0, 1

struct PixelFormat
{
    int rows = 0;
    int columns = 0;
    int frames = 1;
    int samples = 1;       // 1 or 3
    int bitsAllocated = 0; // 1, 8, 16, 32, 64
    int bitsStored = 0;
    int highBit = 0;
    bool isSigned = false;
    bool isFloating = false;
    Planes planes = Planes::Interleaved;
    Photometric photometric = Photometric::Monochrome2;
    Codec codec = Codec::Native;

    [[nodiscard]] VoxelType type() const; // of a decoded sample; single bits become UInt8
    [[nodiscard]] std::size_t pixelsPerFrame() const;
    [[nodiscard]] std::size_t samplesPerFrame() const;
    [[nodiscard]] std::size_t bytesPerFrame() const; // decoded
    // First bit of a frame and bits of a frame in the uncompressed value: frames of single bits are not byte-aligned.
    [[nodiscard]] std::size_t nativeBitsPerFrame() const;
};

// Errors: Unsupported (no pixels, video, sample layouts nobody uses), BadInput (numbers that contradict each other or
// the length of the file).
[[nodiscard]] inspection::Result<PixelFormat> readPixelFormat(const DicomHeader& header);

} // namespace portlight::scans
