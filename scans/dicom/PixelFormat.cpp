#include "scans/dicom/PixelFormat.h"

#include "scans/dicom/DicomText.h"

#include <dcmtk/dcmdata/dcdeftag.h>

#include <algorithm>
#include <optional>

namespace portlight::scans {

using inspection::Result;

namespace {

std::optional<Codec> codecOf(const QString& transferSyntax)
{
    const QString dicom = QStringLiteral("1.2.840.10008.1.2");
    if (!transferSyntax.startsWith(dicom)) {
        return std::nullopt;
    }
    const QString rest = transferSyntax.mid(dicom.size());
    if (rest.isEmpty() || rest == u".1" || rest == u".2" || rest == u".1.99") {
        return Codec::Native;
    }
    if (rest == u".5") {
        return Codec::Rle;
    }
    const int number = rest.startsWith(u".4.") ? rest.mid(3).toInt() : 0;
    if (number >= 50 && number <= 70) {
        return Codec::Jpeg;
    }
    if (number == 80 || number == 81) {
        return Codec::JpegLs;
    }
    if (number == 90 || number == 91 || (number >= 201 && number <= 203)) {
        return Codec::Jpeg2000; // High-Throughput JPEG 2000 included
    }
    return std::nullopt;
}

std::optional<Photometric> photometricOf(const QString& text, int samples)
{
    if (text == u"MONOCHROME1") {
        return Photometric::Monochrome1;
    }
    if (text == u"MONOCHROME2" || (text.isEmpty() && samples == 1)) {
        return Photometric::Monochrome2;
    }
    if (text == u"PALETTE COLOR") {
        return Photometric::Palette;
    }
    if (text == u"RGB" || (text.isEmpty() && samples == 3)) {
        return Photometric::Rgb;
    }
    if (text == u"YBR_FULL") {
        return Photometric::YbrFull;
    }
    if (text == u"YBR_FULL_422") {
        return Photometric::YbrFull422;
    }
    if (text == u"YBR_PARTIAL_422" || text == u"YBR_PARTIAL_420") {
        return Photometric::YbrPartial;
    }
    if (text == u"YBR_ICT" || text == u"YBR_RCT") {
        return Photometric::YbrJpeg2000;
    }
    return std::nullopt;
}

Result<void> readSampleLayout(const DicomHeader& header, PixelFormat& format)
{
    const DicomElements dataset = header.dataset();
    format.bitsAllocated = dataset.integer(DCM_BitsAllocated).value_or(0);
    switch (header.pixels()->kind) {
    case PixelKind::Float:
    case PixelKind::DicosFloat:
        format.isFloating = true;
        format.bitsAllocated = 32;
        break;
    case PixelKind::Double:
        format.isFloating = true;
        format.bitsAllocated = 64;
        break;
    case PixelKind::Integer:
    case PixelKind::Integer32:
    case PixelKind::Integer64:
        break;
    }
    format.bitsStored = dataset.integer(DCM_BitsStored).value_or(format.bitsAllocated);
    format.highBit = dataset.integer(DCM_HighBit).value_or(format.bitsStored - 1);
    format.isSigned = dataset.integer(DCM_PixelRepresentation).value_or(0) == 1;
    if (format.isFloating) {
        format.bitsStored = format.bitsAllocated;
        format.highBit = format.bitsAllocated - 1;
    }
    const int bits = format.bitsAllocated;
    if (bits != 1 && bits != 8 && bits != 16 && bits != 32 && bits != 64) {
        return DicomText::unsupported(
            header.path(), DicomText::tr("%1 stores its samples in a width that is not read (Bits Allocated %2).")
                               .arg(QStringLiteral("%1"), QString::number(bits)));
    }
    if (format.bitsStored < 1 || format.bitsStored > bits || format.highBit >= bits ||
        format.highBit < format.bitsStored - 1) {
        return DicomText::bad(header.path(),
                              DicomText::tr("%1 is damaged: the widths of its samples contradict each other."));
    }
    if (format.samples == 3 && bits == 1) {
        return DicomText::unsupported(header.path(), DicomText::tr("%1 holds one-bit colours, which are not read."));
    }
    return {};
}

Result<void> checkLength(const DicomHeader& header, const PixelFormat& format)
{
    const PixelElement& pixels = *header.pixels();
    const std::uint64_t fileSize = header.bytes().size();
    if (format.codec != Codec::Native) {
        return pixels.encapsulated
                   ? Result<void>()
                   : DicomText::bad(header.path(),
                                    DicomText::tr("%1 is damaged: it says compressed but its image data are plain."));
    }
    if (pixels.encapsulated) {
        return DicomText::bad(header.path(),
                              DicomText::tr("%1 is damaged: it says plain but its image data are compressed."));
    }
    // No product here can overflow: 2^16 * 2^16 * 2^16 pixels at most are reached only by damaged headers.
    const long double bits =
        static_cast<long double>(format.nativeBitsPerFrame()) * static_cast<long double>(format.frames);
    const auto available = static_cast<long double>(
        pixels.offset > fileSize ? 0 : std::min<std::uint64_t>(pixels.length, fileSize - pixels.offset));
    if (bits > available * 8) {
        return DicomText::truncated(header.path());
    }
    return {};
}

} // namespace

VoxelType PixelFormat::type() const
{
    if (isFloating) {
        return bitsAllocated == 64 ? VoxelType::Float64 : VoxelType::Float32;
    }
    switch (bitsAllocated) {
    case 16:
        return isSigned ? VoxelType::Int16 : VoxelType::UInt16;
    case 32:
        return isSigned ? VoxelType::Int32 : VoxelType::UInt32;
    case 64:
        return isSigned ? VoxelType::Int64 : VoxelType::UInt64;
    default:
        return isSigned && bitsAllocated == 8 ? VoxelType::Int8 : VoxelType::UInt8;
    }
}

std::size_t PixelFormat::pixelsPerFrame() const
{
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
}

std::size_t PixelFormat::samplesPerFrame() const
{
    return pixelsPerFrame() * static_cast<std::size_t>(samples);
}

std::size_t PixelFormat::bytesPerFrame() const
{
    return samplesPerFrame() * bytesPerVoxel(type());
}

std::size_t PixelFormat::nativeBitsPerFrame() const
{
    if (photometric == Photometric::YbrFull422 && codec == Codec::Native) {
        return pixelsPerFrame() * 2 * static_cast<std::size_t>(bitsAllocated);
    }
    return samplesPerFrame() * static_cast<std::size_t>(bitsAllocated);
}

Result<PixelFormat> readPixelFormat(const DicomHeader& header)
{
    const DicomElements dataset = header.dataset();
    if (!header.pixels()) {
        return DicomText::unsupported(header.path(), DicomText::tr("%1 is a DICOM file without an image in it."));
    }
    const auto codec = codecOf(header.transferSyntax());
    if (!codec) {
        return DicomText::unsupported(header.path(),
                                      DicomText::tr("%1 is compressed in a way that is not read (transfer syntax %2).")
                                          .arg(QStringLiteral("%1"), header.transferSyntax()));
    }
    PixelFormat format;
    format.codec = *codec;
    format.rows = dataset.integer(DCM_Rows).value_or(0);
    format.columns = dataset.integer(DCM_Columns).value_or(0);
    format.frames = std::max(1, dataset.integer(DCM_NumberOfFrames).value_or(1));
    format.samples = dataset.integer(DCM_SamplesPerPixel).value_or(1);
    format.planes = dataset.integer(DCM_PlanarConfiguration).value_or(0) == 1 ? Planes::Separate : Planes::Interleaved;
    if (format.rows < 1 || format.columns < 1 || format.rows > 65535 || format.columns > 65535) {
        return DicomText::bad(header.path(), DicomText::tr("%1 is damaged: it does not say how large its image is."));
    }
    const auto photometric = photometricOf(dataset.text(DCM_PhotometricInterpretation), format.samples);
    if (!photometric || (format.samples != 1 && format.samples != 3)) {
        return DicomText::unsupported(header.path(),
                                      DicomText::tr("%1 holds colours of a kind that is not read (%2).")
                                          .arg(QStringLiteral("%1"), dataset.text(DCM_PhotometricInterpretation)));
    }
    format.photometric = *photometric;
    const bool wantsColour = format.photometric >= Photometric::Rgb;
    if (wantsColour != (format.samples == 3)) {
        return DicomText::bad(header.path(),
                              DicomText::tr("%1 is damaged: its colours and its samples per pixel do not agree."));
    }
    if (auto layout = readSampleLayout(header, format); !layout) {
        return inspection::failure(layout.error());
    }
    if (auto length = checkLength(header, format); !length) {
        return inspection::failure(length.error());
    }
    return format;
}

} // namespace portlight::scans
