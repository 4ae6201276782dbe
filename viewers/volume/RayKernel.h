// The ray caster itself, written once over a vocabulary of lanes (LanesPortable, LanesAvx2).
//
// Front-to-back emission and absorption; colours are shaded by the gradient under a head light (Levoy, IEEE Computer
// Graphics and Applications 8(3), 1988). Empty bricks are left in one jump to the edge of the cube in which every brick
// is known to be empty; samples stay on each ray's own lattice, so the picture is the same without skipping.
#pragma once

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

    static constexpr bool seeks = mode == CastMode::Maximum || mode == CastMode::Minimum;
    static constexpr bool projects = seeks || mode == CastMode::Mean;
    static constexpr int lanes = V::columns * V::rows;

public:
    explicit RayKernel(const RayJob& job)
        : m_job(job)
        , m_field(job)
        , m_path(job)
        , m_labels(job)
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
    struct Light
    {
        Float red, green, blue, alpha, depth;
    };

    // Diffuse and specular factors under a head light; flat regions (noise) keep an even brightness. Returns how much
    // of a surface there is, 0..1.
    Float shade(Point gradient, Float& diffuse, Float& specular) const
    {
        const auto [gx, gy, gz] = gradient;
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

    void composite(Point p, const Cell& cell, Float depth, Mask visible, Light& light) const
    {
        const Float zero = V::broadcast(0.0F);
        const Int index = tableIndex(VoxelField<V, T>::value(cell));
        Float own = V::select(visible, V::gather(m_job.alpha, index), zero);
        Float ofLabel = zero;
        Int label = V::broadcast(0);
        if (m_labels.any()) {
            label = m_labels.at(p);
            own = V::select(m_labels.hidden(label), zero, own);
            ofLabel = V::select(visible, m_labels.alpha(label), zero);
        }
        const Mask contributes = V::less(V::broadcast(0.0004F), V::max(own, ofLabel));
        if (!V::any(contributes)) {
            return;
        }
        const Int colour = V::gather(m_job.colour, index);
        Float diffuse = V::broadcast(1.0F);
        Float specular = zero;
        if constexpr (mode == CastMode::CompositeShaded) {
            const Point gradient =
                m_job.gradient == CastGradient::Cell ? m_field.slope(cell) : m_field.gradient(p, contributes);
            const Float surface = shade(gradient, diffuse, specular);
            own = V::mul(own, V::fma(surface, V::broadcast(1.0F - m_job.interior), V::broadcast(m_job.interior)));
        }
        Float red = V::toFloat(V::byteOf(colour, 16));
        Float green = V::toFloat(V::byteOf(colour, 8));
        Float blue = V::toFloat(V::byteOf(colour, 0));
        Float alpha = own;
        if (m_labels.any()) {
            alpha = V::fma(ofLabel, V::sub(V::broadcast(1.0F), own), own);
            const Float share = V::div(ofLabel, V::max(V::add(own, ofLabel), V::broadcast(1e-6F)));
            const Int tint = m_labels.colour(label);
            red = V::fma(share, V::sub(V::toFloat(V::byteOf(tint, 16)), red), red);
            green = V::fma(share, V::sub(V::toFloat(V::byteOf(tint, 8)), green), green);
            blue = V::fma(share, V::sub(V::toFloat(V::byteOf(tint, 0)), blue), blue);
        }
        const Float weight = V::mul(V::sub(V::broadcast(1.0F), light.alpha), alpha);
        light.red = V::fma(weight, V::fma(diffuse, red, specular), light.red);
        light.green = V::fma(weight, V::fma(diffuse, green, specular), light.green);
        light.blue = V::fma(weight, V::fma(diffuse, blue, specular), light.blue);
        const Float half = V::broadcast(0.5F);
        const Mask before = V::less(light.alpha, half);
        light.alpha = V::add(light.alpha, weight);
        const Mask crossed = V::both(before, V::lessEqual(half, light.alpha));
        light.depth = V::select(crossed, depth, light.depth);
    }

    void packet(int x, int y, int x1, int y1) const
    {
        const Rays rays = m_path.raysAt(x, y);
        Light light{V::broadcast(0.0F), V::broadcast(0.0F), V::broadcast(0.0F), V::broadcast(0.0F),
                    V::broadcast(std::numeric_limits<float>::infinity())};
        ProjectedValue<V, mode> projected(m_job, m_labels);
        if constexpr (seeks) {
            if (m_job.found != nullptr) {
                projected.startFrom(load(m_job.found, x, y), load(m_job.foundDepth, x, y));
            }
        }
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
            Mask visible = V::both(alive, V::equal(empty, V::broadcast(0)));
            Float reach = V::toFloat(empty);
            if constexpr (seeks) {
                visible = V::without(visible, projected.cannotChange(V::gatherByte(m_job.brickPeak, brick)));
                reach = V::max(reach, V::broadcast(1.0F));
            }
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
                    composite(p, cell, t, visible, light);
                }
            }
            number = next;
            alive = V::both(alive, V::lessEqual(number, rays.last));
            if constexpr (!projects) {
                alive = V::both(alive, V::less(light.alpha, V::broadcast(m_job.opaque)));
            }
        }
        if constexpr (seeks) {
            if (m_job.place != nullptr) {
                store(projected.best(), m_job.place, x, y, x1, y1);
            }
        }
        if constexpr (projects) {
            const auto shown = projected.shown();
            light = {shown.red, shown.green, shown.blue, shown.alpha, shown.depth};
        }
        write(light, x, y, x1, y1);
    }

    // Of the packet's pixels; lanes outside the picture read its border.
    Float load(const float* picture, int x, int y) const
    {
        float values[lanes];
        for (int lane = 0; lane < lanes; ++lane) {
            const int column = x + lane % V::columns;
            const int row = y + lane / V::columns;
            values[lane] =
                picture[static_cast<std::int64_t>(row < m_job.height ? row : m_job.height - 1) * m_job.width +
                        (column < m_job.width ? column : m_job.width - 1)];
        }
        return V::load(values);
    }

    void store(Float of, float* picture, int x, int y, int x1, int y1) const
    {
        float values[lanes];
        V::store(of, values);
        for (int lane = 0; lane < lanes; ++lane) {
            const int column = x + lane % V::columns;
            const int row = y + lane / V::columns;
            if (column < x1 && row < y1) {
                picture[static_cast<std::int64_t>(row) * m_job.width + column] = values[lane];
            }
        }
    }

    void write(const Light& light, int x, int y, int x1, int y1) const
    {
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
    RayPath<V> m_path;
    LabelField<V> m_labels;
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
    case CastMode::Minimum:
        return RayKernel<V, T, CastMode::Minimum>(job).tile(x0, y0, x1, y1);
    case CastMode::Mean:
        return RayKernel<V, T, CastMode::Mean>(job).tile(x0, y0, x1, y1);
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
