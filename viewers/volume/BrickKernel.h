// The picture at rest: rays brick by brick, front to back, rather than one ray after the other (Grimm, Bruckner,
// Kanitsar, Groeller, "Memory efficient acceleration structures and techniques for CPU-based volume raycasting of large
// data", IEEE Symposium on Volume Visualization 2004).
//
// A brick's values and their differences over two voxels are made once, side by side, for all rays that cross it, and
// stay in the processor's nearest cache meanwhile; parts of it that show nothing are passed over. Every sample belongs
// to exactly one brick: neighbours count their common wall alike.
#pragma once

#include "viewers/volume/BrickWalls.h"
#include "viewers/volume/GatheredLight.h"

namespace portlight::viewers {
namespace {

template <class V, typename T>
class BrickKernel
{
    using Float = typename V::Float;
    using Int = typename V::Int;
    using Mask = typename V::Mask;
    using Row = typename V::Row; // along rows of voxels
    using Point = LanePoint<V>;
    using Path = RayPath<V>;
    using Light = LaneLight<V>;

    static constexpr int side = RayJob::brickSize;
    static constexpr int nodes = side + 1; // along an edge
    static constexpr int around = side + 3;
    static constexpr int stride = side + 4; // between rows of `around` voxels
    static constexpr int slice = stride * around;
    static constexpr int blocks = side / 2; // of 2 x 2 x 2 cells, along an edge
    static constexpr int lanes = Row::columns * Row::rows;
    static constexpr float leastAlpha = GatheredLight<V, CastMode::CompositeShaded>::leastAlpha;
    static constexpr int packetColumns = RayJob::brickTile / V::columns;
    static constexpr int packetRows = RayJob::brickTile / V::rows;

public:
    explicit BrickKernel(const RayJob& job)
        : m_job(job)
        , m_voxels(static_cast<const T*>(job.voxels))
        , m_path(job)
        , m_gathered(job)
        , m_walls(job)
    {
        for (int i = 0; i < RayJob::tableSize; ++i) {
            m_seenBefore[i + 1] =
                static_cast<std::uint16_t>(m_seenBefore[i] + (job.table[i].alpha > leastAlpha ? 1 : 0));
        }
    }

    // `bricks` front to back; the tile no larger than RayJob::brickTile.
    void tile(const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
    {
        Packet packets[packetColumns * packetRows];
        for (int row = 0; y0 + row * V::rows < y1; ++row) {
            for (int column = 0; x0 + column * V::columns < x1; ++column) {
                Packet& packet = packets[row * packetColumns + column];
                packet.rays = m_path.raysAt(x0 + column * V::columns, y0 + row * V::rows);
                packet.light = {};
            }
        }
        for (const SeenBrick* brick = bricks; brick != bricks + count; ++brick) {
            if (m_job.cancelled != nullptr && m_job.cancelled->load(std::memory_order_relaxed)) {
                return;
            }
            const int left = (brick->left > x0 ? brick->left - x0 : 0) / V::columns;
            const int top = (brick->top > y0 ? brick->top - y0 : 0) / V::rows;
            const int right = (brick->right < x1 ? brick->right : x1) - x0;
            const int bottom = (brick->bottom < y1 ? brick->bottom : y1) - y0;
            m_walls.enter(*brick);
            m_filled = false;
            for (int row = top; row * V::rows < bottom; ++row) {
                for (int column = left; column * V::columns < right; ++column) {
                    through(packets[row * packetColumns + column]);
                }
            }
        }
        for (int row = 0; y0 + row * V::rows < y1; ++row) {
            for (int column = 0; x0 + column * V::columns < x1; ++column) {
                m_gathered.write(packets[row * packetColumns + column].light, x0 + column * V::columns,
                                 y0 + row * V::rows, x1, y1);
            }
        }
    }

private:
    struct Packet
    {
        typename Path::Rays rays;
        Light light;
    };

    void through(Packet& packet)
    {
        const Mask open = V::less(packet.light.alpha, V::broadcast(m_job.opaque));
        if (!V::any(open)) {
            return;
        }
        Float number;
        Float last;
        Mask alive = V::both(open, m_walls.between(packet.rays, number, last));
        if (!m_filled && V::any(alive)) {
            fill();
            alive = V::both(open, m_walls.between(packet.rays, number, last));
        }
        while (V::any(alive)) {
            sample(packet.rays, V::mul(number, packet.rays.stepT), alive, packet.light);
            number = V::add(number, V::broadcast(1.0F));
            alive = V::both(
                alive, V::both(V::lessEqual(number, last), V::less(packet.light.alpha, V::broadcast(m_job.opaque))));
        }
    }

    void sample(const typename Path::Rays& rays, Float t, Mask alive, Light& light) const
    {
        const Point p{V::fma(t, rays.direction.x, rays.origin.x), V::fma(t, rays.direction.y, rays.origin.y),
                      V::fma(t, rays.direction.z, rays.origin.z)};
        const Point local{within(p.x, 0), within(p.y, 1), within(p.z, 2)};
        const Int x = cellOf(local.x);
        const Int y = cellOf(local.y);
        const Int z = cellOf(local.z);
        const Int block = V::add(V::shiftRight(x, 1),
                                 V::mul(V::add(V::shiftRight(y, 1), V::mul(V::shiftRight(z, 1), V::broadcast(blocks))),
                                        V::broadcast(blocks)));
        const Mask wanted = V::both(alive, V::bitOf(m_seenBlocks, block));
        if (!V::any(wanted)) {
            return;
        }
        const Int node = V::add(x, V::mul(V::add(y, V::mul(z, V::broadcast(nodes))), V::broadcast(nodes)));
        Float mixed[4];
        V::template mixNodes<nodes, nodes * nodes>(m_nodes, node, wanted, V::sub(local.x, V::toFloat(x)),
                                                   V::sub(local.y, V::toFloat(y)), V::sub(local.z, V::toFloat(z)),
                                                   mixed);
        m_gathered.add(p, mixed[0], t, wanted, light, [&](Mask) { return Point{mixed[1], mixed[2], mixed[3]}; });
    }

    Float within(Float at, int axis) const
    {
        const Float top = V::broadcast(static_cast<float>(side));
        const Float low = V::broadcast(static_cast<float>(m_walls.firstVoxel(axis)));
        return V::max(V::min(V::sub(at, low), top), V::broadcast(0.0F));
    }
    static Int cellOf(Float local) { return V::min(V::truncate(local), V::broadcast(side - 1)); }

    // Which blocks show anything, narrowing the walls to them; value, and its slope along x, y and z in stored values
    // per millimetre, of all nodes.
    void fill()
    {
        float values[slice * around];
        readAround(values);
        m_filled = true;
        const float* first = values + slice + stride + 1;
        m_seenBlocks = m_gathered.labels().any() ? ~std::uint64_t{0} : seenBlocks(first);
        narrowToBlocks();
        if (m_seenBlocks == 0) {
            return;
        }
        for (int k = 0; k < nodes; ++k) {
            for (int j = 0; j < nodes; ++j) {
                fillRow(first + k * slice + j * stride, m_nodes + 4 * nodes * (k * nodes + j));
            }
        }
    }

    void fillRow(const float* at, float* out) const
    {
        const float perX = 0.5F / m_job.spacingMm[0];
        const float perY = 0.5F / m_job.spacingMm[1];
        const float perZ = 0.5F / m_job.spacingMm[2];
        int i = 0;
        for (; i + lanes <= nodes; i += lanes, at += lanes, out += 4 * lanes) {
            const auto slope = [&](int step, float perMm) {
                return Row::mul(Row::sub(Row::load(at + step), Row::load(at - step)), Row::broadcast(perMm));
            };
            Row::storeNodes(Row::load(at), slope(1, perX), slope(stride, perY), slope(slice, perZ), out);
        }
        for (; i < nodes; ++i, ++at, out += 4) {
            out[0] = at[0];
            out[1] = (at[1] - at[-1]) * perX;
            out[2] = (at[stride] - at[-stride]) * perY;
            out[3] = (at[slice] - at[-slice]) * perZ;
        }
    }

    // A bit for each block, x fastest, whose values, the nodes around it included, reach what can be seen.
    std::uint64_t seenBlocks(const float* values) const
    {
        float low[nodes][nodes][side];
        float high[nodes][nodes][side];
        for (int k = 0; k < nodes; ++k) {
            for (int j = 0; j < nodes; ++j) {
                const float* at = values + k * slice + j * stride;
                for (int i = 0; i < side; i += lanes) {
                    const auto a = Row::load(at + i);
                    const auto b = Row::load(at + i + 1);
                    const auto c = Row::load(at + i + 2);
                    Row::store(Row::min(a, Row::min(b, c)), &low[k][j][i]);
                    Row::store(Row::max(a, Row::max(b, c)), &high[k][j][i]);
                }
            }
        }
        std::uint64_t seen = 0;
        for (int k = 0; k < blocks; ++k) {
            for (int j = 0; j < blocks; ++j) {
                float least[side];
                float most[side];
                for (int i = 0; i < side; i += lanes) {
                    auto smallest = Row::load(&low[2 * k][2 * j][i]);
                    auto largest = Row::load(&high[2 * k][2 * j][i]);
                    for (int n = 1; n < 9; ++n) {
                        smallest = Row::min(smallest, Row::load(&low[2 * k + n / 3][2 * j + n % 3][i]));
                        largest = Row::max(largest, Row::load(&high[2 * k + n / 3][2 * j + n % 3][i]));
                    }
                    Row::store(smallest, least + i);
                    Row::store(largest, most + i);
                }
                for (int i = 0; i < blocks; ++i) {
                    const std::uint64_t one = isSeen(least[2 * i], most[2 * i]) ? 1 : 0;
                    seen |= one << static_cast<unsigned>((k * blocks + j) * blocks + i);
                }
            }
        }
        return seen;
    }

    bool isSeen(float low, float high) const
    {
        const int a = tablePlace(low);
        const int b = tablePlace(high);
        return m_seenBefore[(a > b ? a : b) + 1] != m_seenBefore[a < b ? a : b];
    }

    int tablePlace(float value) const
    {
        const float place = (value - m_job.tableLow) * m_job.tableScale;
        const auto top = static_cast<float>(RayJob::tableSize - 1);
        return static_cast<int>(place < 0.0F ? 0.0F : place > top ? top : place);
    }

    // Samples on a wall between blocks count in both: what one of them hides is not to be seen on it.
    void narrowToBlocks()
    {
        for (int axis = 0; axis < 3; ++axis) {
            int first = blocks;
            int last = -1;
            for (int n = 0; n < blocks; ++n) {
                const std::uint64_t layer = axis == 0 ? std::uint64_t{0x1111111111111111} << static_cast<unsigned>(n)
                                            : axis == 1
                                                ? std::uint64_t{0x000f000f000f000f} << static_cast<unsigned>(4 * n)
                                                : std::uint64_t{0xffff} << static_cast<unsigned>(16 * n);
                if ((m_seenBlocks & layer) != 0) {
                    first = n < first ? n : first;
                    last = n;
                }
            }
            m_walls.narrow(axis, 2 * first, 2 * last + 2);
        }
    }

    // The brick's nodes and one voxel more to each side; beyond the volume its border goes on.
    void readAround(float* values) const
    {
        bool inner = true;
        for (int axis = 0; axis < 3; ++axis) {
            inner = inner && m_walls.firstVoxel(axis) > 0 && m_walls.firstVoxel(axis) + side + 1 < m_job.size[axis];
        }
        for (int k = 0; k < around; ++k) {
            for (int j = 0; j < around; ++j, values += stride) {
                const std::int64_t row = clamped(m_walls.firstVoxel(2) + k - 1, 2) * m_job.size[1] +
                                         clamped(m_walls.firstVoxel(1) + j - 1, 1);
                const T* from = m_voxels + row * m_job.size[0];
                if (inner) {
                    from += m_walls.firstVoxel(0) - 1;
                    for (int i = 0; i + lanes < around; i += lanes) {
                        Row::store(Row::widened(from + i), values + i);
                    }
                    Row::store(Row::widened(from + around - lanes), values + around - lanes);
                } else {
                    for (int i = 0; i < around; ++i) {
                        values[i] = static_cast<float>(from[clamped(m_walls.firstVoxel(0) + i - 1, 0)]);
                    }
                }
            }
        }
    }

    [[nodiscard]] std::int64_t clamped(int at, int axis) const
    {
        const int top = m_job.size[axis] - 1;
        return at < 0 ? 0 : at > top ? top : at;
    }

    const RayJob& m_job;
    const T* m_voxels;
    Path m_path;
    GatheredLight<V, CastMode::CompositeShaded> m_gathered;
    BrickWalls<V> m_walls; // of the brick at hand, or what of it can be seen
    bool m_filled = false;
    std::uint64_t m_seenBlocks = 0;
    std::uint16_t m_seenBefore[RayJob::tableSize + 1] = {}; // how many table entries that can be seen lie before
    alignas(64) float m_nodes[nodes * nodes * nodes * 4];
};

} // namespace
} // namespace portlight::viewers
