// One number per ray: the largest, smallest or mean value of its samples, and the tint of the label there.
#pragma once

#include "viewers/volume/LabelField.h"

namespace portlight::viewers {
namespace {

template <class V, CastMode mode>
class ProjectedValue
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;

    static constexpr float top = static_cast<float>(RayJob::tableSize - 1);

public:
    ProjectedValue(const RayJob& job, const LabelField<V>& labels)
        : m_job(job)
        , m_labels(labels)
    {
    }

    // Maximum and Minimum: what a ray has found so far, kept between bricks.
    struct Found
    {
        // Table place of the most extreme value; Minimum: counted down from the table's end; below zero where none.
        Float best = V::broadcast(-1.0F);
        Float depth = V::broadcast(std::numeric_limits<float>::infinity());
        Float label = V::broadcast(0.0F);
    };
    void goOnFrom(const Found& found)
    {
        m_best = found.best;
        m_depth = found.depth;
        m_label = found.label;
    }
    [[nodiscard]] Found found() const { return {m_best, m_depth, m_label}; }

    void take(LanePoint<V> p, Float value, Float t, Mask wanted)
    {
        Int label = V::broadcast(0);
        if (m_labels.any()) {
            label = m_labels.at(p);
            wanted = V::without(wanted, m_labels.hidden(label));
        }
        if constexpr (mode == CastMode::Mean) {
            const Float zero = V::broadcast(0.0F);
            m_best = V::add(m_best, V::select(wanted, value, zero));
            m_count = V::add(m_count, V::select(wanted, V::broadcast(1.0F), zero));
            if (m_labels.any()) {
                addTint(label, V::select(wanted, m_labels.tint(label), zero));
            }
        } else {
            Float place = tablePlace(value);
            if constexpr (mode == CastMode::Minimum) {
                place = V::sub(V::broadcast(top), place);
            }
            const Mask better = V::both(wanted, V::less(m_best, place));
            m_best = V::select(better, place, m_best);
            m_depth = V::select(better, t, m_depth);
            if (m_labels.any()) {
                m_label = V::select(better, V::toFloat(label), m_label);
            }
        }
    }

    // Colours 0..255, premultiplied by alpha: 1 where there is something to see, otherwise 0.
    struct Shown
    {
        Float red, green, blue, alpha, depth;
    };
    Shown shown()
    {
        const Float zero = V::broadcast(0.0F);
        const Float one = V::broadcast(1.0F);
        Mask found = V::lessEqual(zero, m_best);
        Float place = m_best;
        if constexpr (mode == CastMode::Mean) {
            found = V::less(zero, m_count);
            const Float share = V::div(one, V::max(m_count, one));
            place = tablePlace(V::mul(m_best, share));
            for (Float* sum : {&m_tint, &m_red, &m_green, &m_blue}) {
                *sum = V::mul(*sum, share);
            }
        } else {
            if constexpr (mode == CastMode::Minimum) {
                place = V::sub(V::broadcast(top), place);
            }
            if (m_labels.any()) {
                const Int label = V::truncate(m_label);
                addTint(label, m_labels.tint(label));
            }
        }
        const Int index = V::truncate(V::max(V::min(place, V::broadcast(top)), zero));
        Float alpha;
        Int colour;
        V::gatherEntries(m_job.table, index, alpha, colour);
        const Mask opaque = V::both(found, V::less(zero, alpha));
        const auto channel = [&](int shift, Float tint) {
            const Float own = V::toFloat(V::byteOf(colour, shift));
            return V::select(opaque, V::fma(V::sub(one, m_tint), own, tint), zero);
        };
        const Float far = V::broadcast(std::numeric_limits<float>::infinity());
        return {channel(16, m_red), channel(8, m_green), channel(0, m_blue), V::select(opaque, one, zero),
                V::select(opaque, m_depth, far)};
    }

private:
    Float tablePlace(Float value) const
    {
        const Float place = V::mul(V::sub(value, V::broadcast(m_job.tableLow)), V::broadcast(m_job.tableScale));
        return V::max(V::min(place, V::broadcast(top)), V::broadcast(0.0F));
    }

    void addTint(Int label, Float tint)
    {
        const Int colour = m_labels.colour(label);
        m_tint = V::add(m_tint, tint);
        m_red = V::fma(tint, V::toFloat(V::byteOf(colour, 16)), m_red);
        m_green = V::fma(tint, V::toFloat(V::byteOf(colour, 8)), m_green);
        m_blue = V::fma(tint, V::toFloat(V::byteOf(colour, 0)), m_blue);
    }

    const RayJob& m_job;
    const LabelField<V>& m_labels;
    // Maximum: table position of the largest value so far; Minimum: the same, counted down from the table's end; below
    // zero where there is none. Mean: the sum of all values.
    Float m_best = V::broadcast(mode == CastMode::Mean ? 0.0F : -1.0F);
    Float m_count = V::broadcast(0.0F); // Mean
    Float m_label = V::broadcast(0.0F); // Maximum, Minimum: of the value kept
    Float m_depth = V::broadcast(std::numeric_limits<float>::infinity());
    Float m_tint = V::broadcast(0.0F);
    Float m_red = V::broadcast(0.0F);
    Float m_green = V::broadcast(0.0F);
    Float m_blue = V::broadcast(0.0F);
};

} // namespace
} // namespace portlight::viewers
