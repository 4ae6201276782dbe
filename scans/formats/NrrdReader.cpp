#include "scans/formats/NrrdReader.h"

#include "scans/formats/ColourLayers.h"
#include "scans/formats/NrrdAxes.h"
#include "scans/formats/NrrdHeader.h"
#include "scans/formats/NrrdKeys.h"
#include "scans/formats/SampleLists.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qint64 mostParts = 16; // components, energies or views in one file

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::scans", text);
}

struct Contents
{
    NrrdHeader header;
    NrrdLayout layout;
    std::vector<std::shared_ptr<VoxelBuffer>> parts; // one a volume or radiograph
};

bool isColour(const Contents& contents)
{
    const QString& kind = contents.layout.listKind;
    const bool colourKind = kind == QLatin1String("rgb-color") || kind == QLatin1String("3-color");
    const VoxelType type = contents.header.type;
    return contents.layout.space.size() == 2 && contents.layout.listPlace == ListPlace::First &&
           contents.layout.listSize == 3 && colourKind && (type == VoxelType::UInt8 || type == VoxelType::UInt16);
}

ValueUnit unitOf(const NrrdHeader& header)
{
    const QString key = header.keyValues.value(QLatin1String(nrrdkeys::unit));
    return valueUnitFromName(key.isEmpty() ? header.sampleUnits : key);
}

void addVolumes(Scan& scan, const Contents& contents)
{
    const GridPlacement placement = placementOf(contents.header, contents.layout);
    scan.kind = ScanKind::Volume;
    scan.metadata.warnings += placement.warnings;
    for (const auto& part : contents.parts) {
        Volume volume = placedVolume(placement, part, 1.0, 0.0, unitOf(contents.header));
        volume.setEnergy(nrrdkeys::energyFromName(contents.header.keyValues.value(QLatin1String(nrrdkeys::energy))));
        volume.setName(contents.parts.size() == 1 ? contents.header.keyValues.value(QLatin1String(nrrdkeys::name))
                                                  : tr("component %1").arg(scan.volumes.size() + 1));
        scan.volumes.append(volume);
    }
}

Result<void> addRadiographs(Scan& scan, const Contents& contents)
{
    const NrrdHeader& header = contents.header;
    scan.kind = ScanKind::Radiograph;
    for (const auto& part : contents.parts) {
        Radiograph radiograph;
        radiograph.width = static_cast<int>(contents.layout.space[0].size);
        radiograph.height = static_cast<int>(contents.layout.space[1].size);
        radiograph.pixelSpacingXMm = spacingMmOf(header, contents.layout.space[0]);
        radiograph.pixelSpacingYMm = spacingMmOf(header, contents.layout.space[1]);
        radiograph.view = header.keyValues.value(QLatin1String(nrrdkeys::name));
        RadiographLayer layer;
        if (isColour(contents)) {
            auto coloured = layerFromRgb(part, scan.metadata.warnings);
            if (!coloured) {
                return failure(coloured.error());
            }
            layer = *coloured;
        } else {
            layer.pixels = part;
            layer.role = nrrdkeys::roleFromName(header.keyValues.value(QLatin1String(nrrdkeys::role)));
        }
        layer.inverted = header.keyValues.value(QLatin1String(nrrdkeys::inverted)) == QLatin1String("true");
        layer.attenuation = header.keyValues.value(QLatin1String(nrrdkeys::attenuation)) == QLatin1String("true");
        radiograph.layers.append(layer);
        scan.radiographs.append(radiograph);
    }
    return {};
}

Result<QStringList> dataPaths(const QString& path, const NrrdHeader& header)
{
    if (header.dataFiles.isEmpty()) {
        return QStringList{path};
    }
    QStringList paths;
    for (const QString& name : header.dataFiles) {
        const auto found = companionPath(path, name);
        if (!found) {
            return failure(found.error());
        }
        paths.append(*found);
    }
    return paths;
}

Result<VoxelFiles> voxelFilesOf(const QString& path, const NrrdHeader& header)
{
    std::vector<qint64> sizes;
    for (const NrrdAxis& axis : header.axes) {
        sizes.push_back(axis.size);
    }
    const auto count = checkedVoxelCount(sizes);
    const auto paths = dataPaths(path, header);
    if (!paths) {
        return failure(paths.error());
    }
    if (!count) {
        return failure(ErrorCode::BadInput, tr("\"%1\" states an impossible size.").arg(QFileInfo(path).fileName()));
    }
    VoxelFiles files;
    files.type = header.type;
    files.count = *count;
    files.encoding = header.encoding;
    files.byteOrder = header.byteOrder;
    files.paths = *paths;
    files.startOffset = header.dataFiles.isEmpty() ? header.dataOffset : 0;
    files.linesToSkip = header.lineSkip;
    files.bytesToSkip = header.byteSkip;
    return files;
}

Result<Contents> readContents(const QString& path, Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, tr("\"%1\" cannot be opened: %2.").arg(path, file.errorString()));
    }
    const auto header = parseNrrdHeader(file);
    if (!header) {
        return failure(header.error());
    }
    Contents contents;
    contents.header = *header;
    const auto layout = layoutOf(*header);
    if (!layout || layout->listSize > mostParts) {
        return failure(
            ErrorCode::Unsupported,
            tr("\"%1\" is a well-formed NRRD, but neither a volume nor a radiograph.").arg(QFileInfo(path).fileName()));
    }
    contents.layout = *layout;
    const auto files = voxelFilesOf(path, *header);
    if (!files) {
        return failure(files.error());
    }
    auto voxels = readVoxelFiles(*files, progress);
    if (!voxels) {
        return failure(voxels.error());
    }
    if (layout->listPlace == ListPlace::None || isColour(contents)) {
        contents.parts.push_back(*voxels);
        return contents;
    }
    auto parts =
        partSamples(**voxels, static_cast<std::size_t>(layout->listSize),
                    layout->listPlace == ListPlace::First ? SampleOrder::Interleaved : SampleOrder::Consecutive);
    if (!parts) {
        return failure(parts.error());
    }
    contents.parts = std::move(*parts);
    return contents;
}

} // namespace

Result<Scan> readNrrd(const QString& path, Progress& progress)
{
    const auto contents = readContents(path, progress);
    if (!contents) {
        return failure(contents.error());
    }
    Scan scan;
    scan.metadata.format = QStringLiteral("NRRD");
    if (contents->layout.space.size() == 3) {
        addVolumes(scan, *contents);
    } else if (const auto added = addRadiographs(scan, *contents); !added) {
        return failure(added.error());
    }
    return scan;
}

QStringList nrrdDataFiles(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto header = parseNrrdHeader(file);
    if (!header || header->dataFiles.isEmpty()) {
        return {};
    }
    return dataPaths(path, *header).value_or(QStringList());
}

} // namespace portlight::scans
