#include "scans/dicom/FrameCodecs.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace portlight::scans {

namespace {

struct MemoryStream
{
    std::span<std::byte> data;
    std::size_t position = 0;
};

OPJ_SIZE_T readStream(void* buffer, OPJ_SIZE_T size, void* user)
{
    auto* stream = static_cast<MemoryStream*>(user);
    const std::size_t left = stream->data.size() - stream->position;
    if (left == 0) {
        return static_cast<OPJ_SIZE_T>(-1);
    }
    const std::size_t count = std::min<std::size_t>(left, size);
    std::memcpy(buffer, stream->data.data() + stream->position, count);
    stream->position += count;
    return count;
}

OPJ_OFF_T skipStream(OPJ_OFF_T size, void* user)
{
    auto* stream = static_cast<MemoryStream*>(user);
    if (size < 0) {
        return -1;
    }
    const std::size_t left = stream->data.size() - stream->position;
    stream->position += std::min<std::size_t>(left, static_cast<std::size_t>(size));
    return size;
}

OPJ_BOOL seekStream(OPJ_OFF_T position, void* user)
{
    auto* stream = static_cast<MemoryStream*>(user);
    if (position < 0 || static_cast<std::size_t>(position) > stream->data.size()) {
        return OPJ_FALSE;
    }
    stream->position = static_cast<std::size_t>(position);
    return OPJ_TRUE;
}

struct Release
{
    void operator()(opj_codec_t* codec) const { opj_destroy_codec(codec); }
    void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};
using CodecPointer = std::unique_ptr<opj_codec_t, Release>;
using ImagePointer = std::unique_ptr<opj_image_t, Release>;

// `opj_codec_t` and `opj_stream_t` are both void: the stream gets its own holder.
class Stream
{
public:
    explicit Stream(MemoryStream& source)
        : m_stream(opj_stream_create(64U << 10U, OPJ_TRUE))
    {
        opj_stream_set_user_data(m_stream, &source, nullptr);
        opj_stream_set_user_data_length(m_stream, source.data.size());
        opj_stream_set_read_function(m_stream, readStream);
        opj_stream_set_skip_function(m_stream, skipStream);
        opj_stream_set_seek_function(m_stream, seekStream);
    }
    ~Stream() { opj_stream_destroy(m_stream); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    [[nodiscard]] opj_stream_t* get() const { return m_stream; }

private:
    opj_stream_t* m_stream;
};

bool isBareCodeStream(std::span<const std::byte> data)
{
    return data.size() > 4 && data[0] == std::byte{0xFF} && data[1] == std::byte{0x4F};
}

// Size and layout as the code stream states them, before anything is decoded.
bool matches(const opj_image_t& image, const PixelFormat& format)
{
    if (image.numcomps != static_cast<OPJ_UINT32>(format.samples)) {
        return false;
    }
    return std::all_of(image.comps, image.comps + image.numcomps, [&](const opj_image_comp_t& component) {
        return component.dx == image.comps[0].dx && component.dy == image.comps[0].dy &&
               component.w == static_cast<OPJ_UINT32>(format.columns) &&
               component.h == static_cast<OPJ_UINT32>(format.rows) && component.prec >= 1 &&
               component.prec <= static_cast<OPJ_UINT32>(std::max(8, format.bitsAllocated));
    });
}

template <typename T>
void copyComponent(const opj_image_comp_t& component, std::size_t stride, T* target)
{
    const std::size_t count = static_cast<std::size_t>(component.w) * component.h;
    const bool extends = std::is_signed_v<T> && component.sgnd == 0 && component.prec < 32;
    const int shift = 32 - static_cast<int>(component.prec);
    // A header that says signed over a code stream that says unsigned: the bits are two's complement.
    for (std::size_t i = 0; i < count; ++i) {
        const OPJ_INT32 value = component.data[i];
        target[i * stride] =
            static_cast<T>(extends ? static_cast<OPJ_INT32>(static_cast<OPJ_UINT32>(value) << shift) >> shift : value);
    }
}

} // namespace

CodecResult decodeJpeg2000(std::span<std::byte> data, const PixelFormat& format, std::span<std::byte> target)
{
    MemoryStream source{data};
    const Stream stream(source);
    const CodecPointer codec(opj_create_decompress(isBareCodeStream(data) ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* raw = nullptr;
    if (!codec || opj_setup_decoder(codec.get(), &parameters) == OPJ_FALSE ||
        opj_decoder_set_strict_mode(codec.get(), OPJ_TRUE) == OPJ_FALSE ||
        opj_read_header(stream.get(), codec.get(), &raw) == OPJ_FALSE) {
        const ImagePointer partial(raw);
        return tl::unexpected(QStringLiteral("JPEG 2000 header damaged"));
    }
    const ImagePointer image(raw);
    if (!matches(*image, format)) {
        return tl::unexpected(QStringLiteral("JPEG 2000 size or layout differs from the header"));
    }
    if (opj_decode(codec.get(), stream.get(), image.get()) == OPJ_FALSE || !matches(*image, format)) {
        return tl::unexpected(QStringLiteral("JPEG 2000 data damaged"));
    }
    const auto components = std::span(image->comps, image->numcomps);
    if (std::any_of(components.begin(), components.end(), [](const auto& each) { return each.data == nullptr; })) {
        return tl::unexpected(QStringLiteral("JPEG 2000 component missing"));
    }
    visitVoxelType(format.type(), [&]<typename T>(T*) {
        for (std::size_t c = 0; c < components.size(); ++c) {
            copyComponent(components[c], components.size(), reinterpret_cast<T*>(target.data()) + c);
        }
    });
    return format.photometric == Photometric::YbrJpeg2000 ? DecodedColour::Rgb : DecodedColour::AsStated;
}

} // namespace portlight::scans
