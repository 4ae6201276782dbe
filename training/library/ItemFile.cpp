#include "training/library/ItemFile.h"

#include "scans/ScanReader.h"
#include "scans/formats/NrrdWriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int largestSide = 4096;
constexpr qint64 largestFile = qint64{256} << 20;
constexpr float deepest = 20.0F;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlight::training", text);
}

bool liesWithin(const std::vector<float>& values, float highest)
{
    return std::all_of(values.begin(), values.end(), [highest](float v) { return v >= 0.0F && v <= highest; });
}

} // namespace

Result<void> writeItemFile(const ThreatItem& item, const QString& path)
{
    const std::size_t count = item.mask.size();
    const bool two = !item.planes.material.empty();
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Float32, count * (two ? 3U : 2U));
    if (!buffer) {
        return failure(buffer.error());
    }
    const auto target = (*buffer)->as<float>();
    std::copy(item.mask.begin(), item.mask.end(), target.begin());
    std::copy(item.planes.attenuation.begin(), item.planes.attenuation.end(), target.subspan(count).begin());
    if (two) {
        std::copy(item.planes.material.begin(), item.planes.material.end(), target.subspan(2 * count).begin());
    }
    scans::VolumeGeometry geometry;
    geometry.size = {item.planes.width, item.planes.height, two ? 3 : 2};
    scans::Progress progress;
    return scans::writeNrrd(scans::Volume(geometry, *buffer, 1.0, 0.0, scans::ValueUnit::None), path, progress);
}

Result<ThreatItem> readItemFile(const QString& path, ImageKind kind)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > largestFile) {
        return failure(ErrorCode::BadInput, tr("%1 is larger than an item can be.").arg(name));
    }
    const auto scan = scans::readScan(path);
    if (!scan) {
        return failure(scan.error());
    }
    const int planes = kind == ImageKind::Grey ? 2 : 3;
    if (scan->volumes.size() != 1 || scan->volumes.first().type() != scans::VoxelType::Float32 ||
        scan->volumes.first().geometry().size[2] != planes || scan->volumes.first().geometry().size[0] > largestSide ||
        scan->volumes.first().geometry().size[1] > largestSide) {
        return failure(ErrorCode::BadInput, tr("%1 holds no threat item.").arg(name));
    }
    const scans::Volume& volume = scan->volumes.first();
    ThreatItem item;
    item.planes.kind = kind;
    item.planes.width = volume.geometry().size[0];
    item.planes.height = volume.geometry().size[1];
    const std::size_t count = volume.geometry().voxelCount() / static_cast<std::size_t>(planes);
    const auto voxels = volume.voxels<float>();
    item.mask.assign(voxels.begin(), voxels.begin() + static_cast<std::ptrdiff_t>(count));
    item.planes.attenuation.assign(voxels.begin() + static_cast<std::ptrdiff_t>(count),
                                   voxels.begin() + static_cast<std::ptrdiff_t>(2 * count));
    item.planes.material.assign(voxels.begin() + static_cast<std::ptrdiff_t>(2 * count), voxels.end());
    if (!liesWithin(item.mask, 1.0F) || !liesWithin(item.planes.attenuation, deepest) ||
        !liesWithin(item.planes.material, deepest)) {
        return failure(ErrorCode::BadInput, tr("%1 holds numbers that no item has.").arg(name));
    }
    return item;
}

} // namespace portlight::training
