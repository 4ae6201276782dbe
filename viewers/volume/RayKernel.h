// The ray caster itself, written once over a vocabulary of lanes (LanesPortable, LanesAvx2, LanesAvx512).
//
// Empty bricks are left in one jump to the edge of the cube in which every brick is known to be empty; samples stay on
// each ray's own lattice, so the picture is the same without skipping. Surfaces are shaded by the slope within the cell
// of eight voxels that the sample has read anyhow; BrickKernel shades them smoothly.
#pragma once

#include "viewers/volume/GatheredLight.h"
#include "viewers/volume/ProjectedValue.h"
#include "viewers/volume/RayPath.h"

namespace portlight::viewers {
namespace {

template <class V, typename T, CastMode mode>
class RayKernel
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;
    using Point = LanePoint<V>;
    using Cell = typename VoxelField<V, T>::Cell;
    using Rays = typename RayPath<V>::Rays;

    static constexpr bool projects = mode == CastMode::Mean;

public:
    explicit RayKernel(const RayJob& job)
        : m_job(job)
        , m_field(job)
        , m_path(job)
        , m_gathered(job)
    {
    }

    void tile(int x0, int y0, int x1, int y1) const
    {
        for (int y = y0; y < y1; y += V::rows) {
            if (m_job.cancelled != nullptr && m_job.cancelled->load(std::memory_order_relaxed)) {
                return;
            }
            for (int x = x0; x < x1; x += V::columns) {
                packet(x, y, x1, y1);
            }
        }
    }

private:
    void packet(int x, int y, int x1, int y1) const
    {
        const Rays rays = m_path.raysAt(x, y);
        LaneLight<V> light;
        ProjectedValue<V, mode> projected(m_job, m_gathered.labels());
        Float number = rays.first;
        Mask alive = V::lessEqual(number, rays.last);
        while (V::any(alive)) {
            const Float t = V::mul(number, rays.stepT);
            const Point p =
                m_field.inside({V::fma(t, rays.direction.x, rays.origin.x), V::fma(t, rays.direction.y, rays.origin.y),
                                V::fma(t, rays.direction.z, rays.origin.z)});
            const Int bx = V::shiftRight(V::truncate(p.x), 3);
            const Int by = V::shiftRight(V::truncate(p.y), 3);
            const Int bz = V::shiftRight(V::truncate(p.z), 3);
            const Int brick = V::add(
                bx, V::mul(V::broadcast(m_job.bricks[0]), V::add(by, V::mul(bz, V::broadcast(m_job.bricks[1])))));
            const Int empty = V::gatherByte(m_job.emptiness, brick);
            const Mask visible = V::both(alive, V::equal(empty, V::broadcast(0)));
            const Float reach = V::toFloat(empty);
            Float next = V::add(number, V::broadcast(1.0F));
            if (V::any(V::without(alive, visible))) {
                const Point corner{V::toFloat(bx), V::toFloat(by), V::toFloat(bz)};
                next = V::select(visible, next, m_path.behindCube(rays, corner, reach, number));
            }
            if (V::any(visible)) {
                const Cell cell = m_field.cell(p);
                if constexpr (projects) {
                    projected.take(p, VoxelField<V, T>::value(cell), t, visible);
                } else {
                    m_gathered.add(p, VoxelField<V, T>::value(cell), t, visible, light,
                                   [&](Mask) { return m_field.slope(cell); });
                }
            }
            number = next;
            alive = V::both(alive, V::lessEqual(number, rays.last));
            if constexpr (!projects) {
                alive = V::both(alive, V::less(light.alpha, V::broadcast(m_job.opaque)));
            }
        }
        if constexpr (projects) {
            const auto shown = projected.shown();
            light = {shown.red, shown.green, shown.blue, shown.alpha, shown.depth};
        }
        m_gathered.write(light, x, y, x1, y1);
    }

    const RayJob& m_job;
    VoxelField<V, T> m_field;
    RayPath<V> m_path;
    GatheredLight<V, mode> m_gathered;
};

} // namespace
} // namespace portlight::viewers
