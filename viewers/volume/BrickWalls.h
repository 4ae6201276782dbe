// The part of each ray within one brick, or a part of it. Every sample belongs to exactly one brick: neighbours count
// their common wall alike.
#pragma once

#include "viewers/volume/RayPath.h"

namespace portlight::viewers {
namespace {

template <class V>
class BrickWalls
{
    using Float = typename V::Float;
    using Mask = typename V::Mask;

public:
    static constexpr int side = RayJob::brickSize;

    explicit BrickWalls(const RayJob& job)
        : m_job(job)
    {
    }

    void enter(const SeenBrick& brick)
    {
        for (int axis = 0; axis < 3; ++axis) {
            m_first[axis] = brick.at[axis] * side;
            // Rays along the border of the volume are not lost to rounding.
            const bool last = brick.at[axis] == m_job.bricks[axis] - 1;
            m_low[axis] = static_cast<float>(brick.at[axis] == 0 ? -side : m_first[axis]);
            m_high[axis] = static_cast<float>(m_first[axis] + (last ? 2 : 1) * side);
        }
    }

    // Only voxels [first + low, first + high] along an axis; where that is the brick's own wall it stays as it is.
    void narrow(int axis, int low, int high)
    {
        if (low > 0) {
            m_low[axis] = static_cast<float>(m_first[axis] + low);
        }
        if (high < side) {
            m_high[axis] = static_cast<float>(m_first[axis] + high);
        }
    }

    [[nodiscard]] int firstVoxel(int axis) const { return m_first[axis]; }

    // Numbers of the first and last sample; the lanes that have any.
    Mask between(const typename RayPath<V>::Rays& rays, Float& first, Float& last) const
    {
        Float near = V::broadcast(-1e30F);
        Float far = V::broadcast(1e30F);
        RayPath<V>::narrow(rays.origin.x, rays.inverse.x, m_low[0], m_high[0], near, far);
        RayPath<V>::narrow(rays.origin.y, rays.inverse.y, m_low[1], m_high[1], near, far);
        RayPath<V>::narrow(rays.origin.z, rays.inverse.z, m_low[2], m_high[2], near, far);
        first = V::max(V::add(V::floor(V::mul(near, rays.perStep)), V::broadcast(1.0F)), rays.first);
        last = V::min(V::floor(V::mul(far, rays.perStep)), rays.last);
        return V::lessEqual(first, last);
    }

private:
    const RayJob& m_job;
    int m_first[3] = {0, 0, 0};
    float m_low[3] = {0, 0, 0};
    float m_high[3] = {0, 0, 0};
};

} // namespace
} // namespace portlight::viewers
