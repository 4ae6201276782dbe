// One call from a recipe to a scan with its ground truth: builds a random parcel and puts it through the simulated
// scanner.
#pragma once

#include "inspection/Declaration.h"
#include "inspection/Finding.h"
#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Radiograph.h"
#include "scans/Volume.h"
#include "scans/simulator/ParcelBuilder.h"
#include "scans/simulator/ScannerModel.h"
#include "scans/simulator/SceneScanner.h"

#include <QVector>

#include <array>
#include <cstdint>

namespace portlight::scans {

struct ParcelRecipe
{
    std::uint64_t seed = 1; // of contents, packing and noise: the same recipe gives the same voxels
    std::array<int, 3> size{256, 256, 256};
    double voxelMm = 1.2;
    ParcelKind kind = ParcelKind::Box;
    QVector<ItemClass> prohibited; // one item of each entry
    ScannerModel scanner = standardScanner();
    ScanParts parts = ScanParts::Everything;
    int threads = 0; // 0: one for each core
};

struct SimulatedParcel
{
    Volume low;            // HU; null when only the radiograph was asked for
    Volume high;           // HU
    Volume labels;         // ItemClass of each voxel, names in itemClassNames()
    Radiograph radiograph; // LowEnergy and HighEnergy, 65535 = unattenuated beam
    // One for each item that reached the grid, packaging left out: Alarm for prohibited ones, Clear for the rest. Box
    // in millimetres around its labelled voxels, rectangle in radiograph pixels, mass, volume and mean density.
    QVector<inspection::Finding> truth;
    inspection::Declaration declaration;
};

// Synchronous; uses its own threads. Errors: BadInput, Unsupported (a prohibited item has no room), Cancelled, Storage.
[[nodiscard]] inspection::Result<SimulatedParcel> simulateParcel(const ParcelRecipe& recipe, Progress& progress);

} // namespace portlight::scans
