// The radiograph of a belt scanner: a fan beam from below the belt onto a row of detectors above it, one image row for
// each half voxel of belt travel.
//
// Image x is the world's x, image y runs along the belt (world z). Pixel spacing is stated in the plane through the
// middle of the grid; things nearer the source look larger, as they do in the machine.
#pragma once

#include "scans/VolumeGeometry.h"
#include "scans/simulator/PolychromaticDetector.h"
#include "scans/simulator/SliceRasteriser.h"

#include <span>
#include <vector>

namespace portlight::scans {

// Immutable; safe to use from any thread.
class LineScanner
{
public:
    explicit LineScanner(const VolumeGeometry& geometry);

    [[nodiscard]] int width() const { return m_width; } // a multiple of four
    [[nodiscard]] int rowsPerSlice() const { return samplesPerEdge; }
    [[nodiscard]] double pixelMm() const { return m_pixelMm; }

    // Pixel column (real number, pixel centres at integers) that a point of the slice plane falls on.
    [[nodiscard]] double columnOf(double xMm, double yMm) const;
    // Basis integrals in g/cm2 of row `sampleSlice` (0 or 1) of a painted slice; `densities` by material.
    void project(const SliceSamples& samples, int sampleSlice, const std::vector<Float4>& densities,
                 std::span<Float4> integrals) const;

private:
    VolumeGeometry m_geometry;
    double m_sampleMm;
    double m_pixelMm;
    double m_sourceY; // below the belt: y is down
    int m_width;
    std::vector<float> m_rayLengthCm; // per sample row crossed, by column
};

} // namespace portlight::scans
