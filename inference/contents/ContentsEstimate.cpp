#include "inference/contents/ContentsEstimate.h"

#include "inference/contents/CoarseBlocks.h"
#include "inference/volume/VolumePair.h"
#include "scans/physics/MaterialScale.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <vector>

namespace portlight::inference {

using scans::MaterialScale;
using scans::Volume;

namespace {

constexpr double matterAbove = 0.12; // times water: noise and streaks in air stay below
constexpr double heaviest = 19.3;    // gold
constexpr double looseBelow = 0.5;   // g/cm3
constexpr double organicUpTo = 1.6;
constexpr double mineralUpTo = 4.0;
constexpr double metalFromZ = 19.0;
constexpr double mineralFromZ = 10.5;

// True over read mass by kind, least squares over simulated parcels (benchmarks/inference, bench_likeness --fit):
// blurred edges and streaks of dense things read as matter that is not there.
constexpr std::array<double, matterKinds> pairWorth{0.97, 0.98, 0.45, 0.44};
constexpr std::array<double, matterKinds> singleWorth{1.0, 1.0, 0.53, 1.0};

struct Tally
{
    std::array<double, matterKinds> grams{};
    double voxels = 0.0; // of matter
    std::array<int, 3> first{INT32_MAX, INT32_MAX, INT32_MAX};
    std::array<int, 3> last{-1, -1, -1};

    void add(double density, MatterKind kind)
    {
        grams.at(static_cast<std::size_t>(kind)) += density;
        voxels += 1.0;
    }
    void reach(int i, int j, int k)
    {
        const std::array<int, 3> at{i, j, k};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            first.at(axis) = std::min(first.at(axis), at.at(axis));
            last.at(axis) = std::max(last.at(axis), at.at(axis));
        }
    }
    void merge(const Tally& other)
    {
        for (std::size_t kind = 0; kind < matterKinds; ++kind) {
            grams.at(kind) += other.grams.at(kind);
        }
        voxels += other.voxels;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            first.at(axis) = std::min(first.at(axis), other.first.at(axis));
            last.at(axis) = std::max(last.at(axis), other.last.at(axis));
        }
    }
};

MatterKind kindOf(double density, std::optional<double> effectiveZ)
{
    if (density < looseBelow) {
        return MatterKind::Loose;
    }
    if (effectiveZ && density < mineralUpTo) {
        return *effectiveZ >= metalFromZ     ? MatterKind::Metal
               : *effectiveZ >= mineralFromZ ? MatterKind::Mineral
                                             : MatterKind::Organic;
    }
    return density < organicUpTo   ? MatterKind::Organic
           : density < mineralUpTo ? MatterKind::Mineral
                                   : MatterKind::Metal;
}

// Counts every `step`th voxel of the slices k = begin, begin + stride, ...
struct Counter
{
    const Volume& high;
    const Volume& low;
    const MaterialScale& scale;
    const scans::Progress& progress;
    int step = 1;

    void count(int begin, int stride, Tally& tally) const
    {
        const auto& size = high.geometry().size;
        for (int k = begin; k < size[2] && !progress.isCancelled(); k += stride) {
            for (int j = 0; j < size[1]; j += step) {
                for (int i = 0; i < size[0]; i += step) {
                    const double value = high.valueAt(i, j, k);
                    const double relative = scale.relativeAttenuation(value);
                    if (!(relative > matterAbove)) {
                        continue;
                    }
                    tally.reach(i, j, k);
                    if (low.isNull()) {
                        const double density = scans::densityOfAttenuation(relative);
                        tally.add(density, kindOf(density, std::nullopt));
                    } else {
                        const scans::Matter matter = scale.matter(low.valueAt(i, j, k), value);
                        tally.add(std::min(matter.densityGramsPerCm3, heaviest),
                                  kindOf(matter.densityGramsPerCm3, matter.effectiveZ));
                    }
                }
            }
        }
    }
};

Tally countAll(const Counter& counter)
{
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<Tally> tallies(static_cast<std::size_t>(threads));
    {
        std::vector<std::jthread> workers;
        workers.reserve(tallies.size());
        for (int t = 0; t < threads; ++t) {
            workers.emplace_back([&counter, &tallies, t, threads] {
                counter.count(t * counter.step, threads * counter.step, tallies.at(static_cast<std::size_t>(t)));
            });
        }
    }
    for (std::size_t t = 1; t < tallies.size(); ++t) {
        tallies.front().merge(tallies.at(t));
    }
    return tallies.front();
}

} // namespace

std::optional<ContentsEstimate> estimateContents(const scans::Scan& scan, const scans::Progress& progress)
{
    const auto pair = attenuatingPair(scan);
    return pair ? estimateContents(pair->high, pair->low, progress) : std::nullopt;
}

std::optional<ContentsEstimate> estimateContents(const Volume& high, const Volume& low, const scans::Progress& progress)
{
    if (high.isNull()) {
        return std::nullopt;
    }
    const auto scale = MaterialScale::of(high, low);
    if (!scale) {
        return std::nullopt;
    }
    static const Volume none;
    const bool pair = scale->readsTwoEnergies() && low.geometry().size == high.geometry().size;
    const int step = pair ? 2 : 1;
    const Tally tally = countAll({high, pair ? low : none, *scale, progress, step});
    if (progress.isCancelled()) {
        return std::nullopt;
    }
    const auto& spacing = high.geometry().spacingMm;
    const double voxelCm3 = spacing[0] * spacing[1] * spacing[2] / 1000.0;
    const double sampleCm3 = voxelCm3 * step * step * step;
    ContentsEstimate estimate;
    std::array<double, matterKinds> kindGrams{};
    double grams = 0.0;
    for (std::size_t kind = 0; kind < matterKinds; ++kind) {
        kindGrams.at(kind) = tally.grams.at(kind) * sampleCm3 * (pair ? pairWorth : singleWorth).at(kind);
        grams += kindGrams.at(kind);
    }
    if (grams <= 0.0) {
        return estimate;
    }
    estimate.massKg = grams / 1000.0;
    for (std::size_t kind = 0; kind < matterKinds; ++kind) {
        estimate.massShares.at(kind) = kindGrams.at(kind) / grams;
    }
    estimate.matterLitres = tally.voxels * sampleCm3 / 1000.0;
    estimate.boxLitres = voxelCm3 / 1000.0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        estimate.boxLitres *= tally.last.at(axis) - tally.first.at(axis) + step;
    }
    estimate.items = countThings(high, *scale, looseBelow);
    return estimate;
}

} // namespace portlight::inference
