// Reads a volume at any point: trilinear values and their gradient, for all lanes at once.
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

    static Float value(const Cell& cell)
    {
        const auto row = [&](int k, int j) { return mix(cell.corner[k][j][0], cell.corner[k][j][1], cell.fx); };
        return mix(mix(row(0, 0), row(0, 1), cell.fy), mix(row(1, 0), row(1, 1), cell.fy), cell.fz);
    }

    // The slope of value() itself, in stored values per millimetre: no further voxels read, but it jumps from cell to
    // cell. For pictures in motion.
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

    Float sample(Point p) const { return value(cell(p)); }

    // Gradient in stored values per millimetre from the six samples one voxel away; only for the wanted lanes.
    Point gradient(Point p, Mask wanted) const
    {
        const Float one = V::broadcast(1.0F);
        p = {V::select(wanted, p.x, one), V::select(wanted, p.y, one), V::select(wanted, p.z, one)};
        const Float two = V::broadcast(2.0F);
        const auto inner = [&](Float at, int size) {
            return V::both(V::lessEqual(one, at), V::less(V::add(at, two), V::broadcast(static_cast<float>(size))));
        };
        const Mask interior =
            V::both(inner(p.x, m_job.size[0]), V::both(inner(p.y, m_job.size[1]), inner(p.z, m_job.size[2])));
        const Point steps = V::all(interior) ? innerDifference(p) : borderDifference(p);
        return {V::mul(steps.x, V::broadcast(0.5F / m_job.spacingMm[0])),
                V::mul(steps.y, V::broadcast(0.5F / m_job.spacingMm[1])),
                V::mul(steps.z, V::broadcast(0.5F / m_job.spacingMm[2]))};
    }

private:
    // All lanes at least one voxel away from the border: the six samples share their fractions and most of their
    // voxels, 16 loads instead of 24.
    Point innerDifference(Point p) const
    {
        const Int x = V::truncate(p.x);
        const Int y = V::truncate(p.y);
        const Int z = V::truncate(p.z);
        const Float fx = V::sub(p.x, V::toFloat(x));
        const Float fy = V::sub(p.y, V::toFloat(y));
        const Float fz = V::sub(p.z, V::toFloat(z));
        const Int corner =
            V::add(V::add(x, V::mul(y, V::broadcast(m_rowStride))), V::mul(z, V::broadcast(m_sliceStride)));
        const Row r00 = wideRow(corner, 0, fx);
        const Row r10 = wideRow(corner, m_rowStride, fx);
        const Row r01 = wideRow(corner, m_sliceStride, fx);
        const Row r11 = wideRow(corner, m_rowStride + m_sliceStride, fx);
        Point step;
        step.x = mix(mix(r00.step, r10.step, fy), mix(r01.step, r11.step, fy), fz);
        const Float above =
            mix(alongRow(corner, -m_rowStride, fx), alongRow(corner, m_sliceStride - m_rowStride, fx), fz);
        const Float below =
            mix(alongRow(corner, 2 * m_rowStride, fx), alongRow(corner, m_sliceStride + 2 * m_rowStride, fx), fz);
        const Float row0 = mix(r00.middle, r01.middle, fz);
        const Float row1 = mix(r10.middle, r11.middle, fz);
        step.y = V::sub(mix(row1, below, fy), mix(above, row0, fy));
        const Float before =
            mix(alongRow(corner, -m_sliceStride, fx), alongRow(corner, m_rowStride - m_sliceStride, fx), fy);
        const Float behind =
            mix(alongRow(corner, 2 * m_sliceStride, fx), alongRow(corner, m_rowStride + 2 * m_sliceStride, fx), fy);
        const Float slice0 = mix(r00.middle, r10.middle, fy);
        const Float slice1 = mix(r01.middle, r11.middle, fy);
        step.z = V::sub(mix(slice1, behind, fz), mix(before, slice0, fz));
        return step;
    }

    struct Row
    {
        Float middle; // the row's value at the point
        Float step;   // one voxel ahead less one voxel behind
    };

    static Float mix(Float a, Float b, Float share) { return V::fma(share, V::sub(b, a), a); }

    Float alongRow(Int corner, int offset, Float fx) const
    {
        Float a;
        Float b;
        V::gatherPair(m_voxels, m_last, V::add(corner, V::broadcast(offset)), a, b);
        return mix(a, b, fx);
    }

    Row wideRow(Int corner, int offset, Float fx) const
    {
        Float a;
        Float b;
        Float c;
        Float d;
        V::gatherPair(m_voxels, m_last, V::add(corner, V::broadcast(offset - 1)), a, b);
        V::gatherPair(m_voxels, m_last, V::add(corner, V::broadcast(offset + 1)), c, d);
        return {mix(b, c, fx), V::sub(mix(c, d, fx), mix(a, b, fx))};
    }

    Point borderDifference(Point p) const
    {
        return {clampedDifference(p, 0), clampedDifference(p, 1), clampedDifference(p, 2)};
    }

    Float clampedDifference(Point p, int axis) const
    {
        const Float top = V::broadcast(static_cast<float>(m_job.size[axis] - 1));
        const Float zero = V::broadcast(0.0F);
        const Float one = V::broadcast(1.0F);
        Point ahead = p;
        Point behind = p;
        Float* forward = axis == 0 ? &ahead.x : axis == 1 ? &ahead.y : &ahead.z;
        Float* backward = axis == 0 ? &behind.x : axis == 1 ? &behind.y : &behind.z;
        *forward = V::min(V::add(*forward, one), top);
        *backward = V::max(V::sub(*backward, one), zero);
        return V::sub(sample(ahead), sample(behind));
    }

    const RayJob& m_job;
    const T* m_voxels;
    int m_rowStride;
    int m_sliceStride;
    Int m_last;
};

} // namespace
} // namespace portlight::viewers
