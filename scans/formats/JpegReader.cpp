#include "scans/formats/JpegReader.h"

#include "scans/formats/ColourLayers.h"
#include "scans/formats/ExifOrientation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <csetjmp>
#include <cstdio> // before jpeglib.h, which does not include it
#include <jerror.h>
#include <jpeglib.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestFile = 1LL << 30;
constexpr std::size_t largestRatio = 2048; // a blank 4:2:0 picture spends 6 bits on 768 bytes
constexpr int mostProgressiveScans = 500;  // a legal file has dozens; thousands are an attack on time

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// All that libjpeg works on. It leaves its functions by longjmp, so the functions below that set the jump hold no
// objects with destructors.
struct Decoder
{
    Decoder()
    {
        info.err = jpeg_std_error(&errors);
        info.client_data = this;
        errors.error_exit = [](j_common_ptr common) {
            auto* self = static_cast<Decoder*>(common->client_data);
            (*common->err->format_message)(common, self->message.data());
            std::longjmp(self->jump, 1);
        };
        errors.emit_message = [](j_common_ptr common, int level) {
            auto* self = static_cast<Decoder*>(common->client_data);
            if (level < 0) {
                ++common->err->num_warnings;
                self->endsEarly = self->endsEarly || common->err->msg_code == JWRN_JPEG_EOF;
            }
        };
        monitor.progress_monitor = [](j_common_ptr common) {
            auto* self = static_cast<Decoder*>(common->client_data);
            if (common->is_decompressor != 0 && self->info.input_scan_number > mostProgressiveScans) {
                std::longjmp(self->jump, 1);
            }
        };
    }
    ~Decoder() { jpeg_destroy_decompress(&info); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr monitor{};
    std::jmp_buf jump{};
    std::array<char, JMSG_LENGTH_MAX> message{};
    QByteArray data;
    bool endsEarly = false;
    bool isTurned = false; // asks to be turned for display
};

bool readHeader(Decoder& decoder)
{
    if (setjmp(decoder.jump) != 0) {
        return false;
    }
    jpeg_create_decompress(&decoder.info);
    decoder.info.progress = &decoder.monitor;
    jpeg_mem_src(&decoder.info, reinterpret_cast<const unsigned char*>(decoder.data.constData()),
                 static_cast<unsigned long>(decoder.data.size()));
    constexpr unsigned wholeMarker = 0xFFFF;
    jpeg_save_markers(&decoder.info, JPEG_APP0 + 1, wholeMarker);
    jpeg_read_header(&decoder.info, TRUE);
    decoder.info.dct_method = JDCT_ISLOW;
    const bool grey = decoder.info.jpeg_color_space == JCS_GRAYSCALE;
    decoder.info.out_color_space = grey ? JCS_GRAYSCALE : JCS_RGB;
    return true;
}

bool readRows(Decoder& decoder, std::byte* pixels, std::size_t rowBytes, Progress& progress)
{
    if (setjmp(decoder.jump) != 0) {
        return false;
    }
    jpeg_start_decompress(&decoder.info);
    while (decoder.info.output_scanline < decoder.info.output_height) {
        if (progress.isCancelled()) {
            return false;
        }
        JSAMPROW row = reinterpret_cast<JSAMPROW>(pixels + decoder.info.output_scanline * rowBytes);
        jpeg_read_scanlines(&decoder.info, &row, 1);
        progress.report(static_cast<int>(decoder.info.output_scanline * 100ULL / decoder.info.output_height));
    }
    jpeg_finish_decompress(&decoder.info);
    return true;
}

bool hasTurnedMarker(const Decoder& decoder)
{
    for (const jpeg_marker_struct* marker = decoder.info.marker_list; marker != nullptr; marker = marker->next) {
        if (asksToBeTurned(
                {reinterpret_cast<const char*>(marker->data), static_cast<qsizetype>(marker->data_length)})) {
            return true;
        }
    }
    return false;
}

tl::unexpected<inspection::Error> damaged(const Decoder& decoder, const QString& name)
{
    return failure(ErrorCode::BadInput, tr("The JPEG file \"%1\" is damaged; export it again.").arg(name),
                   QString::fromLatin1(decoder.message.data()));
}

Result<std::shared_ptr<VoxelBuffer>> readPixels(Decoder& decoder, const QString& name, Progress& progress)
{
    const auto channels = static_cast<std::size_t>(decoder.info.out_color_space == JCS_RGB ? 3 : 1);
    const std::size_t rowBytes = decoder.info.image_width * channels;
    const std::size_t samples = rowBytes * decoder.info.image_height;
    if (samples / largestRatio > static_cast<std::size_t>(decoder.data.size())) {
        return failure(ErrorCode::BadInput, tr("The JPEG file \"%1\" is too short for the size it states.").arg(name));
    }
    auto buffer = VoxelBuffer::allocate(VoxelType::UInt8, samples);
    if (!buffer) {
        return buffer;
    }
    if (!readRows(decoder, (*buffer)->data(), rowBytes, progress)) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, tr("Reading was stopped."));
        }
        return damaged(decoder, name);
    }
    if (decoder.endsEarly) {
        return failure(ErrorCode::BadInput, tr("The JPEG file \"%1\" is cut off; export it again.").arg(name));
    }
    return buffer;
}

Result<void> openFile(Decoder& decoder, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
    }
    const QString name = QFileInfo(path).fileName();
    if (file.size() > largestFile) {
        return failure(ErrorCode::Unsupported, tr("The JPEG file \"%1\" is larger than 1 GiB.").arg(name));
    }
    decoder.data = file.readAll();
    if (!readHeader(decoder)) {
        return damaged(decoder, name);
    }
    decoder.isTurned = hasTurnedMarker(decoder); // libjpeg forgets its markers with the last row
    const J_COLOR_SPACE space = decoder.info.jpeg_color_space;
    if (space != JCS_GRAYSCALE && space != JCS_RGB && space != JCS_YCbCr) {
        return failure(ErrorCode::Unsupported,
                       tr("The JPEG file \"%1\" is in print colours (CMYK); export it as RGB or grey.").arg(name));
    }
    return {};
}

} // namespace

Result<Scan> readJpeg(const QString& path, Progress& progress)
{
    Decoder decoder;
    if (const auto opened = openFile(decoder, path); !opened) {
        return failure(opened.error());
    }
    auto pixels = readPixels(decoder, QFileInfo(path).fileName(), progress);
    if (!pixels) {
        return failure(pixels.error());
    }
    Scan scan;
    scan.kind = ScanKind::Radiograph;
    scan.metadata.format = QStringLiteral("JPEG");
    if (decoder.errors.num_warnings > 0) {
        scan.metadata.warnings.append(tr("Parts of the picture were damaged and had to be guessed."));
    }
    if (decoder.isTurned) {
        scan.metadata.warnings.append(tr("The file asks to be turned for display; it is shown as stored."));
    }
    Radiograph radiograph;
    radiograph.width = static_cast<int>(decoder.info.image_width);
    radiograph.height = static_cast<int>(decoder.info.image_height);
    RadiographLayer layer;
    if (decoder.info.out_color_space == JCS_RGB) {
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
