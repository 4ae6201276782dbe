#include "scans/formats/MetaImageReader.h"

#include "scans/formats/GridPlacement.h"
#include "scans/formats/SampleLists.h"
#include "scans/formats/VoxelFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cmath>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 longestLine = 1 << 16;
constexpr int mostLines = 1000;
constexpr int mostFiles = 100000;
constexpr qint64 mostChannels = 16;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

struct MetaHeader
{
    QHash<QString, QString> fields; // keys in lower case
    QStringList listedFiles;
    qint64 dataOffset = 0;
};

tl::unexpected<inspection::Error> badHeader(const QString& path, const char* field)
{
    return failure(ErrorCode::BadInput, tr("The MetaImage header of \"%1\" is wrong or silent at \"%2\".")
                                            .arg(QFileInfo(path).fileName(), QLatin1String(field)));
}

// Up to ElementDataFile, which ends the header (a LIST of files may follow it).
Result<MetaHeader> parse(QFile& file)
{
    MetaHeader header;
    for (int line = 0; line < mostLines; ++line) {
        const QString text = QString::fromUtf8(file.readLine(longestLine));
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1) {
            break;
        }
        const QString key = text.left(equals).trimmed().toLower();
        const QString value = text.mid(equals + 1).trimmed();
        header.fields.insert(key, value);
        if (key == QLatin1String("elementdatafile")) {
            while (value.startsWith(QLatin1String("LIST")) && !file.atEnd() && header.listedFiles.size() < mostFiles) {
                const QString name = QString::fromUtf8(file.readLine(longestLine)).trimmed();
                if (!name.isEmpty()) {
                    header.listedFiles.append(name);
                }
            }
            header.dataOffset = file.pos();
            return header;
        }
    }
    return badHeader(file.fileName(), "ElementDataFile");
}

std::optional<std::vector<double>> numbers(const MetaHeader& header, const char* key, std::size_t count)
{
    const QStringList words = header.fields.value(QLatin1String(key)).split(u' ', Qt::SkipEmptyParts);
    std::vector<double> out;
    for (const QString& word : words) {
        bool ok = false;
        out.push_back(word.toDouble(&ok));
        if (!ok) {
            return std::nullopt;
        }
    }
    return out.size() == count ? std::optional(out) : std::nullopt;
}

std::optional<std::vector<double>> firstOf(const MetaHeader& header, std::initializer_list<const char*> keys,
                                           std::size_t count)
{
    for (const char* key : keys) {
        if (auto found = numbers(header, key, count)) {
            return found;
        }
    }
    return std::nullopt;
}

bool isTrue(const MetaHeader& header, const char* key)
{
    const QString value = header.fields.value(QLatin1String(key));
    return value.startsWith(u't', Qt::CaseInsensitive) || value == QLatin1String("1");
}

std::optional<VoxelType> typeOf(const MetaHeader& header)
{
    static const QHash<QString, VoxelType> types{
        {QStringLiteral("MET_CHAR"), VoxelType::Int8},       {QStringLiteral("MET_UCHAR"), VoxelType::UInt8},
        {QStringLiteral("MET_SHORT"), VoxelType::Int16},     {QStringLiteral("MET_USHORT"), VoxelType::UInt16},
        {QStringLiteral("MET_INT"), VoxelType::Int32},       {QStringLiteral("MET_UINT"), VoxelType::UInt32},
        {QStringLiteral("MET_LONG_LONG"), VoxelType::Int64}, {QStringLiteral("MET_ULONG_LONG"), VoxelType::UInt64},
        {QStringLiteral("MET_LONG"), VoxelType::Int32},      {QStringLiteral("MET_ULONG"), VoxelType::UInt32},
        {QStringLiteral("MET_FLOAT"), VoxelType::Float32},   {QStringLiteral("MET_DOUBLE"), VoxelType::Float64},
    };
    const auto found = types.constFind(header.fields.value(QStringLiteral("elementtype")));
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

Result<QStringList> dataPaths(const QString& path, const MetaHeader& header)
{
    const QString named = header.fields.value(QStringLiteral("elementdatafile"));
    if (named.compare(QLatin1String("LOCAL"), Qt::CaseInsensitive) == 0) {
        return QStringList{path};
    }
    QStringList paths;
    for (const QString& name : header.listedFiles.isEmpty() ? QStringList{named} : header.listedFiles) {
        const auto found = companionPath(path, name);
        if (!found) {
            return failure(found.error());
        }
        paths.append(*found);
    }
    return paths;
}

struct MetaLayout
{
    std::vector<qint64> size; // two or three
    qint64 channels = 1;
};

Result<MetaLayout> layoutOf(const QString& path, const MetaHeader& header)
{
    MetaLayout layout;
    const auto dimensions = static_cast<std::size_t>(header.fields.value(QStringLiteral("ndims")).toUInt());
    const auto sizes = dimensions == 2 || dimensions == 3 ? numbers(header, "dimsize", dimensions) : std::nullopt;
    if (!sizes) {
        return badHeader(path, "DimSize");
    }
    for (const double side : *sizes) {
        if (side < 1 || side > 1e9) {
            return badHeader(path, "DimSize");
        }
        layout.size.push_back(static_cast<qint64>(side));
    }
    layout.channels = header.fields.value(QStringLiteral("elementnumberofchannels"), QStringLiteral("1")).toLongLong();
    if (layout.channels < 1 || layout.channels > mostChannels) {
        return badHeader(path, "ElementNumberOfChannels");
    }
    return layout;
}

Result<VoxelFiles> voxelFilesOf(const QString& path, const MetaHeader& header, const MetaLayout& layout)
{
    std::vector<qint64> sizes = layout.size;
    sizes.push_back(layout.channels);
    const auto count = checkedVoxelCount(sizes);
    const auto type = typeOf(header);
    if (!count || !type) {
        return badHeader(path, type ? "DimSize" : "ElementType");
    }
    const auto paths = dataPaths(path, header);
    if (!paths) {
        return failure(paths.error());
    }
    VoxelFiles files;
    files.type = *type;
    files.count = *count;
    files.encoding = isTrue(header, "compresseddata") ? VoxelEncoding::Deflated : VoxelEncoding::Raw;
    if (header.fields.value(QStringLiteral("binarydata")).startsWith(u'F', Qt::CaseInsensitive)) {
        files.encoding = VoxelEncoding::Text;
    }
    const bool big = isTrue(header, "binarydatabyteordermsb") || isTrue(header, "elementbyteordermsb");
    files.byteOrder = big ? QSysInfo::BigEndian : QSysInfo::LittleEndian;
    files.paths = *paths;
    files.startOffset = paths->size() == 1 && paths->first() == path ? header.dataOffset : 0;
    files.bytesToSkip = header.fields.value(QStringLiteral("headersize")).toLongLong();
    return files;
}

void addVolume(Scan& scan, const MetaHeader& header, const MetaLayout& layout, const std::shared_ptr<VoxelBuffer>& part)
{
    const auto spacing = firstOf(header, {"elementspacing", "elementsize"}, 3);
    const auto origin = firstOf(header, {"offset", "position", "origin"}, 3).value_or(std::vector<double>(3, 0.0));
    const auto axes = firstOf(header, {"transformmatrix", "rotation", "orientation"}, 9)
                          .value_or(std::vector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1});
    const double unit = millimetresPer(header.fields.value(QStringLiteral("distanceunits")));
    std::array<int, 3> size{};
    std::array<Vector3, 3> steps{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        size[axis] = static_cast<int>(layout.size[axis]);
        const double step = (spacing ? (*spacing)[axis] : 1.0) * unit;
        // MetaIO writes the direction of each axis as one row.
        steps[axis] = {axes[axis * 3] * step, axes[axis * 3 + 1] * step, axes[axis * 3 + 2] * step};
    }
    const GridPlacement placement = placeGrid(size, steps, {origin[0] * unit, origin[1] * unit, origin[2] * unit});
    scan.kind = ScanKind::Volume;
    scan.metadata.warnings += scan.volumes.isEmpty() ? placement.warnings : QStringList();
    if (!spacing && scan.volumes.isEmpty()) {
        scan.metadata.warnings.append(tr("The file does not say how far apart its voxels are; 1 mm was assumed."));
    }
    scan.volumes.append(placedVolume(placement, part, 1.0, 0.0, ValueUnit::None));
}

void addRadiograph(Scan& scan, const MetaHeader& header, const MetaLayout& layout,
                   const std::shared_ptr<VoxelBuffer>& part)
{
    Radiograph radiograph;
    radiograph.width = static_cast<int>(layout.size[0]);
    radiograph.height = static_cast<int>(layout.size[1]);
    if (const auto spacing = firstOf(header, {"elementspacing", "elementsize"}, 2)) {
        radiograph.pixelSpacingXMm = (*spacing)[0];
        radiograph.pixelSpacingYMm = (*spacing)[1];
    }
    RadiographLayer layer;
    layer.pixels = part;
    radiograph.layers.append(layer);
    scan.kind = ScanKind::Radiograph;
    scan.radiographs.append(radiograph);
}

} // namespace

bool isMetaImage(const QByteArray& firstBytes)
{
    const QByteArray start = firstBytes.left(16).toLower();
    return start.startsWith("objecttype") || start.startsWith("ndims");
}

Result<Scan> readMetaImage(const QString& path, Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
    }
    const auto header = parse(file);
    if (!header) {
        return failure(header.error());
    }
    const auto layout = layoutOf(path, *header);
    if (!layout) {
        return failure(layout.error());
    }
    const auto files = voxelFilesOf(path, *header, *layout);
    if (!files) {
        return failure(files.error());
    }
    auto voxels = readVoxelFiles(*files, progress);
    if (!voxels) {
        return failure(voxels.error());
    }
    std::vector<std::shared_ptr<VoxelBuffer>> parts{*voxels};
    if (layout->channels > 1) {
        auto parted = partSamples(**voxels, static_cast<std::size_t>(layout->channels), SampleOrder::Interleaved);
        if (!parted) {
            return failure(parted.error());
        }
        parts = std::move(*parted);
    }
    Scan scan;
    scan.metadata.format = QStringLiteral("MetaImage");
    for (const auto& part : parts) {
        if (layout->size.size() == 3) {
            addVolume(scan, *header, *layout, part);
        } else {
            addRadiograph(scan, *header, *layout, part);
        }
    }
    return scan;
}

QStringList metaImageDataFiles(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto header = parse(file);
    const auto paths = header ? dataPaths(path, *header) : QStringList();
    return paths && !paths->contains(path) ? *paths : QStringList();
}

} // namespace portlight::scans
