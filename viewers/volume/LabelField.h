// Reads the label mask at any point, for all lanes at once.
#pragma once

#include "viewers/volume/VoxelField.h"

namespace portlight::viewers {
namespace {

template <class V>
class LabelField
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;

public:
    explicit LabelField(const RayJob& job)
        : m_job(job)
        , m_any(job.labels8 != nullptr || job.labels16 != nullptr)
        , m_last(V::broadcast(static_cast<std::int32_t>(
              static_cast<std::int64_t>(job.labelSize[0]) * job.labelSize[1] * job.labelSize[2] - 1)))
    {
    }

    [[nodiscard]] bool any() const { return m_any; }

    // The label of the voxel nearest to a point of the job's level; only where any().
    Int at(LanePoint<V> p) const
    {
        const Int x = nearest(p.x, 0);
        const Int y = nearest(p.y, 1);
        const Int z = nearest(p.z, 2);
        const Int index =
            V::add(x, V::mul(V::broadcast(m_job.labelSize[0]), V::add(y, V::mul(z, V::broadcast(m_job.labelSize[1])))));
        return m_job.labels8 != nullptr ? V::gatherLabel(m_job.labels8, m_last, index)
                                        : V::gatherLabel(m_job.labels16, m_last, index);
    }

    Mask hidden(Int label) const { return V::less(V::gather(m_job.labelAlpha, label), V::broadcast(0.0F)); }
    // Opacity that a label adds to one sample.
    Float alpha(Int label) const { return V::max(V::gather(m_job.labelAlpha, label), V::broadcast(0.0F)); }
    // Share of the label's colour in a projected value.
    Float tint(Int label) const { return V::max(V::gather(m_job.labelTint, label), V::broadcast(0.0F)); }
    Int colour(Int label) const { return V::gather(m_job.labelColour, label); }

private:
    Int nearest(Float at, int axis) const
    {
        const Float place = V::fma(at, V::broadcast(m_job.labelScale), V::broadcast(m_job.labelOffset + 0.5F));
        return V::min(V::truncate(V::max(place, V::broadcast(0.0F))), V::broadcast(m_job.labelSize[axis] - 1));
    }

    const RayJob& m_job;
    bool m_any;
    Int m_last;
};

} // namespace
} // namespace portlight::viewers
