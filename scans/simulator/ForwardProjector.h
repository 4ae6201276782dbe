// Parallel-beam line integrals through one slice of basis densities, by Joseph's method: along each ray one linear
// interpolation per row (or column) it crosses (Joseph, IEEE Trans. Med. Imaging 1 (1982) 192).
#pragma once

#include "scans/simulator/Vector4.h"

#include <span>
#include <utility>
#include <vector>

namespace portlight::scans {

// The slice and, for rays nearer the horizontal, its transpose; rows know where their matter begins and ends. Reused
// from slice to slice by one thread.
class ProjectionSlice
{
public:
    ProjectionSlice(int width, int height);

    // densities: g/cm3 of the basis materials, width x height, x fastest.
    void set(std::span<const Float4> densities);
    [[nodiscard]] bool isEmpty() const { return m_empty; }

    // Adds the line integrals in g/cm2 of every detector for projection angle `angle` (radians, 0 <= angle < pi).
    // Detector d lies at s = (d - (count - 1) / 2) voxels from the centre; the ray runs along x cos + y sin = s, voxels
    // spaced `voxelCm`.
    void project(double angle, double voxelCm, std::span<Float4> integrals) const;

private:
    struct Plane
    {
        int width = 0;
        int height = 0;
        std::vector<Float4> densities;             // rows padded by one empty voxel on either side
        std::vector<std::pair<int, int>> occupied; // per row: first and one past the last column with matter
    };

    static void findOccupied(Plane& plane);
    static void projectPlane(const Plane& plane, double shift, double slope, double centreShift, float lengthCm,
                             std::span<Float4> integrals);

    Plane m_rows;
    Plane m_columns;
    bool m_empty = true;
};

} // namespace portlight::scans
