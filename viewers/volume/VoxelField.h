// Reads a volume at any point: trilinear values and their slope, for all lanes at once.
#pragma once

#include "viewers/volume/RayJob.h"

#include <limits>

namespace portlight::viewers {
namespace {

template <class V>
struct LanePoint
{
    typename V::Float x, y, z;
};

template <class V, typename T>
class VoxelField
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;

public:
    using Point = LanePoint<V>;

    explicit VoxelField(const RayJob& job)
        : m_job(job)
        , m_voxels(static_cast<const T*>(job.voxels))
        , m_rowStride(job.size[0])
        , m_sliceStride(job.size[0] * job.size[1])
        , m_last(V::broadcast(
              static_cast<std::int32_t>(static_cast<std::int64_t>(job.size[0]) * job.size[1] * job.size[2] - 1)))
    {
    }

    // Rounding may leave the volume by a hair.
    Point inside(Point p) const
    {
        const Float zero = V::broadcast(0.0F);
        return {V::max(V::min(p.x, V::broadcast(static_cast<float>(m_job.size[0] - 1))), zero),
                V::max(V::min(p.y, V::broadcast(static_cast<float>(m_job.size[1] - 1))), zero),
                V::max(V::min(p.z, V::broadcast(static_cast<float>(m_job.size[2] - 1))), zero)};
    }

    // The eight voxels around a point and where it lies between them.
    struct Cell
    {
        Float corner[2][2][2]; // z, y, x
        Float fx, fy, fz;
    };

    // p must lie inside.
    Cell cell(Point p) const
    {
        const Int x = V::min(V::truncate(p.x), V::broadcast(m_job.size[0] - 2));
        const Int y = V::min(V::truncate(p.y), V::broadcast(m_job.size[1] - 2));
        const Int z = V::min(V::truncate(p.z), V::broadcast(m_job.size[2] - 2));
        Cell cell;
        cell.fx = V::sub(p.x, V::toFloat(x));
        cell.fy = V::sub(p.y, V::toFloat(y));
        cell.fz = V::sub(p.z, V::toFloat(z));
        const Int corner =
            V::add(V::add(x, V::mul(y, V::broadcast(m_rowStride))), V::mul(z, V::broadcast(m_sliceStride)));
        for (int k = 0; k < 2; ++k) {
            for (int j = 0; j < 2; ++j) {
                const Int at = V::add(corner, V::broadcast(k * m_sliceStride + j * m_rowStride));
                V::gatherPair(m_voxels, m_last, at, cell.corner[k][j][0], cell.corner[k][j][1]);
            }
        }
        return cell;
    }

    // Sends for the brick that starts at a voxel, all its rows at once rather than one after the other as rays meet
    // them.
    void prefetch(int x, int y, int z) const
    {
        const int lastY = y + RayJob::brickSize < m_job.size[1] ? y + RayJob::brickSize : m_job.size[1] - 1;
        const int lastZ = z + RayJob::brickSize < m_job.size[2] ? z + RayJob::brickSize : m_job.size[2] - 1;
        for (int k = z; k <= lastZ; ++k) {
            for (int j = y; j <= lastY; ++j) {
                __builtin_prefetch(m_voxels + (static_cast<std::int64_t>(k) * m_job.size[1] + j) * m_job.size[0] + x);
            }
        }
    }

    static Float value(const Cell& cell)
    {
        const auto row = [&](int k, int j) { return mix(cell.corner[k][j][0], cell.corner[k][j][1], cell.fx); };
        return mix(mix(row(0, 0), row(0, 1), cell.fy), mix(row(1, 0), row(1, 1), cell.fy), cell.fz);
    }

    // The slope of value() itself, in stored values per millimetre: it jumps from cell to cell.
    Point slope(const Cell& cell) const
    {
        const auto& c = cell.corner;
        const auto alongX = [&](int k, int j) { return V::sub(c[k][j][1], c[k][j][0]); };
        const auto row = [&](int k, int j) { return mix(c[k][j][0], c[k][j][1], cell.fx); };
        const Float r00 = row(0, 0);
        const Float r01 = row(0, 1);
        const Float r10 = row(1, 0);
        const Float r11 = row(1, 1);
        return {
            V::mul(mix(mix(alongX(0, 0), alongX(0, 1), cell.fy), mix(alongX(1, 0), alongX(1, 1), cell.fy), cell.fz),
                   V::broadcast(1.0F / m_job.spacingMm[0])),
            V::mul(mix(V::sub(r01, r00), V::sub(r11, r10), cell.fz), V::broadcast(1.0F / m_job.spacingMm[1])),
            V::mul(V::sub(mix(r10, r11, cell.fy), mix(r00, r01, cell.fy)), V::broadcast(1.0F / m_job.spacingMm[2]))};
    }

private:
    static Float mix(Float a, Float b, Float share) { return V::fma(share, V::sub(b, a), a); }

    const RayJob& m_job;
    const T* m_voxels;
    int m_rowStride;
    int m_sliceStride;
    Int m_last;
};

} // namespace
} // namespace portlight::viewers
