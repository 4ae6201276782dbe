#include "scans/dicom/FrameCodecs.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmjpeg/djcparam.h>
#include <dcmtk/dcmjpeg/djdijg12.h>
#include <dcmtk/dcmjpeg/djdijg16.h>
#include <dcmtk/dcmjpeg/djdijg8.h>

#include <memory>
#include <optional>
#include <vector>

namespace portlight::scans {

namespace {

// What the markers in front of the scan say (ITU-T T.81, annex B).
struct JpegFrame
{
    int precision = 0;
    int height = 0;
    int width = 0;
    int components = 0;
    bool isLossless = false;
    bool hasRgbIds = false; // components named R, G, B
    bool hasJfif = false;
    std::optional<int> adobeTransform; // 0: no colour transform
};

int wordAt(std::span<const std::byte> data, std::size_t at)
{
    return std::to_integer<int>(data[at]) << 8 | std::to_integer<int>(data[at + 1]);
}

bool isFrameMarker(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool startsWith(std::span<const std::byte> data, std::size_t at, const char* text, std::size_t length)
{
    return at + length <= data.size() && std::equal(text, text + length, reinterpret_cast<const char*>(&data[at]));
}

std::optional<JpegFrame> scanMarkers(std::span<const std::byte> data)
{
    JpegFrame frame;
    std::size_t at = 2; // behind the start of image
    while (at + 4 <= data.size()) {
        if (data[at] != std::byte{0xFF}) {
            return std::nullopt;
        }
        const int marker = std::to_integer<int>(data[at + 1]);
        if (marker == 0xFF) {
            ++at; // fill byte
            continue;
        }
        const auto length = static_cast<std::size_t>(wordAt(data, at + 2));
        if (length < 2 || at + 2 + length > data.size()) {
            return std::nullopt;
        }
        if (marker == 0xE0 && startsWith(data, at + 4, "JFIF", 4)) {
            frame.hasJfif = true;
        } else if (marker == 0xEE && length >= 14 && startsWith(data, at + 4, "Adobe", 5)) {
            frame.adobeTransform = std::to_integer<int>(data[at + 15]);
        } else if (isFrameMarker(marker)) {
            if (length < 8) {
                return std::nullopt;
            }
            frame.precision = std::to_integer<int>(data[at + 4]);
            frame.height = wordAt(data, at + 5);
            frame.width = wordAt(data, at + 7);
            frame.components = std::to_integer<int>(data[at + 9]);
            frame.isLossless = marker == 0xC3;
            frame.hasRgbIds = frame.components == 3 && length >= 17 && data[at + 10] == std::byte{'R'} &&
                              data[at + 13] == std::byte{'G'} && data[at + 16] == std::byte{'B'};
            return frame;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

// Whether the three components are YCbCr. The code stream's own word counts first: files labelled RGB after a plain
// re-compression are common.
bool isYbr(const JpegFrame& frame, const PixelFormat& format)
{
    if (frame.components != 3 || frame.isLossless) {
        return false;
    }
    if (frame.adobeTransform) {
        return *frame.adobeTransform != 0;
    }
    if (format.photometric != Photometric::Rgb) {
        return true;
    }
    return frame.hasJfif && !frame.hasRgbIds;
}

std::unique_ptr<DJDecoder> makeDecoder(const DJCodecParameter& parameters, int precision, bool ybr)
{
    const OFBool flag = ybr ? OFTrue : OFFalse;
    if (precision <= 8) {
        return std::make_unique<DJDecompressIJG8Bit>(parameters, flag);
    }
    if (precision <= 12) {
        return std::make_unique<DJDecompressIJG12Bit>(parameters, flag);
    }
    return std::make_unique<DJDecompressIJG16Bit>(parameters, flag);
}

void widen(std::span<const std::uint8_t> narrow, std::span<std::byte> target)
{
    auto* wide = reinterpret_cast<std::uint16_t*>(target.data());
    std::copy(narrow.begin(), narrow.end(), wide);
}

} // namespace

CodecResult decodeJpeg(std::span<std::byte> data, const PixelFormat& format, std::span<std::byte> target)
{
    const auto frame = scanMarkers(data);
    if (!frame) {
        return tl::unexpected(QStringLiteral("no JPEG frame header"));
    }
    if (frame->width != format.columns || frame->height != format.rows || frame->components != format.samples) {
        return tl::unexpected(
            QStringLiteral("JPEG is %1x%2x%3").arg(frame->width).arg(frame->height).arg(frame->components));
    }
    const std::size_t decodedWidth = frame->precision <= 8 ? 1 : 2;
    const std::size_t targetWidth = bytesPerVoxel(format.type());
    if (frame->precision < 2 || frame->precision > 16 || targetWidth > 2 || decodedWidth > targetWidth) {
        return tl::unexpected(QStringLiteral("JPEG precision %1").arg(frame->precision));
    }
    std::vector<std::uint8_t> narrow(decodedWidth < targetWidth ? format.samplesPerFrame() : 0);
    auto* output = narrow.empty() ? reinterpret_cast<Uint8*>(target.data()) : narrow.data();
    const std::size_t outputSize = narrow.empty() ? target.size() : narrow.size();
    const DJCodecParameter parameters(ECC_lossyYCbCr, EDC_photometricInterpretation, EUC_default, EPC_default);
    const auto decoder = makeDecoder(parameters, frame->precision, isYbr(*frame, format));
    OFCondition status = decoder->init();
    if (status.good()) {
        status = decoder->decode(reinterpret_cast<Uint8*>(data.data()), static_cast<Uint32>(data.size()), output,
                                 static_cast<Uint32>(outputSize), format.isSigned ? OFTrue : OFFalse);
    }
    if (status.bad()) {
        return tl::unexpected(QString::fromLatin1(status.text()));
    }
    if (!narrow.empty()) {
        widen(narrow, target);
    }
    const bool isRgb = frame->components == 3 && !frame->isLossless;
    return isRgb ? DecodedColour::Rgb : DecodedColour::AsStated;
}

} // namespace portlight::scans
