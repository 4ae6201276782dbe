// One thread's share of a scan: turns slices of the scene into rows of the radiograph and slices of the volumes.
#pragma once

#include "scans/simulator/BasisTable.h"
#include "scans/simulator/ForwardProjector.h"
#include "scans/simulator/ItemTally.h"
#include "scans/simulator/LineScanner.h"
#include "scans/simulator/PolychromaticDetector.h"
#include "scans/simulator/ScannerModel.h"
#include "scans/simulator/SceneScanner.h"
#include "scans/simulator/SliceRasteriser.h"
#include "scans/simulator/SliceReconstructor.h"
#include "scans/simulator/WaterCorrection.h"

#include <cstdint>
#include <span>
#include <vector>

namespace portlight::scans {

// What all workers share, read only.
struct ScanPlan
{
    const ScannerModel& model;
    const ScanSettings& settings;
    const VolumeGeometry& geometry;
    const SliceRasteriser& rasteriser;
    const BasisTable& basis;
    const PolychromaticDetector& ctDetector;
    const PolychromaticDetector& lineDetector;
    const LineScanner& lineScanner;
    const SliceReconstructor& reconstructor;
    const WaterCorrection& lowWater;
    const WaterCorrection& highWater;
    const std::vector<std::uint8_t>& classOfItem;
};

// Where the results go: whole buffers; a worker writes only its own slices.
struct ScanBuffers
{
    std::span<std::int16_t> low;
    std::span<std::int16_t> high;
    std::span<std::uint8_t> labels;
    std::span<std::uint16_t> lineLow;
    std::span<std::uint16_t> lineHigh;
};

class SliceWorker
{
public:
    SliceWorker(const ScanPlan& plan, const ScanBuffers& buffers, std::size_t itemCount);

    void run(int slice);
    [[nodiscard]] const ItemTallies& tallies() const { return m_tallies; }

private:
    void radiograph(int slice);
    void mixDensities();
    void measure(int slice);
    void measureAngle(int angle, Random& random);
    void reconstruct(int slice);

    const ScanPlan& m_plan;
    ScanBuffers m_buffers;
    ItemTallies m_tallies;
    SliceSamples m_samples;
    ProjectionSlice m_slice;
    SliceReconstructor::Workspace m_workspace;
    std::vector<Float4> m_densities; // of the slice's voxels
    std::vector<Float4> m_integrals;
    std::vector<Float4> m_lineIntegrals;
    std::vector<float> m_low;
    std::vector<float> m_high;
    std::vector<float> m_scratch;
    std::vector<float> m_imageLow;
    std::vector<float> m_imageHigh;
};

} // namespace portlight::scans
