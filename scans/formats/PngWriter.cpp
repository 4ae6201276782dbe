#include "scans/formats/PngWriter.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <png.h>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PngWriter", text);
}

} // namespace

Result<void> writePng(const QString& path, int width, int height, std::span<const std::uint8_t> rgb)
{
    constexpr std::size_t samples = 3;
    if (width <= 0 || height <= 0 ||
        rgb.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * samples) {
        return failure(ErrorCode::Internal, tr("The picture for %1 is not whole.").arg(path));
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    QByteArray bytes;
    bool encoded = png_image_write_get_memory_size(image, size, 0, rgb.data(), 0, nullptr) != 0;
    if (encoded) {
        bytes.resize(static_cast<qsizetype>(size));
        encoded = png_image_write_to_memory(&image, bytes.data(), &size, 0, rgb.data(), 0, nullptr) != 0;
        bytes.resize(static_cast<qsizetype>(size));
    }
    if (!encoded) {
        return failure(ErrorCode::Internal, tr("The picture %1 cannot be encoded.").arg(path),
                       QString::fromLatin1(image.message));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace portlight::scans
