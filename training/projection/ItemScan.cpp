#include "training/projection/ItemScan.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

inspection::Result<scans::SceneScan> scanItemAlone(scans::Item item, const scans::Rotation& turn, double voxelMm,
                                                   scans::ScannerModel scanner, scans::ScanParts parts)
{
    constexpr int marginVoxels = 8;
    item.pose = {turn, {}};
    const scans::Bounds bounds = item.bounds().transformed(item.pose);
    const scans::Vec3 middle = (bounds.min + bounds.max) * 0.5;
    item.pose.position = {-middle.x, -middle.y, -bounds.min.z};
    const scans::Vec3 size = bounds.size();
    const auto voxels = [voxelMm](double length) {
        return std::max(16, static_cast<int>(std::ceil(length / voxelMm)) + 2 * marginVoxels);
    };
    scans::ScanSettings settings;
    settings.size = {voxels(size.x), voxels(size.z), voxels(size.y)};
    settings.voxelMm = voxelMm;
    settings.parts = parts;
    scanner.linePhotons = 0.0;
    scanner.ctPhotons = 0.0;
    scans::Scene scene;
    scene.items.push_back(std::move(item));
    scans::Progress progress;
    return scans::scanScene(scene, scanner, settings, progress);
}

} // namespace portlight::training
