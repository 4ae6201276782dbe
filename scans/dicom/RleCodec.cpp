#include "scans/dicom/FrameCodecs.h"

#include <QtEndian>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcrledec.h>

#include <array>

namespace portlight::scans {

namespace {

constexpr std::size_t rleHeaderSize = 64; // 16 numbers: count, then offsets (PS3.5, annex G)
constexpr std::size_t mostSegments = 15;

} // namespace

CodecResult decodeRle(std::span<const std::byte> data, const PixelFormat& format, std::span<std::byte> target)
{
    if (data.size() < rleHeaderSize) {
        return tl::unexpected(QStringLiteral("RLE header missing"));
    }
    std::array<std::uint32_t, 16> header{};
    for (std::size_t i = 0; i < header.size(); ++i) {
        header[i] = qFromLittleEndian<std::uint32_t>(data.data() + i * 4);
    }
    const bool packedBits = format.bitsAllocated == 1;
    const std::size_t width = packedBits ? 1 : static_cast<std::size_t>(format.bitsAllocated) / 8;
    const std::size_t segments = width * static_cast<std::size_t>(format.samples);
    if (header[0] != segments || segments > mostSegments) {
        return tl::unexpected(QStringLiteral("RLE has %1 segments instead of %2").arg(header[0]).arg(segments));
    }
    const std::size_t planeBytes = packedBits ? (format.pixelsPerFrame() + 7) / 8 : format.pixelsPerFrame();
    DcmRLEDecoder decoder(planeBytes);
    const auto samples = static_cast<std::size_t>(format.samples);
    for (std::size_t segment = 0; segment < segments; ++segment) {
        const std::size_t begin = header[segment + 1];
        const std::size_t end = segment + 1 < segments ? header[segment + 2] : data.size();
        if (begin < rleHeaderSize || begin > end || end > data.size()) {
            return tl::unexpected(QStringLiteral("RLE segment outside the frame"));
        }
        decoder.clear();
        // The decoder only reads, though its signature does not say so. It stops with a failure mark when a segment
        // holds more than the plane, which padding at the end of a segment does.
        static_cast<void>(decoder.decompress(const_cast<std::byte*>(data.data() + begin), end - begin));
        if (decoder.size() != planeBytes) {
            return tl::unexpected(QStringLiteral("RLE segment too short"));
        }
        const auto* plane = static_cast<const std::byte*>(decoder.getOutputBuffer());
        if (packedBits) {
            std::copy(plane, plane + planeBytes, target.begin());
            continue;
        }
        const std::size_t sample = segment / width;
        const std::size_t byteFromTop = segment % width;
        const std::size_t byteInHost =
            QSysInfo::ByteOrder == QSysInfo::LittleEndian ? width - 1 - byteFromTop : byteFromTop;
        std::byte* out = target.data() + sample * width + byteInHost;
        for (std::size_t i = 0; i < planeBytes; ++i) {
            out[i * samples * width] = plane[i];
        }
    }
    return DecodedColour::AsStated;
}

} // namespace portlight::scans
