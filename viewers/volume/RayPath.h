// Where the rays of a packet run: camera to voxels, the cut, and jumps over empty bricks.
#pragma once

#include "viewers/volume/VoxelField.h"

namespace portlight::viewers {
namespace {

template <class V>
class RayPath
{
    using Float = typename V::Float;
    using Mask = typename V::Mask;

public:
    using Point = LanePoint<V>;

    struct Rays
    {
        Point origin;
        Point direction;
        Point inverse;
        Float stepT;   // t between samples
        Float perStep; // its inverse
        Float first;   // sample numbers, whole
        Float last;
    };

    explicit RayPath(const RayJob& job)
        : m_job(job)
    {
    }

    Rays raysAt(int x, int y) const
    {
        const RayJob& job = m_job;
        const Float column = V::add(V::broadcast(static_cast<float>(x) + 0.5F), V::columnOffsets());
        const Float row = V::add(V::broadcast(static_cast<float>(y) + 0.5F), V::rowOffsets());
        Rays rays;
        rays.origin = {affine(job.origin[0], job.originPerColumn[0], job.originPerRow[0], column, row),
                       affine(job.origin[1], job.originPerColumn[1], job.originPerRow[1], column, row),
                       affine(job.origin[2], job.originPerColumn[2], job.originPerRow[2], column, row)};
        rays.direction = {
            awayFromZero(affine(job.direction[0], job.directionPerColumn[0], job.directionPerRow[0], column, row)),
            awayFromZero(affine(job.direction[1], job.directionPerColumn[1], job.directionPerRow[1], column, row)),
            awayFromZero(affine(job.direction[2], job.directionPerColumn[2], job.directionPerRow[2], column, row))};
        const Float one = V::broadcast(1.0F);
        rays.inverse = {V::div(one, rays.direction.x), V::div(one, rays.direction.y), V::div(one, rays.direction.z)};

        const Float dx = V::mul(rays.direction.x, V::broadcast(job.spacingMm[0]));
        const Float dy = V::mul(rays.direction.y, V::broadcast(job.spacingMm[1]));
        const Float dz = V::mul(rays.direction.z, V::broadcast(job.spacingMm[2]));
        const Float lengthMm = V::sqrt(V::fma(dx, dx, V::fma(dy, dy, V::mul(dz, dz))));
        rays.stepT = V::div(V::broadcast(job.stepMm), lengthMm);

        Float near = V::broadcast(0.0F);
        Float far = V::broadcast(1e30F);
        narrow(rays.origin.x, rays.inverse.x, job.boundsLow[0], job.boundsHigh[0], near, far);
        narrow(rays.origin.y, rays.inverse.y, job.boundsLow[1], job.boundsHigh[1], near, far);
        narrow(rays.origin.z, rays.inverse.z, job.boundsLow[2], job.boundsHigh[2], near, far);
        near = V::max(near, V::broadcast(job.nearT));
        far = V::min(far, V::broadcast(job.farT));
        for (int plane = 0; plane < job.planes; ++plane) {
            clipByPlane(rays, job.plane[plane], near, far);
        }
        rays.perStep = V::div(one, rays.stepT);
        rays.first = V::ceil(V::mul(near, rays.perStep));
        rays.last = V::floor(V::mul(far, rays.perStep));
        return rays;
    }

    // The sample number behind the empty cube around brick (bx, by, bz) with `reach` empty bricks to each side.
    [[nodiscard]] Float behindCube(const Rays& rays, Point brick, Float reach, Float number) const
    {
        const Float edge = V::broadcast(static_cast<float>(RayJob::brickSize));
        const Float one = V::broadcast(1.0F);
        const auto exit = [&](Float b, Float origin, Float direction, Float inverse) {
            const Mask positive = V::less(V::broadcast(0.0F), direction);
            const Float wall = V::select(positive, V::add(b, reach), V::sub(V::add(b, one), reach));
            return V::mul(V::sub(V::mul(wall, edge), origin), inverse);
        };
        const Float tx = exit(brick.x, rays.origin.x, rays.direction.x, rays.inverse.x);
        const Float ty = exit(brick.y, rays.origin.y, rays.direction.y, rays.inverse.y);
        const Float tz = exit(brick.z, rays.origin.z, rays.direction.z, rays.inverse.z);
        const Float next = V::add(V::floor(V::div(V::min(tx, V::min(ty, tz)), rays.stepT)), one);
        return V::max(next, V::add(number, one));
    }

    // The part [near, far] of a ray between two walls across one axis.
    static void narrow(Float origin, Float inverse, float low, float high, Float& near, Float& far)
    {
        const Float a = V::mul(V::sub(V::broadcast(low), origin), inverse);
        const Float b = V::mul(V::sub(V::broadcast(high), origin), inverse);
        near = V::max(near, V::min(a, b));
        far = V::min(far, V::max(a, b));
    }

private:
    static Float affine(float base, float perColumn, float perRow, Float column, Float row)
    {
        return V::fma(V::broadcast(perRow), row, V::fma(V::broadcast(perColumn), column, V::broadcast(base)));
    }

    static Float awayFromZero(Float value)
    {
        const Float tiny = V::broadcast(1e-12F);
        return V::select(V::less(V::abs(value), tiny), tiny, value);
    }

    static void clipByPlane(const Rays& rays, const float* plane, Float& near, Float& far)
    {
        const Float along = awayFromZero(
            V::fma(V::broadcast(plane[0]), rays.direction.x,
                   V::fma(V::broadcast(plane[1]), rays.direction.y, V::mul(V::broadcast(plane[2]), rays.direction.z))));
        const Float at = V::fma(V::broadcast(plane[0]), rays.origin.x,
                                V::fma(V::broadcast(plane[1]), rays.origin.y,
                                       V::fma(V::broadcast(plane[2]), rays.origin.z, V::broadcast(plane[3]))));
        const Float cut = V::div(V::sub(V::broadcast(0.0F), at), along);
        const Mask entering = V::less(V::broadcast(0.0F), along);
        near = V::select(entering, V::max(near, cut), near);
        far = V::select(entering, far, V::min(far, cut));
    }

    const RayJob& m_job;
};

} // namespace
} // namespace portlight::viewers
