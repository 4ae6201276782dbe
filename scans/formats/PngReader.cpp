#include "scans/formats/PngReader.h"

#include "scans/formats/ColourLayers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <csetjmp>
#include <cstring>
#include <png.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestDeflateRatio = 1032; // RFC 1951
constexpr png_uint_32 largestSide = 1'000'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// All that libpng works on. It leaves its functions by longjmp, so the functions below that set the jump hold no
// objects with destructors.
struct Decoder
{
    explicit Decoder(const QString& path)
        : file(path)
    {
        png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onError, onWarning);
        info = png == nullptr ? nullptr : png_create_info_struct(png);
    }
    ~Decoder() { png_destroy_read_struct(&png, &info, nullptr); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    static void onError(png_structp png, png_const_charp text)
    {
        auto* self = static_cast<Decoder*>(png_get_error_ptr(png));
        std::strncpy(self->message.data(), text, self->message.size() - 1);
        png_longjmp(png, 1);
    }
    static void onWarning(png_structp /*png*/, png_const_charp /*text*/) {} // damaged side notes, not pixels
    static void onRead(png_structp png, png_bytep target, size_t bytes)
    {
        auto* self = static_cast<Decoder*>(png_get_io_ptr(png));
        if (self->file.read(reinterpret_cast<char*>(target), static_cast<qint64>(bytes)) !=
            static_cast<qint64>(bytes)) {
            png_error(png, "the file ends too early");
        }
    }

    QFile file;
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::array<char, 128> message{};
    png_uint_32 width = 0;
    png_uint_32 height = 0;
    int bitDepth = 0;
    int channels = 0;
    int passes = 1;
};

bool readHeader(Decoder& decoder)
{
    if (setjmp(png_jmpbuf(decoder.png)) != 0) {
        return false;
    }
    png_set_read_fn(decoder.png, &decoder, Decoder::onRead);
    png_set_user_limits(decoder.png, largestSide, largestSide);
    png_set_keep_unknown_chunks(decoder.png, PNG_HANDLE_CHUNK_NEVER, nullptr, 0);
    png_read_info(decoder.png, decoder.info);
    png_set_expand_gray_1_2_4_to_8(decoder.png);
    png_set_palette_to_rgb(decoder.png);
    png_set_strip_alpha(decoder.png);
    if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        png_set_swap(decoder.png);
    }
    decoder.passes = png_set_interlace_handling(decoder.png);
    png_read_update_info(decoder.png, decoder.info);
    decoder.width = png_get_image_width(decoder.png, decoder.info);
    decoder.height = png_get_image_height(decoder.png, decoder.info);
    decoder.bitDepth = png_get_bit_depth(decoder.png, decoder.info);
    decoder.channels = png_get_channels(decoder.png, decoder.info);
    return true;
}

bool readRows(Decoder& decoder, std::byte* pixels, std::size_t rowBytes, Progress& progress)
{
    if (setjmp(png_jmpbuf(decoder.png)) != 0) {
        return false;
    }
    for (int pass = 0; pass < decoder.passes; ++pass) {
        for (png_uint_32 row = 0; row < decoder.height; ++row) {
            if (progress.isCancelled()) {
                return false;
            }
            png_read_row(decoder.png, reinterpret_cast<png_bytep>(pixels + row * rowBytes), nullptr);
            progress.report(static_cast<int>((static_cast<std::size_t>(pass) * decoder.height + row) * 100 /
                                             (static_cast<std::size_t>(decoder.passes) * decoder.height)));
        }
    }
    png_read_end(decoder.png, nullptr);
    return true;
}

tl::unexpected<inspection::Error> damaged(const Decoder& decoder)
{
    return failure(ErrorCode::BadInput,
                   tr("The PNG file \"%1\" is damaged; export it again.").arg(QFileInfo(decoder.file).fileName()),
                   QString::fromLatin1(decoder.message.data()));
}

Result<std::shared_ptr<VoxelBuffer>> readPixels(Decoder& decoder, Progress& progress)
{
    const auto sampleBytes = static_cast<std::size_t>(decoder.bitDepth) / 8;
    const std::size_t samples =
        static_cast<std::size_t>(decoder.width) * decoder.height * static_cast<std::size_t>(decoder.channels);
    const std::size_t rowBytes = samples / decoder.height * sampleBytes;
    constexpr std::size_t lowestBitDepthGain = 8; // 1-bit rows grow to bytes
    if (samples * sampleBytes / lowestBitDepthGain / 3 >
        static_cast<std::size_t>(decoder.file.size() * largestDeflateRatio)) {
        return failure(
            ErrorCode::BadInput,
            tr("The PNG file \"%1\" is too short for the size it states.").arg(QFileInfo(decoder.file).fileName()));
    }
    auto buffer = VoxelBuffer::allocate(sampleBytes == 2 ? VoxelType::UInt16 : VoxelType::UInt8, samples);
    if (!buffer) {
        return buffer;
    }
    if (!readRows(decoder, (*buffer)->data(), rowBytes, progress)) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Reading was stopped."));
        }
        return damaged(decoder);
    }
    return buffer;
}

} // namespace

Result<Scan> readPng(const QString& path, Progress& progress)
{
    Decoder decoder(path);
    if (decoder.info == nullptr) {
        return failure(ErrorCode::Storage, tr("Not enough memory to open \"%1\".").arg(path));
    }
    if (!decoder.file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("\"%1\" cannot be opened: %2.").arg(path, decoder.file.errorString()));
    }
    if (!readHeader(decoder)) {
        return damaged(decoder);
    }
    auto pixels = readPixels(decoder, progress);
    if (!pixels) {
        return failure(pixels.error());
    }
    Scan scan;
    scan.kind = ScanKind::Radiograph;
    scan.metadata.format = QStringLiteral("PNG");
    Radiograph radiograph;
    radiograph.width = static_cast<int>(decoder.width);
    radiograph.height = static_cast<int>(decoder.height);
    RadiographLayer layer;
    if (decoder.channels == 3) {
        auto coloured = layerFromRgb(std::move(*pixels), scan.metadata.warnings);
        if (!coloured) {
            return failure(coloured.error());
        }
        layer = *coloured;
    } else {
        layer.pixels = *pixels;
    }
    radiograph.layers.append(layer);
    scan.radiographs.append(radiograph);
    return scan;
}

} // namespace portlight::scans
