#include "scans/formats/FormatReaders.h"

#include "scans/formats/JpegReader.h"
#include "scans/formats/MetaImageReader.h"
#include "scans/formats/NrrdReader.h"
#include "scans/formats/PngReader.h"
#include "scans/formats/RawReader.h"
#include "scans/formats/TiffReader.h"

#include <QFile>
#include <QFileInfo>

namespace portlight::scans {

namespace {

constexpr qint64 sniffedBytes = 1024;

enum class Format { None, Tiff, Png, Jpeg, Nrrd, MetaImage, Voreen, Raw };

bool isTiff(const QByteArray& start)
{
    const QByteArray magic = start.left(4);
    return magic == QByteArray("II*\0", 4) || magic == QByteArray("MM\0*", 4) || magic == QByteArray("II+\0", 4) ||
           magic == QByteArray("MM\0+", 4);
}

Format formatOf(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Format::None;
    }
    const QByteArray start = file.read(sniffedBytes);
    if (isTiff(start)) {
        return Format::Tiff;
    }
    if (start.startsWith("\x89PNG\r\n\x1a\n")) {
        return Format::Png;
    }
    if (start.startsWith("\xff\xd8\xff")) {
        return Format::Jpeg;
    }
    if (start.startsWith("NRRD000")) {
        return Format::Nrrd;
    }
    if (isMetaImage(start)) {
        return Format::MetaImage;
    }
    if (start.contains("<VoreenData")) {
        return Format::Voreen;
    }
    return hasRawHeader(path) ? Format::Raw : Format::None;
}

} // namespace

std::optional<inspection::Result<Scan>> readOtherFormat(const QString& path, Progress& progress)
{
    switch (formatOf(path)) {
    case Format::None:
        return std::nullopt;
    case Format::Tiff:
        return readTiff(path, progress);
    case Format::Png:
        return readPng(path, progress);
    case Format::Jpeg:
        return readJpeg(path, progress);
    case Format::Nrrd:
        return readNrrd(path, progress);
    case Format::MetaImage:
        return readMetaImage(path, progress);
    case Format::Voreen:
        return readVoreen(path, progress);
    case Format::Raw:
        return readRaw(path, progress);
    }
    Q_UNREACHABLE();
}

bool isOtherFormat(const QString& path)
{
    return formatOf(path) != Format::None;
}

QStringList companionFiles(const QString& headerPath)
{
    switch (formatOf(headerPath)) {
    case Format::Nrrd:
        return nrrdDataFiles(headerPath);
    case Format::MetaImage:
        return metaImageDataFiles(headerPath);
    case Format::Voreen:
        return voreenDataFiles(headerPath);
    case Format::Raw:
        return QFileInfo(headerPath + QLatin1String(".json")).isFile()
                   ? QStringList{headerPath + QLatin1String(".json")}
                   : QStringList();
    default:
        return {};
    }
}

} // namespace portlight::scans
