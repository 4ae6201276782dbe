#include "scans/formats/RawReader.h"

#include "scans/formats/GridPlacement.h"
#include "scans/formats/NrrdFields.h"
#include "scans/formats/VoxelFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 largestNote = 1 << 20;
constexpr qint64 largestVoreenHeader = 64 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

// What any of the headers says in the end.
struct RawHeader
{
    std::vector<qint64> size; // two or three
    Vector3 spacingMm{1, 1, 1};
    bool spacingKnown = false;
    Vector3 originMm{};
    QString unit;
    VoxelFiles files;
};

tl::unexpected<inspection::Error> badHeader(const QString& path)
{
    return failure(ErrorCode::BadInput,
                   tr("The header of \"%1\" does not state a usable size and type.").arg(QFileInfo(path).fileName()));
}

QString notePath(const QString& path)
{
    return path + QLatin1String(".json");
}

bool startsWithGzip(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArray("\x1f\x8b", 2);
}

std::optional<Vector3> toVector(const QJsonArray& array)
{
    if (array.size() < 2 || array.size() > 3) {
        return std::nullopt;
    }
    Vector3 vector{1, 1, 1};
    for (qsizetype i = 0; i < array.size(); ++i) {
        vector[static_cast<std::size_t>(i)] = array[i].toDouble(std::nan(""));
    }
    return vector;
}

Result<RawHeader> headerFromNote(const QString& path)
{
    QFile file(notePath(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestNote) {
        return badHeader(path);
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const auto type = voxelTypeFromNrrdName(note.value(QLatin1String("type")).toString().toLower());
    const QString endian = note.value(QLatin1String("endian")).toString(QStringLiteral("little"));
    RawHeader header;
    for (const auto& side : note.value(QLatin1String("size")).toArray()) {
        header.size.push_back(side.toInteger(0));
    }
    if (!type || (endian != QLatin1String("little") && endian != QLatin1String("big"))) {
        return badHeader(path);
    }
    header.files.type = *type;
    header.files.byteOrder = endian == QLatin1String("big") ? QSysInfo::BigEndian : QSysInfo::LittleEndian;
    if (const auto spacing = toVector(note.value(QLatin1String("spacing_mm")).toArray())) {
        header.spacingMm = *spacing;
        header.spacingKnown = true;
    }
    if (const auto origin = toVector(note.value(QLatin1String("origin_mm")).toArray())) {
        header.originMm = *origin;
    }
    header.unit = note.value(QLatin1String("unit")).toString();
    return header;
}

Result<RawHeader> headerFromName(const QString& path)
{
    const auto name = parseRawName(QFileInfo(path).fileName());
    const auto type = name ? voxelTypeFromNrrdName(name->type) : std::nullopt;
    if (!type) {
        return badHeader(path);
    }
    RawHeader header;
    header.size = {name->width, name->height};
    if (name->depth > 0) {
        header.size.push_back(name->depth);
    }
    header.files.type = *type;
    return header;
}

Result<Scan> readWithHeader(const QString& path, RawHeader header, Progress& progress)
{
    const auto count = checkedVoxelCount(header.size);
    if (!count || header.size.size() < 2 || header.size.size() > 3) {
        return badHeader(path);
    }
    header.files.count = *count;
    auto voxels = readVoxelFiles(header.files, progress);
    if (!voxels) {
        return failure(voxels.error());
    }
    Scan scan;
    if (header.size.size() == 2) {
        scan.kind = ScanKind::Radiograph;
        Radiograph radiograph;
        radiograph.width = static_cast<int>(header.size[0]);
        radiograph.height = static_cast<int>(header.size[1]);
        if (header.spacingKnown) {
            radiograph.pixelSpacingXMm = header.spacingMm[0];
            radiograph.pixelSpacingYMm = header.spacingMm[1];
        }
        RadiographLayer layer;
        layer.pixels = *voxels;
        radiograph.layers.append(layer);
        scan.radiographs.append(radiograph);
        return scan;
    }
    std::array<int, 3> size{};
    std::array<Vector3, 3> steps{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        size[axis] = static_cast<int>(header.size[axis]);
        steps[axis][axis] = header.spacingMm[axis];
    }
    const GridPlacement placement = placeGrid(size, steps, header.originMm);
    scan.kind = ScanKind::Volume;
    scan.metadata.warnings = placement.warnings;
    if (!header.spacingKnown) {
        scan.metadata.warnings.append(tr("The file does not say how far apart its voxels are; 1 mm was assumed."));
    }
    scan.volumes.append(placedVolume(placement, *voxels, 1.0, 0.0, valueUnitFromName(header.unit)));
    return scan;
}

Vector3 vectorAttributes(const QXmlStreamAttributes& attributes)
{
    return {attributes.value(QLatin1String("x")).toDouble(), attributes.value(QLatin1String("y")).toDouble(),
            attributes.value(QLatin1String("z")).toDouble()};
}

struct VoreenHeader
{
    QString fileName;
    QString format;
    RawHeader raw;
};

void takeRawData(VoreenHeader& header, const QXmlStreamAttributes& attributes)
{
    header.fileName = attributes.value(QLatin1String("filename")).toString();
    header.format = attributes.value(QLatin1String("format")).toString().toLower();
    for (const char* axis : {"x", "y", "z"}) {
        header.raw.size.push_back(attributes.value(QLatin1String(axis)).toLongLong());
    }
    if (attributes.value(QLatin1String("bigEndian")) == QLatin1String("true")) {
        header.raw.files.byteOrder = QSysInfo::BigEndian;
    }
}

// Only the first volume of the file is taken.
Result<VoreenHeader> parseVoreen(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestVoreenHeader) {
        return badHeader(path);
    }
    VoreenHeader header;
    QString item;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("Volume")) {
            break;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("RawData")) {
            takeRawData(header, xml.attributes());
        } else if (xml.name() == QLatin1String("MetaItem")) {
            item = xml.attributes().value(QLatin1String("name")).toString();
        } else if (xml.name() == QLatin1String("value") && item == QLatin1String("Spacing")) {
            header.raw.spacingMm = vectorAttributes(xml.attributes());
            header.raw.spacingKnown = true;
        } else if (xml.name() == QLatin1String("value") && item == QLatin1String("Offset")) {
            header.raw.originMm = vectorAttributes(xml.attributes());
        }
    }
    const auto type = voxelTypeFromNrrdName(header.format);
    if (xml.hasError() || !type || header.raw.size.size() != 3) {
        return badHeader(path);
    }
    header.raw.files.type = *type;
    return header;
}

Result<QString> voreenDataFile(const QString& path, const VoreenHeader& header)
{
    auto named = companionPath(path, header.fileName);
    if (named) {
        return named;
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString stem = QFileInfo(header.fileName).completeBaseName();
    const auto& size = header.raw.size;
    for (const QString& candidate : folder.entryList(QDir::Files, QDir::Name)) {
        const auto name = parseRawName(candidate);
        if (name && name->stem == stem && name->width == size[0] && name->height == size[1] && name->depth == size[2] &&
            voxelTypeFromNrrdName(name->type) == header.raw.files.type) {
            return companionPath(path, candidate);
        }
    }
    return named;
}

} // namespace

std::optional<RawName> parseRawName(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(.*?)[_-]?(\\d{1,6})x(\\d{1,6})(?:x(\\d{1,6}))?[_-](u?int(?:8|16|32|64)|float(?:32|64)?|double)"
            "\\.(?:raw|img|bin)(\\.gz)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(fileName);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return RawName{match.captured(1),
                   match.captured(2).toLongLong(),
                   match.captured(3).toLongLong(),
                   match.captured(4).isEmpty() ? 0 : match.captured(4).toLongLong(),
                   match.captured(5).toLower(),
                   !match.captured(6).isEmpty()};
}

bool hasRawHeader(const QString& path)
{
    const QFileInfo info(path);
    return QFileInfo(notePath(path)).isFile() || parseRawName(info.fileName()).has_value();
}

Result<Scan> readRaw(const QString& path, Progress& progress)
{
    auto header = QFileInfo(notePath(path)).isFile() ? headerFromNote(path) : headerFromName(path);
    if (!header) {
        return failure(header.error());
    }
    header->files.paths = QStringList{path};
    header->files.exactLength = true;
    const auto count = checkedVoxelCount(header->size);
    const bool plain = count && QFileInfo(path).size() == static_cast<qint64>(*count) *
                                                              static_cast<qint64>(bytesPerVoxel(header->files.type));
    header->files.encoding = !plain && startsWithGzip(path) ? VoxelEncoding::Deflated : VoxelEncoding::Raw;
    auto scan = readWithHeader(path, std::move(*header), progress);
    if (scan) {
        scan->metadata.format = QStringLiteral("raw");
    }
    return scan;
}

Result<Scan> readVoreen(const QString& path, Progress& progress)
{
    const auto header = parseVoreen(path);
    if (!header) {
        return failure(header.error());
    }
    const auto data = voreenDataFile(path, *header);
    if (!data) {
        return failure(data.error());
    }
    RawHeader raw = header->raw;
    raw.files.paths = QStringList{*data};
    raw.files.encoding = startsWithGzip(*data) && parseRawName(*data).value_or(RawName()).compressed
                             ? VoxelEncoding::Deflated
                             : VoxelEncoding::Raw;
    auto scan = readWithHeader(path, std::move(raw), progress);
    if (scan) {
        scan->metadata.format = QStringLiteral("Voreen");
    }
    return scan;
}

QStringList voreenDataFiles(const QString& path)
{
    const auto header = parseVoreen(path);
    if (!header) {
        return {};
    }
    const auto data = voreenDataFile(path, *header);
    return data ? QStringList{*data} : QStringList();
}

} // namespace portlight::scans
