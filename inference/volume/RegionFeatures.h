// What a candidate region is like, in numbers: size, weight, density, atomic number, shape, and what lies around it.
//
// Lengths, volumes and weights enter as logarithms. Everything is relative to water, so scanners compare; features of
// the second energy are 0 where there is none.
#pragma once

#include "inference/volume/CandidateRegions.h"
#include "inspection/Finding.h"

#include <QStringList>

#include <optional>

namespace portlight::inference {

// What an officer reads of a region.
struct RegionMeasures
{
    inspection::BoxMm box; // world millimetres, around the cells
    double volumeCm3 = 0.0;
    double massGrams = 0.0;
    double densityGramsPerCm3 = 0.0;  // mass over volume
    std::optional<double> effectiveZ; // of its core, away from blurred edges; nothing where it cannot be
};

struct DescribedRegion
{
    std::vector<float> features; // as named by regionFeatureNames()
    RegionMeasures measures;
};

// Stable names in the order of the features; a model's bundle states the ones it was trained on.
[[nodiscard]] const QStringList& regionFeatureNames();

// `region` is an index into set.regions, which must not be empty of cells. Safe from several threads.
[[nodiscard]] DescribedRegion describeRegion(const CoarseGrid& grid, const RegionSet& set, std::size_t region);

} // namespace portlight::inference
