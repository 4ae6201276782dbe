// Findings in a CT of 512 x 512 x 400 voxels of 1 mm with two energies, filled with simulated parcels side by side:
// time and memory on this machine. bench_volumes MODELS
#include "benchmarks/desk/Figures.h"
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace portlight;

namespace {

constexpr std::array<int, 3> size{512, 512, 400};
constexpr int parcelSide = 128;
constexpr double parcelVoxelMm = 2.4;
constexpr int rounds = 3;
constexpr double goalSeconds = 3.0;
constexpr double goalMebibytes = 1536.0;

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

// The parcel again and again in each direction, in voxels of a millimetre.
scans::Volume filledWith(const scans::Volume& parcel)
{
    const auto count =
        static_cast<std::size_t>(size[0]) * static_cast<std::size_t>(size[1]) * static_cast<std::size_t>(size[2]);
    auto buffer = scans::VoxelBuffer::allocate(scans::VoxelType::Int16, count).value();
    const std::span<std::int16_t> voxels = buffer->as<std::int16_t>();
    const auto from = [](int at) { return static_cast<int>((at + 0.5) / parcelVoxelMm) % parcelSide; };
    std::size_t next = 0;
    for (int k = 0; k < size[2]; ++k) {
        for (int j = 0; j < size[1]; ++j) {
            for (int i = 0; i < size[0]; ++i) {
                voxels[next++] =
                    static_cast<std::int16_t>(std::clamp(parcel.valueAt(from(i), from(j), from(k)), -32768.0, 32767.0));
            }
        }
    }
    scans::VolumeGeometry geometry;
    geometry.size = size;
    scans::Volume volume(geometry, std::move(buffer), 1.0, 0.0, scans::ValueUnit::Hounsfield);
    volume.setEnergy(parcel.energy());
    return volume;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        return 2;
    }
    inference::ModelLibrary library(QString::fromLocal8Bit(argv[1]), inference::trustedModelKeys());
    const auto detector = library.volumeDetector(QStringLiteral("volumes"));
    scans::ParcelRecipe recipe;
    recipe.seed = 700001;
    recipe.size = {parcelSide, parcelSide, parcelSide};
    recipe.voxelMm = parcelVoxelMm;
    recipe.prohibited = {scans::ItemClass::Firearm};
    scans::Progress progress;
    const auto parcel = scans::simulateParcel(recipe, progress);
    if (!detector || !parcel) {
        return 1;
    }
    const inference::VolumePair volumes{filledWith(parcel->high), filledWith(parcel->low), 0};
    std::vector<double> seconds;
    std::vector<double> processors;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const double before = benchmarks::processorMilliseconds();
        if (!(*detector)->detect(volumes, progress)) {
            return 1;
        }
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        processors.push_back((benchmarks::processorMilliseconds() - before) / 1e3);
    }
    const QString of = QStringLiteral("CT of 512x512x400, two energies, ");
    const double memory = peakMebibytes();
    benchmarks::Figures figures;
    figures.add(of + QStringLiteral("findings, median"), benchmarks::quantile(seconds, 0.5), QStringLiteral("s"),
                goalSeconds);
    figures.add(of + QStringLiteral("processor time of it"), benchmarks::quantile(processors, 0.5), QStringLiteral("s"),
                2.0 * goalSeconds);
    figures.add(of + QStringLiteral("peak memory with both volumes"), memory, QStringLiteral("MiB"), goalMebibytes);
    figures.print();
    return 0;
}
