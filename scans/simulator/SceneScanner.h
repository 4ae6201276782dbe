// Puts a scene through the simulated machine: slice by slice it is voxelised, radiographed, projected
// polychromatically, counted with Poisson noise and reconstructed. docs/simulator.md describes the model and what it
// leaves out.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Radiograph.h"
#include "scans/Volume.h"
#include "scans/simulator/Item.h"
#include "scans/simulator/ItemTally.h"
#include "scans/simulator/ScannerModel.h"

#include <array>
#include <vector>

namespace portlight::scans {

enum class ScanParts { RadiographOnly, Everything };

struct ScanSettings
{
    std::array<int, 3> size{256, 256, 256}; // voxels across the belt, down, along the belt; 16 to 2048 each
    double voxelMm = 1.2;
    std::uint64_t seed = 1; // of the noise
    ScanParts parts = ScanParts::Everything;
    int threads = 0; // 0: one for each core; the voxels are the same for any number
};

struct SceneScan
{
    Volume low;                   // Int16 HU; metal above 32767 saturates; null for RadiographOnly
    Volume high;                  // as low
    Volume labels;                // UInt8 ItemClass
    Radiograph radiograph;        // LowEnergy and HighEnergy layers, UInt16, 65535 = unattenuated beam
    std::vector<ItemTally> items; // as scene.items
};

// BadInput for a size or voxel out of range.
[[nodiscard]] inspection::Result<void> checkScanSettings(const ScanSettings& settings);

// Centred at the origin, isotropic. For settings that pass checkScanSettings().
[[nodiscard]] VolumeGeometry scanGeometry(const ScanSettings& settings);

// Synchronous; uses its own threads. Errors: BadInput (size or voxel out of range, too many items), Cancelled, Storage.
// Memory: five bytes a voxel for the result and some tens of megabytes a thread.
[[nodiscard]] inspection::Result<SceneScan> scanScene(const Scene& scene, const ScannerModel& scanner,
                                                      const ScanSettings& settings, Progress& progress);

} // namespace portlight::scans
