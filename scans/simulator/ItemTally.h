// What of each item actually reached the grid: the ground truth is counted from samples and voxels, not taken from the
// drawing, so that an item half covered by another is reported as it is.
#pragma once

#include "scans/physics/Material.h"
#include "scans/simulator/LineScanner.h"
#include "scans/simulator/SliceRasteriser.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace portlight::scans {

struct ItemTally
{
    std::array<std::uint64_t, materialCount> samples{}; // by material
    std::uint64_t voxels = 0;                           // labelled as this item
    std::array<int, 3> firstVoxel{INT32_MAX, INT32_MAX, INT32_MAX};
    std::array<int, 3> lastVoxel{-1, -1, -1};
    double firstColumn = 1e30; // of the radiograph
    double lastColumn = -1e30;
    int firstRow = INT32_MAX;
    int lastRow = -1;

    [[nodiscard]] std::uint64_t sampleCount() const;
    [[nodiscard]] double massGrams(const std::vector<Material>& library, double sampleCm3) const;
};

// Counts only add and boxes only grow, so the order of slices does not matter.
class ItemTallies
{
public:
    explicit ItemTallies(std::size_t itemCount)
        : m_items(itemCount)
    {
    }

    // Counts the samples of one slice and labels its voxels: a voxel belongs to the item that holds most of its
    // samples, if that is at least three of eight.
    void count(const SliceSamples& samples, int slice, const LineScanner& scanner, const VolumeGeometry& geometry,
               std::span<const std::uint8_t> classOfItem, std::span<std::uint8_t> labels);
    void merge(const ItemTallies& other);
    [[nodiscard]] const std::vector<ItemTally>& items() const { return m_items; }

private:
    void label(const SliceSamples& samples, int slice, std::span<const std::uint8_t> classOfItem,
               std::span<std::uint8_t> labels);
    void shadow(const SliceSamples& samples, int slice, const LineScanner& scanner, const VolumeGeometry& geometry);

    std::vector<ItemTally> m_items;
};

} // namespace portlight::scans
