#include "scans/simulator/SceneScanner.h"

#include "scans/simulator/SliceWorker.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

namespace portlight::scans {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr int smallestSize = 16;
constexpr int largestSize = 2048;

// Everything that needs no slice: physics tables and image geometry.
struct Machine
{
    BasisTable basis;
    SpectrumPair ct;
    SpectrumPair line;
    WaterCorrection lowWater;
    WaterCorrection highWater;
};

Result<Machine> buildMachine(const ScannerModel& model)
{
    auto ct = buildSpectrumPair(model.ctLow, model.ctHigh);
    auto line = buildSpectrumPair(model.lineLow, model.lineHigh);
    auto library = materialLibrary();
    if (!ct || !line || !library) {
        return failure(!ct ? ct.error() : !line ? line.error() : library.error());
    }
    const std::size_t bins =
        std::max({ct->low.binCount(), ct->high.binCount(), line->low.binCount(), line->high.binCount()});
    auto basis = BasisTable::build(*library, bins);
    auto lowWater = WaterCorrection::build(ct->low);
    auto highWater = WaterCorrection::build(ct->high);
    if (!basis || !lowWater || !highWater) {
        return failure(!basis ? basis.error() : !lowWater ? lowWater.error() : highWater.error());
    }
    return Machine{std::move(*basis), std::move(*ct), std::move(*line), std::move(*lowWater), std::move(*highWater)};
}

struct Storage
{
    std::shared_ptr<VoxelBuffer> low;
    std::shared_ptr<VoxelBuffer> high;
    std::shared_ptr<VoxelBuffer> labels;
    std::shared_ptr<VoxelBuffer> lineLow;
    std::shared_ptr<VoxelBuffer> lineHigh;
};

Result<Storage> allocateStorage(const VolumeGeometry& geometry, std::size_t linePixels, ScanParts parts)
{
    const std::size_t ctVoxels = parts == ScanParts::Everything ? geometry.voxelCount() : 0;
    Storage storage;
    for (const auto& [buffer, type, count] :
         {std::tuple{&storage.low, VoxelType::Int16, ctVoxels}, std::tuple{&storage.high, VoxelType::Int16, ctVoxels},
          std::tuple{&storage.labels, VoxelType::UInt8, geometry.voxelCount()},
          std::tuple{&storage.lineLow, VoxelType::UInt16, linePixels},
          std::tuple{&storage.lineHigh, VoxelType::UInt16, linePixels}}) {
        if (count == 0) {
            continue;
        }
        auto allocated = VoxelBuffer::allocate(type, count);
        if (!allocated) {
            return failure(allocated.error());
        }
        *buffer = std::move(*allocated);
    }
    return storage;
}

ScanBuffers viewOf(const Storage& storage)
{
    ScanBuffers buffers;
    if (storage.low) {
        buffers.low = storage.low->as<std::int16_t>();
        buffers.high = storage.high->as<std::int16_t>();
    }
    buffers.labels = storage.labels->as<std::uint8_t>();
    buffers.lineLow = storage.lineLow->as<std::uint16_t>();
    buffers.lineHigh = storage.lineHigh->as<std::uint16_t>();
    return buffers;
}

ItemTallies runWorkers(const ScanPlan& plan, const ScanBuffers& buffers, std::size_t itemCount, Progress& progress)
{
    const int slices = plan.geometry.size[2];
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int count = std::clamp(plan.settings.threads > 0 ? plan.settings.threads : cores, 1, slices);
    std::vector<SliceWorker> workers;
    workers.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        workers.emplace_back(plan, buffers, itemCount);
    }
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    {
        std::vector<std::jthread> threads;
        threads.reserve(workers.size());
        for (SliceWorker& worker : workers) {
            threads.emplace_back([&worker, &next, &done, &progress, slices] {
                for (int slice = next++; slice < slices && !progress.isCancelled(); slice = next++) {
                    worker.run(slice);
                    progress.report(100 * ++done / slices);
                }
            });
        }
    }
    ItemTallies total(itemCount);
    for (const SliceWorker& worker : workers) {
        total.merge(worker.tallies());
    }
    return total;
}

SceneScan assemble(const Storage& storage, const VolumeGeometry& geometry, const LineScanner& lineScanner,
                   std::vector<ItemTally> items)
{
    SceneScan scan;
    scan.items = std::move(items);
    scan.labels = Volume(geometry, storage.labels, 1.0, 0.0, ValueUnit::Label);
    scan.labels.setName(QStringLiteral("ground truth"));
    if (storage.low) {
        scan.low = Volume(geometry, storage.low, 1.0, 0.0, ValueUnit::Hounsfield);
        scan.low.setEnergy(EnergyLevel::Low);
        scan.low.setName(QStringLiteral("low energy"));
        scan.high = Volume(geometry, storage.high, 1.0, 0.0, ValueUnit::Hounsfield);
        scan.high.setEnergy(EnergyLevel::High);
        scan.high.setName(QStringLiteral("high energy"));
    }
    scan.radiograph.width = lineScanner.width();
    scan.radiograph.height = geometry.size[2] * lineScanner.rowsPerSlice();
    scan.radiograph.pixelSpacingXMm = lineScanner.pixelMm();
    scan.radiograph.pixelSpacingYMm = geometry.spacingMm[2] / lineScanner.rowsPerSlice();
    scan.radiograph.view = QStringLiteral("top");
    constexpr double fullScale = 1.0 / 65535.0;
    scan.radiograph.layers = {{LayerRole::LowEnergy, storage.lineLow, fullScale, 0.0, false, false},
                              {LayerRole::HighEnergy, storage.lineHigh, fullScale, 0.0, false, false}};
    return scan;
}

} // namespace

Result<void> checkScanSettings(const ScanSettings& settings)
{
    for (const int size : settings.size) {
        if (size < smallestSize || size > largestSize) {
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("portlight::scans",
                                                       "A simulated scan has 16 to 2048 voxels on each axis, not %1.")
                               .arg(size));
        }
    }
    if (!(settings.voxelMm >= 0.2 && settings.voxelMm <= 10.0)) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("portlight::scans",
                                                   "The voxels of a simulated scan are 0.2 to 10 mm wide, not %1.")
                           .arg(settings.voxelMm));
    }
    return {};
}

VolumeGeometry scanGeometry(const ScanSettings& settings)
{
    VolumeGeometry geometry;
    geometry.size = settings.size;
    geometry.spacingMm = {settings.voxelMm, settings.voxelMm, settings.voxelMm};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        geometry.originMm[axis] = -(settings.size[axis] - 1) / 2.0 * settings.voxelMm;
    }
    return geometry;
}

Result<SceneScan> scanScene(const Scene& scene, const ScannerModel& scanner, const ScanSettings& settings,
                            Progress& progress)
{
    if (const auto checked = checkScanSettings(settings); !checked) {
        return failure(checked.error());
    }
    if (scene.items.size() > SliceRasteriser::mostItems) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("portlight::scans", "A simulated scan holds at most %1 items.")
                           .arg(SliceRasteriser::mostItems));
    }
    const auto machine = buildMachine(scanner);
    if (!machine) {
        return failure(machine.error());
    }
    const VolumeGeometry geometry = scanGeometry(settings);
    const LineScanner lineScanner(geometry);
    const auto linePixels = static_cast<std::size_t>(lineScanner.width()) *
                            static_cast<std::size_t>(geometry.size[2] * lineScanner.rowsPerSlice());
    const auto storage = allocateStorage(geometry, linePixels, settings.parts);
    if (!storage) {
        return failure(storage.error());
    }
    std::vector<std::uint8_t> classOfItem;
    for (const Item& item : scene.items) {
        classOfItem.push_back(static_cast<std::uint8_t>(item.itemClass));
    }
    const SliceRasteriser rasteriser(scene, geometry);
    const int across = std::max(settings.size[0], settings.size[1]);
    const int angles = scanner.angles > 0 ? scanner.angles : across * 7 / 5;
    const SliceReconstructor reconstructor(settings.size[0], settings.size[1], settings.voxelMm / 10.0, angles,
                                           scanner.kernelCutoff);
    const PolychromaticDetector ctDetector(machine->basis, machine->ct);
    const PolychromaticDetector lineDetector(machine->basis, machine->line);
    const ScanPlan plan{scanner,      settings,    geometry,      rasteriser,        machine->basis,     ctDetector,
                        lineDetector, lineScanner, reconstructor, machine->lowWater, machine->highWater, classOfItem};
    ItemTallies tallies = runWorkers(plan, viewOf(*storage), scene.items.size(), progress);
    if (progress.isCancelled()) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("portlight::scans", "The simulation was stopped."));
    }
    return assemble(*storage, geometry, lineScanner, tallies.items());
}

} // namespace portlight::scans
