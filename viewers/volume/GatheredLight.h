// What a packet of rays has gathered so far, and how a sample adds to it.
//
// Front-to-back emission and absorption; colours are shaded by the gradient under a head light (Levoy, IEEE Computer
// Graphics and Applications 8(3), 1988).
#pragma once

#include "viewers/volume/LabelField.h"

namespace portlight::viewers {
namespace {

template <class V>
struct LaneLight
{
    using Float = typename V::Float;

    Float red = V::broadcast(0.0F);
    Float green = V::broadcast(0.0F);
    Float blue = V::broadcast(0.0F);
    Float alpha = V::broadcast(0.0F);
    Float depth = V::broadcast(std::numeric_limits<float>::infinity());
};

template <class V, CastMode mode>
class GatheredLight
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;
    using Point = LanePoint<V>;

    static constexpr int lanes = V::columns * V::rows;

public:
    using Light = LaneLight<V>;
    static constexpr float leastAlpha = 0.0004F; // of a sample that counts

    explicit GatheredLight(const RayJob& job)
        : m_job(job)
        , m_labels(job)
    {
    }

    [[nodiscard]] const LabelField<V>& labels() const { return m_labels; }

    // Adds a sample of the visible lanes; gradient(lanes that contribute) is asked for where surfaces are shaded.
    template <class Gradient>
    void add(Point p, Float value, Float depth, Mask visible, Light& light, const Gradient& gradient) const
    {
        const Float zero = V::broadcast(0.0F);
        const Int index = tableIndex(value);
        Float own;
        Int colour;
        V::gatherEntries(m_job.table, index, own, colour);
        own = V::select(visible, own, zero);
        Float ofLabel = zero;
        Int label = V::broadcast(0);
        if (m_labels.any()) {
            label = m_labels.at(p);
            own = V::select(m_labels.hidden(label), zero, own);
            ofLabel = V::select(visible, m_labels.alpha(label), zero);
        }
        const Mask contributes = V::less(V::broadcast(leastAlpha), V::max(own, ofLabel));
        if (!V::any(contributes)) {
            return;
        }
        Float diffuse = V::broadcast(1.0F);
        Float specular = zero;
        if constexpr (mode == CastMode::CompositeShaded) {
            const Float surface = shade(gradient(contributes), diffuse, specular);
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

    // The packet's pixels at (x, y), left of x1 and above y1, over the background.
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

private:
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

    const RayJob& m_job;
    LabelField<V> m_labels;
};

} // namespace
} // namespace portlight::viewers
