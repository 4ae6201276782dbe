#include "scans/dicom/FrameCodecs.h"
#include "scans/dicom/SampleBits.h"

#include <charls/charls.h>
#include <vector>

namespace portlight::scans {

namespace {

QString describe(charls_jpegls_errc code)
{
    return QStringLiteral("JPEG-LS: ") + QString::fromLatin1(charls_get_error_message(code));
}

class JpegLsDecoder
{
public:
    JpegLsDecoder()
        : m_decoder(charls_jpegls_decoder_create())
    {
    }
    ~JpegLsDecoder() { charls_jpegls_decoder_destroy(m_decoder); }
    JpegLsDecoder(const JpegLsDecoder&) = delete;
    JpegLsDecoder& operator=(const JpegLsDecoder&) = delete;
    [[nodiscard]] charls_jpegls_decoder* get() const { return m_decoder; }

private:
    charls_jpegls_decoder* m_decoder;
};

} // namespace

CodecResult decodeJpegLs(std::span<const std::byte> data, const PixelFormat& format, std::span<std::byte> target)
{
    const JpegLsDecoder decoder;
    if (decoder.get() == nullptr) {
        return tl::unexpected(QStringLiteral("JPEG-LS: out of memory"));
    }
    auto code = charls_jpegls_decoder_set_source_buffer(decoder.get(), data.data(), data.size());
    if (code == charls::jpegls_errc::success) {
        code = charls_jpegls_decoder_read_header(decoder.get());
    }
    charls_frame_info info{};
    if (code == charls::jpegls_errc::success) {
        code = charls_jpegls_decoder_get_frame_info(decoder.get(), &info);
    }
    charls_interleave_mode mode = charls::interleave_mode::none;
    if (code == charls::jpegls_errc::success) {
        code = charls_jpegls_decoder_get_interleave_mode(decoder.get(), &mode);
    }
    if (code != charls::jpegls_errc::success) {
        return tl::unexpected(describe(code));
    }
    const std::size_t width = bytesPerVoxel(format.type());
    const std::size_t decodedWidth = info.bits_per_sample <= 8 ? 1 : 2;
    if (info.width != static_cast<std::uint32_t>(format.columns) ||
        info.height != static_cast<std::uint32_t>(format.rows) || info.component_count != format.samples ||
        decodedWidth > width || width > 2) {
        return tl::unexpected(QStringLiteral("JPEG-LS is %1x%2x%3, %4 bit")
                                  .arg(info.width)
                                  .arg(info.height)
                                  .arg(info.component_count)
                                  .arg(info.bits_per_sample));
    }
    const bool separate = format.samples == 3 && mode == charls::interleave_mode::none;
    const bool narrow = decodedWidth < width;
    std::vector<std::byte> scratch(separate || narrow ? format.samplesPerFrame() * decodedWidth : 0);
    const std::span<std::byte> output = scratch.empty() ? target : std::span<std::byte>(scratch);
    code = charls_jpegls_decoder_decode_to_buffer(decoder.get(), output.data(), output.size(), 0);
    if (code != charls::jpegls_errc::success) {
        return tl::unexpected(describe(code));
    }
    if (narrow) {
        std::vector<std::byte> wide(format.samplesPerFrame() * width);
        for (std::size_t i = 0; i < scratch.size(); ++i) {
            reinterpret_cast<std::uint16_t*>(wide.data())[i] = std::to_integer<std::uint16_t>(scratch[i]);
        }
        scratch = std::move(wide);
    }
    if (separate) {
        interleavePlanes(scratch, width, target);
    } else if (narrow) {
        std::copy(scratch.begin(), scratch.end(), target.begin());
    }
    return DecodedColour::AsStated;
}

} // namespace portlight::scans
