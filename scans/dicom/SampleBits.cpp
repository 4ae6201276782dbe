#include "scans/dicom/SampleBits.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>

namespace portlight::scans {

namespace {

std::byte clampToByte(double value)
{
    return static_cast<std::byte>(static_cast<unsigned char>(std::clamp(std::lround(value), 0L, 255L)));
}

void writeRgb(double y, double cb, double cr, std::byte* target)
{
    target[0] = clampToByte(y + 1.402 * (cr - 128.0));
    target[1] = clampToByte(y - 0.344136 * (cb - 128.0) - 0.714136 * (cr - 128.0));
    target[2] = clampToByte(y + 1.772 * (cb - 128.0));
}

template <typename T>
void extractAs(std::span<std::byte> bytes, const PixelFormat& format)
{
    using Unsigned = std::make_unsigned_t<T>;
    auto* samples = reinterpret_cast<T*>(bytes.data());
    const std::size_t count = bytes.size() / sizeof(T);
    const int drop = format.bitsAllocated - 1 - format.highBit; // rubbish above
    const int keep = format.bitsAllocated - format.bitsStored;  // to bring the lowest stored bit to bit 0
    for (std::size_t i = 0; i < count; ++i) {
        const auto raised = static_cast<Unsigned>(static_cast<Unsigned>(samples[i]) << drop);
        samples[i] = static_cast<T>(static_cast<T>(raised) >> keep); // arithmetic for signed types
    }
}

template <std::size_t Width>
void interleaveAs(std::span<const std::byte> planes, std::span<std::byte> target)
{
    const std::size_t pixels = target.size() / (3 * Width);
    for (std::size_t plane = 0; plane < 3; ++plane) {
        const std::byte* from = planes.data() + plane * pixels * Width;
        for (std::size_t i = 0; i < pixels; ++i) {
            std::memcpy(target.data() + (i * 3 + plane) * Width, from + i * Width, Width);
        }
    }
}

} // namespace

void toHostOrder(std::span<std::byte> samples, std::size_t bytesPerSample, ByteOrder order)
{
    const bool isHost = (order == ByteOrder::Little) == (QSysInfo::ByteOrder == QSysInfo::LittleEndian);
    if (isHost || bytesPerSample < 2) {
        return;
    }
    for (std::size_t i = 0; i + bytesPerSample <= samples.size(); i += bytesPerSample) {
        std::reverse(samples.begin() + static_cast<std::ptrdiff_t>(i),
                     samples.begin() + static_cast<std::ptrdiff_t>(i + bytesPerSample));
    }
}

void extractStoredBits(std::span<std::byte> samples, const PixelFormat& format)
{
    if (format.isFloating || format.bitsAllocated == 1 || format.bitsStored == format.bitsAllocated) {
        return;
    }
    visitVoxelType(format.type(), [&]<typename T>(T*) {
        if constexpr (std::is_integral_v<T>) {
            extractAs<T>(samples, format);
        }
    });
}

void unpackBits(std::span<const std::byte> packed, std::size_t firstBit, std::span<std::byte> target)
{
    for (std::size_t i = 0; i < target.size(); ++i) {
        const std::size_t bit = firstBit + i;
        target[i] = (packed[bit / 8] >> (bit % 8)) & std::byte{1};
    }
}

void interleavePlanes(std::span<const std::byte> planes, std::size_t bytesPerSample, std::span<std::byte> target)
{
    switch (bytesPerSample) {
    case 1:
        return interleaveAs<1>(planes, target);
    case 2:
        return interleaveAs<2>(planes, target);
    case 4:
        return interleaveAs<4>(planes, target);
    default:
        return interleaveAs<8>(planes, target);
    }
}

void ybrToRgb(std::span<std::byte> pixels)
{
    for (std::size_t i = 0; i + 3 <= pixels.size(); i += 3) {
        writeRgb(std::to_integer<int>(pixels[i]), std::to_integer<int>(pixels[i + 1]),
                 std::to_integer<int>(pixels[i + 2]), pixels.data() + i);
    }
}

void ybr422ToRgb(std::span<const std::byte> packed, std::span<std::byte> target)
{
    const std::size_t pixels = target.size() / 3;
    for (std::size_t i = 0; i < pixels; ++i) {
        const std::size_t pair = i / 2 * 4;
        if (pair + 4 > packed.size()) {
            std::fill(target.begin() + static_cast<std::ptrdiff_t>(i * 3), target.end(), std::byte{0});
            return;
        }
        writeRgb(std::to_integer<int>(packed[pair + i % 2]), std::to_integer<int>(packed[pair + 2]),
                 std::to_integer<int>(packed[pair + 3]), target.data() + i * 3);
    }
}

} // namespace portlight::scans
