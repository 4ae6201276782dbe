// The ray caster itself, written once over a vocabulary of lanes (LanesPortable, LanesAvx2).
//
// Front-to-back emission and absorption; colours are shaded by the gradient under a head light (Levoy, IEEE Computer
// Graphics and Applications 8(3), 1988). Empty bricks are left in one jump to the edge of the cube in which every brick
// is known to be empty; samples stay on each ray's own lattice, so the picture is the same without skipping.
#pragma once

#include "viewers/volume/VoxelField.h"

#include <limits>

namespace portlight::viewers {
namespace {

template <class V, typename T, CastMode mode>
class RayKernel
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;

    using Point = typename VoxelField<V, T>::Point;

public:
    explicit RayKernel(const RayJob& job)
        : m_job(job)
        , m_field(job)
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
    struct Rays
    {
        Point origin;
        Point direction;
        Point inverse;
        Float stepT; // t between samples
        Float first; // sample numbers, whole
        Float last;
    };

    struct Light
    {
        Float red, green, blue, alpha, depth;
    };

    static Float affine(float base, float perColumn, float perRow, Float column, Float row)
    {
        return V::fma(V::broadcast(perRow), row, V::fma(V::broadcast(perColumn), column, V::broadcast(base)));
    }

    static Float awayFromZero(Float value)
    {
        const Float tiny = V::broadcast(1e-12F);
        return V::select(V::less(V::abs(value), tiny), tiny, value);
    }

    static void narrow(Float origin, Float inverse, float low, float high, Float& near, Float& far)
    {
        const Float a = V::mul(V::sub(V::broadcast(low), origin), inverse);
        const Float b = V::mul(V::sub(V::broadcast(high), origin), inverse);
        near = V::max(near, V::min(a, b));
        far = V::min(far, V::max(a, b));
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
        clipByPlane(rays, near, far);
        const Float perStep = V::div(one, rays.stepT);
        rays.first = V::ceil(V::mul(near, perStep));
        rays.last = V::floor(V::mul(far, perStep));
        return rays;
    }

    void clipByPlane(const Rays& rays, Float& near, Float& far) const
    {
        const float* plane = m_job.plane;
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

    // Diffuse and specular factors under a head light; flat regions (noise) keep an even brightness. Returns how much
    // of a surface there is, 0..1.
    Float shade(Point p, Mask wanted, Float& diffuse, Float& specular) const
    {
        const auto [gx, gy, gz] = m_field.gradient(p, wanted);
        const Float square = V::fma(gx, gx, V::fma(gy, gy, V::fma(gz, gz, V::broadcast(1e-12F))));
        const Float inverse = V::inverseRoot(square);
        const Float along = V::fma(gx, V::broadcast(m_job.light[0]),
                                   V::fma(gy, V::broadcast(m_job.light[1]), V::mul(gz, V::broadcast(m_job.light[2]))));
        const Float facing = V::abs(V::mul(along, inverse));
        const Float one = V::broadcast(1.0F);
        const Float surface = V::min(V::mul(V::mul(square, inverse), V::broadcast(m_job.gradientScale)), one);
        const Float lit = V::fma(facing, V::broadcast(0.72F), V::broadcast(0.28F));
        diffuse = V::fma(surface, V::sub(lit, V::broadcast(0.8F)), V::broadcast(0.8F));
        Float glint = V::mul(facing, facing);
        glint = V::mul(glint, glint);
        glint = V::mul(glint, glint);
        glint = V::mul(glint, glint);
        specular = V::mul(V::mul(glint, surface), V::broadcast(0.22F * 255.0F));
        return surface;
    }

    Int tableIndex(Float value) const
    {
        const Float index = V::mul(V::sub(value, V::broadcast(m_job.tableLow)), V::broadcast(m_job.tableScale));
        const Float top = V::broadcast(static_cast<float>(RayJob::tableSize - 1));
        return V::truncate(V::max(V::min(index, top), V::broadcast(0.0F)));
    }

    // The sample number behind the empty cube around brick (bx, by, bz) with `reach` empty bricks to each side.
    Float behindCube(const Rays& rays, Point brick, Float reach, Float number) const
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

    void composite(Point p, Float value, Float depth, Mask visible, Light& light) const
    {
        const Int index = tableIndex(value);
        Float alpha = V::gather(m_job.alpha, index);
        alpha = V::select(visible, alpha, V::broadcast(0.0F));
        const Mask contributes = V::less(V::broadcast(0.0004F), alpha);
        if (!V::any(contributes)) {
            return;
        }
        const Int colour = V::gather(m_job.colour, index);
        Float diffuse = V::broadcast(1.0F);
        Float specular = V::broadcast(0.0F);
        if constexpr (mode == CastMode::CompositeShaded) {
            const Float surface = shade(p, contributes, diffuse, specular);
            alpha = V::mul(alpha, V::fma(surface, V::broadcast(1.0F - m_job.interior), V::broadcast(m_job.interior)));
        }
        const Float weight = V::mul(V::sub(V::broadcast(1.0F), light.alpha), alpha);
        light.red = V::fma(weight, V::fma(diffuse, V::toFloat(V::byteOf(colour, 16)), specular), light.red);
        light.green = V::fma(weight, V::fma(diffuse, V::toFloat(V::byteOf(colour, 8)), specular), light.green);
        light.blue = V::fma(weight, V::fma(diffuse, V::toFloat(V::byteOf(colour, 0)), specular), light.blue);
        const Float half = V::broadcast(0.5F);
        const Mask before = V::less(light.alpha, half);
        light.alpha = V::add(light.alpha, weight);
        const Mask crossed = V::both(before, V::lessEqual(half, light.alpha));
        light.depth = V::select(crossed, depth, light.depth);
    }

    void packet(int x, int y, int x1, int y1) const
    {
        const Rays rays = raysAt(x, y);
        Light light{V::broadcast(0.0F), V::broadcast(0.0F), V::broadcast(0.0F), V::broadcast(0.0F),
                    V::broadcast(std::numeric_limits<float>::infinity())};
        Float number = rays.first;
        Float peak = V::broadcast(-1.0F); // Maximum: table position of the largest value so far
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
            Int empty = V::gatherByte(m_job.emptiness, brick);
            Mask visible = V::both(alive, V::equal(empty, V::broadcast(0)));
            Float reach = V::toFloat(empty);
            if constexpr (mode == CastMode::Maximum) {
                const Float ceiling =
                    V::mul(V::toFloat(V::gatherByte(m_job.brickPeak, brick)), V::broadcast(RayJob::peakUnit));
                const Mask cannotRise = V::lessEqual(ceiling, peak);
                visible = V::without(visible, cannotRise);
                reach = V::max(reach, V::broadcast(1.0F));
            }
            Float next = V::add(number, V::broadcast(1.0F));
            if (V::any(V::without(alive, visible))) {
                const Point corner{V::toFloat(bx), V::toFloat(by), V::toFloat(bz)};
                next = V::select(visible, next, behindCube(rays, corner, reach, number));
            }
            if (V::any(visible)) {
                const Float value = m_field.sample(p);
                if constexpr (mode == CastMode::Maximum) {
                    const Float place =
                        V::mul(V::sub(value, V::broadcast(m_job.tableLow)), V::broadcast(m_job.tableScale));
                    const Mask higher = V::both(visible, V::less(peak, place));
                    peak = V::select(higher, place, peak);
                    light.depth = V::select(higher, t, light.depth);
                } else {
                    composite(p, value, t, visible, light);
                }
            }
            number = next;
            alive = V::both(alive, V::lessEqual(number, rays.last));
            if constexpr (mode != CastMode::Maximum) {
                alive = V::both(alive, V::less(light.alpha, V::broadcast(RayJob::opaque)));
            }
        }
        if constexpr (mode == CastMode::Maximum) {
            const Float top = V::broadcast(static_cast<float>(RayJob::tableSize - 1));
            const Int index = V::truncate(V::max(V::min(peak, top), V::broadcast(0.0F)));
            const Int colour = V::gather(m_job.colour, index);
            light.alpha = V::select(V::less(peak, V::broadcast(0.0F)), V::broadcast(0.0F),
                                    V::select(V::less(V::broadcast(0.0F), V::gather(m_job.alpha, index)),
                                              V::broadcast(1.0F), V::broadcast(0.0F)));
            light.red = V::mul(light.alpha, V::toFloat(V::byteOf(colour, 16)));
            light.green = V::mul(light.alpha, V::toFloat(V::byteOf(colour, 8)));
            light.blue = V::mul(light.alpha, V::toFloat(V::byteOf(colour, 0)));
        }
        write(light, x, y, x1, y1);
    }

    void write(const Light& light, int x, int y, int x1, int y1) const
    {
        constexpr int lanes = V::columns * V::rows;
        float red[lanes];
        float green[lanes];
        float blue[lanes];
        float depth[lanes];
        const Float through = V::sub(V::broadcast(1.0F), light.alpha);
        const auto over = [&](Float channel, int shift) {
            const auto back = static_cast<float>((m_job.background >> shift) & 0xffU);
            const Float mixed = V::fma(through, V::broadcast(back), V::add(channel, V::broadcast(0.5F)));
            return V::max(V::min(mixed, V::broadcast(255.0F)), V::broadcast(0.0F));
        };
        V::store(over(light.red, 16), red);
        V::store(over(light.green, 8), green);
        V::store(over(light.blue, 0), blue);
        V::store(light.depth, depth);
        for (int lane = 0; lane < lanes; ++lane) {
            const int column = x + lane % V::columns;
            const int row = y + lane / V::columns;
            if (column >= x1 || row >= y1) {
                continue;
            }
            const std::int64_t at = static_cast<std::int64_t>(row) * m_job.width + column;
            m_job.pixels[at] = 0xff000000U | static_cast<std::uint32_t>(red[lane]) << 16U |
                               static_cast<std::uint32_t>(green[lane]) << 8U | static_cast<std::uint32_t>(blue[lane]);
            if (m_job.depth != nullptr) {
                m_job.depth[at] = depth[lane];
            }
        }
    }

    const RayJob& m_job;
    VoxelField<V, T> m_field;
};

template <class V, typename T>
void castTyped(const RayJob& job, int x0, int y0, int x1, int y1)
{
    switch (job.mode) {
    case CastMode::Composite:
        return RayKernel<V, T, CastMode::Composite>(job).tile(x0, y0, x1, y1);
    case CastMode::CompositeShaded:
        return RayKernel<V, T, CastMode::CompositeShaded>(job).tile(x0, y0, x1, y1);
    case CastMode::Maximum:
        return RayKernel<V, T, CastMode::Maximum>(job).tile(x0, y0, x1, y1);
    }
}

template <class V>
void castTile(const RayJob& job, int x0, int y0, int x1, int y1)
{
    switch (job.type) {
    case StoredType::UInt8:
        return castTyped<V, std::uint8_t>(job, x0, y0, x1, y1);
    case StoredType::Int8:
        return castTyped<V, std::int8_t>(job, x0, y0, x1, y1);
    case StoredType::UInt16:
        return castTyped<V, std::uint16_t>(job, x0, y0, x1, y1);
    case StoredType::Int16:
        return castTyped<V, std::int16_t>(job, x0, y0, x1, y1);
    }
}

} // namespace
} // namespace portlight::viewers
