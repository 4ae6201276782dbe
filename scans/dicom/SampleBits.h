// Bits to samples: the stored bits out of their cell (PS3.5, section 8.1.1), byte order, single bits, planes, colours.
// All work in place or between buffers of the stated sizes.
#pragma once

#include "scans/dicom/ElementHeader.h"
#include "scans/dicom/PixelFormat.h"

#include <cstddef>
#include <span>

namespace portlight::scans {

// Cells of `format.bitsAllocated` in file order to host order.
void toHostOrder(std::span<std::byte> samples, std::size_t bytesPerSample, ByteOrder order);

// Cuts the stored bits out of their cells (overlays and rubbish beside them vanish) and extends the sign.
void extractStoredBits(std::span<std::byte> samples, const PixelFormat& format);

// One byte a bit, the lowest bit of a byte first, from bit `firstBit` of `packed`.
void unpackBits(std::span<const std::byte> packed, std::size_t firstBit, std::span<std::byte> target);

// Plane by plane to pixel by pixel; `planes` and `target` hold three planes of `pixels` samples.
void interleavePlanes(std::span<const std::byte> planes, std::size_t bytesPerSample, std::span<std::byte> target);

// 8-bit YCbCr (full range, ITU-R BT.601) to RGB in place.
void ybrToRgb(std::span<std::byte> pixels);

// 8-bit Y Y Cb Cr (PS3.3, C.7.6.3.1.2, YBR_FULL_422) to RGB: two bytes a pixel become three.
void ybr422ToRgb(std::span<const std::byte> packed, std::span<std::byte> target);

} // namespace portlight::scans
