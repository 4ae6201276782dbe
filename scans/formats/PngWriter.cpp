#include "scans/formats/PngWriter.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <csetjmp>
#include <png.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

constexpr int largestSide = 1'000'000;

// libpng leaves its functions by longjmp: encode() holds no objects with destructors.
struct Encoder
{
    Encoder()
        : png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, onWarning))
        , info(png == nullptr ? nullptr : png_create_info_struct(png))
    {
    }
    ~Encoder() { png_destroy_write_struct(&png, &info); }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    static void onWarning(png_structp /*png*/, png_const_charp /*text*/) {}
    static void onWrite(png_structp png, png_bytep bytes, size_t count)
    {
        static_cast<Encoder*>(png_get_io_ptr(png))
            ->content.append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count));
    }
    static void onFlush(png_structp /*png*/) {}

    png_structp png = nullptr;
    png_infop info = nullptr;
    QByteArray content;
};

// Rows from the top, without gaps.
struct Samples
{
    png_const_bytep bytes = nullptr;
    std::size_t rowBytes = 0;
    int depth = 8;
    int colourType = PNG_COLOR_TYPE_GRAY;
};

bool encode(Encoder& encoder, const Samples& samples, png_uint_32 width, png_uint_32 height)
{
    if (setjmp(png_jmpbuf(encoder.png)) != 0) {
        return false;
    }
    png_set_write_fn(encoder.png, &encoder, Encoder::onWrite, Encoder::onFlush);
    png_set_compression_level(encoder.png, 3);
    png_set_IHDR(encoder.png, encoder.info, width, height, samples.depth, samples.colourType, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(encoder.png, encoder.info);
    if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        if (samples.depth == 16) {
            png_set_swap(encoder.png);
        }
    }
    for (png_uint_32 row = 0; row < height; ++row) {
        png_write_row(encoder.png, samples.bytes + row * samples.rowBytes);
    }
    png_write_end(encoder.png, nullptr);
    return true;
}

tl::unexpected<inspection::Error> badSize()
{
    return failure(ErrorCode::BadInput, tr("The pixels do not fill the picture's size."));
}

Result<void> save(const Samples& samples, int width, int height, const QString& path)
{
    Encoder encoder;
    if (encoder.info == nullptr ||
        !encode(encoder, samples, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height))) {
        return failure(ErrorCode::Storage, tr("Not enough memory to write \"%1\".").arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(encoder.content) != encoder.content.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("\"%1\" could not be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

Result<void> writePng(const QString& path, int width, int height, std::span<const std::uint8_t> rgb)
{
    if (width < 1 || height < 1 || width > largestSide || height > largestSide ||
        rgb.size() != 3 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {
        return badSize();
    }
    const Samples samples{rgb.data(), 3 * static_cast<std::size_t>(width), 8, PNG_COLOR_TYPE_RGB};
    return save(samples, width, height, path);
}

Result<void> writePng(const RadiographLayer& layer, int width, int height, const QString& path)
{
    const bool colour = layer.role == LayerRole::Rgb;
    const VoxelType type = layer.pixels->type();
    if (width < 1 || height < 1 || width > largestSide || height > largestSide ||
        (type != VoxelType::UInt8 && (colour || type != VoxelType::UInt16))) {
        return failure(ErrorCode::Unsupported,
                       tr("Only grey pictures of 8 or 16 bits and colour pictures of 8 bits are written as PNG."));
    }
    const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    if (layer.pixels->count() != pixels * (colour ? 3U : 1U)) {
        return badSize();
    }
    const Samples samples{reinterpret_cast<png_const_bytep>(layer.pixels->data()),
                          layer.pixels->byteCount() / static_cast<std::size_t>(height),
                          type == VoxelType::UInt16 ? 16 : 8, colour ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_GRAY};
    return save(samples, width, height, path);
}

} // namespace portlight::scans
