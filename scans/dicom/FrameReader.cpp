#include "scans/dicom/FrameReader.h"

#include "scans/dicom/DicomText.h"
#include "scans/dicom/FrameCodecs.h"
#include "scans/dicom/SampleBits.h"

#include <algorithm>
#include <exception>

namespace portlight::scans {

using inspection::Result;

Result<FrameReader> FrameReader::make(const DicomHeader& header)
{
    auto format = readPixelFormat(header);
    if (!format) {
        return inspection::failure(format.error());
    }
    FrameReader reader;
    reader.m_path = header.path();
    reader.m_bytes = header.bytes();
    reader.m_element = *header.pixels();
    reader.m_format = *format;
    reader.m_order = header.byteOrder();
    if (format->codec != Codec::Native) {
        auto fragments = indexFragments(header.path(), header.bytes(), *header.pixels(), format->frames);
        if (!fragments) {
            return inspection::failure(fragments.error());
        }
        reader.m_fragments = std::move(*fragments);
    }
    return reader;
}

Result<void> FrameReader::read(int index, std::span<std::byte> target) const
{
    const auto frame = static_cast<std::size_t>(index);
    if (m_format.codec != Codec::Native) {
        return readCompressed(frame, target);
    }
    return m_format.bitsAllocated == 1 ? readPackedBits(frame, target) : readNative(frame, target);
}

Result<void> FrameReader::readNative(std::size_t index, std::span<std::byte> target) const
{
    const std::size_t stored = m_format.nativeBitsPerFrame() / 8;
    const std::uint64_t offset = m_element.offset + static_cast<std::uint64_t>(index) * stored;
    const std::size_t width = bytesPerVoxel(m_format.type());
    const bool swapsPairs = m_order == ByteOrder::Big && m_element.words && width == 1;
    const bool isPacked = m_format.photometric == Photometric::YbrFull422;
    const bool isPlanar = m_format.samples == 3 && m_format.planes == Planes::Separate && !isPacked;
    if (!swapsPairs && !isPacked && !isPlanar) {
        if (!m_bytes.read(offset, target)) {
            return DicomText::truncated(m_path);
        }
        toHostOrder(target, width, m_order);
        extractStoredBits(target, m_format);
        return convertColour(target);
    }
    // A frame of swapped pairs may start in the middle of one.
    const std::size_t lead = swapsPairs ? (offset - m_element.offset) % 2 : 0;
    const std::uint64_t left = m_element.offset + m_element.length - (offset - lead);
    auto raw = m_bytes.readSome(offset - lead, std::min<std::uint64_t>(left, stored + lead + (swapsPairs ? 1 : 0)));
    if (swapsPairs) {
        toHostOrder(raw, 2, ByteOrder::Big);
    }
    if (raw.size() < stored + lead) {
        return DicomText::truncated(m_path);
    }
    const auto frame = std::span<const std::byte>(raw).subspan(lead, stored);
    if (isPacked) {
        if (m_format.bitsAllocated != 8) {
            return DicomText::unsupported(m_path, DicomText::tr("%1 holds colours of a kind that is not read."));
        }
        ybr422ToRgb(frame, target);
        return {};
    }
    if (isPlanar) {
        interleavePlanes(frame, width, target);
        toHostOrder(target, width, swapsPairs ? ByteOrder::Little : m_order);
    } else {
        std::copy(frame.begin(), frame.end(), target.begin());
    }
    extractStoredBits(target, m_format);
    return convertColour(target);
}

Result<void> FrameReader::readPackedBits(std::size_t index, std::span<std::byte> target) const
{
    const std::size_t firstBit = index * m_format.nativeBitsPerFrame();
    const std::size_t firstByte = firstBit / 16 * 2; // whole words, for the big-endian swap
    const std::size_t lastByte = (firstBit + m_format.nativeBitsPerFrame() + 15) / 16 * 2;
    auto packed =
        m_bytes.readSome(m_element.offset + firstByte, std::min<std::uint64_t>(lastByte, m_element.length) - firstByte);
    if (packed.size() * 8 < firstBit - firstByte * 8 + m_format.nativeBitsPerFrame()) {
        return DicomText::truncated(m_path);
    }
    if (m_order == ByteOrder::Big && m_element.words) {
        toHostOrder(packed, 2, ByteOrder::Big);
    }
    unpackBits(packed, firstBit - firstByte * 8, target);
    return {};
}

Result<void> FrameReader::readCompressed(std::size_t index, std::span<std::byte> target) const
{
    std::uint64_t size = 0;
    for (const Fragment& fragment : m_fragments[index]) {
        size += fragment.length;
    }
    std::vector<std::byte> data(size); // bounded by the file: the index checked every fragment
    std::size_t at = 0;
    for (const Fragment& fragment : m_fragments[index]) {
        if (!m_bytes.read(fragment.offset, std::span(data).subspan(at, fragment.length))) {
            return DicomText::truncated(m_path);
        }
        at += fragment.length;
    }
    CodecResult colour;
    bool bitsInBytes = false; // single bits decoded to one byte each already
    try {
        switch (m_format.codec) {
        case Codec::Rle:
            if (m_format.bitsAllocated == 1) {
                std::vector<std::byte> packed((m_format.pixelsPerFrame() + 7) / 8);
                colour = decodeRle(data, m_format, packed);
                unpackBits(packed, 0, target);
            } else {
                colour = decodeRle(data, m_format, target);
            }
            break;
        case Codec::Jpeg:
            colour = decodeJpeg(data, m_format, target);
            break;
        case Codec::JpegLs:
            colour = decodeJpegLs(data, m_format, target);
            break;
        case Codec::Jpeg2000:
            colour = decodeJpeg2000(data, m_format, target);
            bitsInBytes = true;
            break;
        case Codec::Native:
            break;
        }
    } catch (const std::exception& error) {
        colour = tl::unexpected(QString::fromUtf8(error.what()));
    }
    if (!colour) {
        return DicomText::bad(m_path,
                              DicomText::tr("%1 is damaged: frame %2 does not decompress.")
                                  .arg(QStringLiteral("%1"), QString::number(index + 1)),
                              colour.error());
    }
    if (!bitsInBytes) {
        extractStoredBits(target, m_format);
    }
    return *colour == DecodedColour::Rgb ? Result<void>() : convertColour(target);
}

Result<void> FrameReader::convertColour(std::span<std::byte> target) const
{
    switch (m_format.photometric) {
    case Photometric::YbrFull:
    case Photometric::YbrFull422:
        if (m_format.bitsAllocated != 8) {
            return DicomText::unsupported(m_path, DicomText::tr("%1 holds colours of a kind that is not read."));
        }
        ybrToRgb(target);
        return {};
    case Photometric::YbrPartial:
    case Photometric::YbrJpeg2000:
        return DicomText::unsupported(m_path, DicomText::tr("%1 holds colours of a kind that is not read."));
    default:
        return {};
    }
}

} // namespace portlight::scans
