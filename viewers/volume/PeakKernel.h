// The largest (or smallest) value along each ray, brick by brick from the most extreme to the least: the first few
// bricks leave in every pixel a value that nearly all later ones cannot better, and those cost one comparison.
#pragma once

#include "viewers/volume/BrickWalls.h"
#include "viewers/volume/GatheredLight.h"
#include "viewers/volume/ProjectedValue.h"

namespace portlight::viewers {
namespace {

template <class V, typename T, CastMode mode>
class PeakKernel
{
    using Float = typename V::Float;
    using Mask = typename V::Mask;
    using Point = LanePoint<V>;
    using Field = VoxelField<V, T>;

    static constexpr int lanes = V::columns * V::rows;
    static constexpr int packetColumns = RayJob::brickTile / V::columns;
    static constexpr int packetRows = RayJob::brickTile / V::rows;

public:
    explicit PeakKernel(const RayJob& job)
        : m_job(job)
        , m_field(job)
        , m_path(job)
        , m_walls(job)
        , m_gathered(job)
    {
    }

    // `bricks` by falling RayJob::brickPeak; the tile no larger than RayJob::brickTile.
    void tile(const SeenBrick* bricks, std::int64_t count, int x0, int y0, int x1, int y1)
    {
        Packet packets[packetColumns * packetRows];
        start(packets, x0, y0, x1, y1);
        for (const SeenBrick* brick = bricks; brick != bricks + count; ++brick) {
            if (m_job.cancelled != nullptr && m_job.cancelled->load(std::memory_order_relaxed)) {
                return;
            }
            const std::int64_t number =
                brick->at[0] + static_cast<std::int64_t>(m_job.bricks[0]) *
                                   (brick->at[1] + static_cast<std::int64_t>(m_job.bricks[1]) * brick->at[2]);
            const float peak = static_cast<float>(m_job.brickPeak[number]) * RayJob::peakUnit;
            const int left = (brick->left > x0 ? brick->left - x0 : 0) / V::columns;
            const int top = (brick->top > y0 ? brick->top - y0 : 0) / V::rows;
            const int right = (brick->right < x1 ? brick->right : x1) - x0;
            const int bottom = (brick->bottom < y1 ? brick->bottom : y1) - y0;
            m_walls.enter(*brick);
            m_fetched = false;
            for (int row = top; row * V::rows < bottom; ++row) {
                for (int column = left; column * V::columns < right; ++column) {
                    const int at = row * packetColumns + column;
                    if (m_least[at] < (m_least[at] < 0.0F ? peak : peak - m_job.indifference)) {
                        through(packets[at], peak, m_least[at]);
                    }
                }
            }
        }
        finish(packets, x0, y0, x1, y1);
    }

private:
    struct Packet
    {
        typename RayPath<V>::Rays rays;
        typename ProjectedValue<V, mode>::Found found;
    };

    void start(Packet* packets, int x0, int y0, int x1, int y1)
    {
        for (int row = 0; y0 + row * V::rows < y1; ++row) {
            for (int column = 0; x0 + column * V::columns < x1; ++column) {
                const int at = row * packetColumns + column;
                packets[at].rays = m_path.raysAt(x0 + column * V::columns, y0 + row * V::rows);
                packets[at].found = {};
                m_least[at] = -1.0F;
            }
        }
    }

    void finish(const Packet* packets, int x0, int y0, int x1, int y1) const
    {
        for (int row = 0; y0 + row * V::rows < y1; ++row) {
            for (int column = 0; x0 + column * V::columns < x1; ++column) {
                ProjectedValue<V, mode> projected(m_job, m_gathered.labels());
                projected.goOnFrom(packets[row * packetColumns + column].found);
                const auto shown = projected.shown();
                m_gathered.write({shown.red, shown.green, shown.blue, shown.alpha, shown.depth},
                                 x0 + column * V::columns, y0 + row * V::rows, x1, y1);
            }
        }
    }

    void through(Packet& packet, float peak, float& least)
    {
        Float number;
        Float last;
        // What has found nothing yet takes the faintest: nothing that can be seen is left out altogether.
        const Float best = packet.found.best;
        const Mask wanted =
            V::either(V::less(best, V::broadcast(peak - m_job.indifference)), V::less(best, V::broadcast(0.0F)));
        Mask alive = V::both(wanted, m_walls.between(packet.rays, number, last));
        if (!V::any(alive)) {
            return;
        }
        if (!m_fetched) {
            m_field.prefetch(m_walls.firstVoxel(0), m_walls.firstVoxel(1), m_walls.firstVoxel(2));
            m_fetched = true;
        }
        ProjectedValue<V, mode> projected(m_job, m_gathered.labels());
        projected.goOnFrom(packet.found);
        while (V::any(alive)) {
            const Float t = V::mul(number, packet.rays.stepT);
            const Point p = m_field.inside({V::fma(t, packet.rays.direction.x, packet.rays.origin.x),
                                            V::fma(t, packet.rays.direction.y, packet.rays.origin.y),
                                            V::fma(t, packet.rays.direction.z, packet.rays.origin.z)});
            projected.take(p, Field::value(m_field.cell(p)), t, alive);
            number = V::add(number, V::broadcast(1.0F));
            alive = V::both(alive, V::lessEqual(number, last));
        }
        packet.found = projected.found();
        least = leastOf(packet);
    }

    // The smallest place found by the lanes that meet the volume at all.
    float leastOf(const Packet& packet) const
    {
        const Mask meets = V::lessEqual(packet.rays.first, packet.rays.last);
        const Float none = V::broadcast(std::numeric_limits<float>::infinity());
        float places[lanes];
        V::store(V::select(meets, packet.found.best, none), places);
        float least = places[0];
        for (int lane = 1; lane < lanes; ++lane) {
            least = places[lane] < least ? places[lane] : least;
        }
        return least;
    }

    const RayJob& m_job;
    Field m_field;
    RayPath<V> m_path;
    BrickWalls<V> m_walls;
    GatheredLight<V, mode> m_gathered;
    bool m_fetched = false;                    // the brick's voxels are on their way
    float m_least[packetColumns * packetRows]; // table place that every lane of a packet has found
};

} // namespace
} // namespace portlight::viewers
