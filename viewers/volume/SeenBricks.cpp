#include "viewers/volume/SeenBricks.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

constexpr int tileSize = RayJob::brickTile;
constexpr double nearest = 1e-4; // depth below which a brick may cover the whole picture

using Vector = std::array<double, 3>;

Vector vectorOf(const float* of)
{
    return {static_cast<double>(of[0]), static_cast<double>(of[1]), static_cast<double>(of[2])};
}

Vector cross(const Vector& a, const Vector& b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

double dot(const Vector& a, const Vector& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

bool isZero(const float* of)
{
    return of[0] == 0.0F && of[1] == 0.0F && of[2] == 0.0F;
}

} // namespace

struct SeenBricks::Projection
{
    explicit Projection(const RayJob& job)
        : perspective(isZero(job.originPerColumn) && isZero(job.originPerRow))
        , origin(vectorOf(job.origin))
        , direction(vectorOf(job.direction))
    {
        const Vector column = vectorOf(perspective ? job.directionPerColumn : job.originPerColumn);
        const Vector row = vectorOf(perspective ? job.directionPerRow : job.originPerRow);
        toColumn = cross(row, direction);
        toRow = cross(direction, column);
        toDepth = cross(column, row);
        const double scale = 1.0 / dot(column, toColumn);
        for (Vector* each : {&toColumn, &toRow, &toDepth}) {
            for (double& part : *each) {
                part *= scale;
            }
        }
    }

    [[nodiscard]] Vector at(const Vector& voxel) const
    {
        const Vector offset{voxel[0] - origin[0], voxel[1] - origin[1], voxel[2] - origin[2]};
        return {dot(toColumn, offset), dot(toRow, offset), dot(toDepth, offset)};
    }

    bool perspective;
    Vector origin;
    Vector direction;
    Vector toColumn{};
    Vector toRow{};
    Vector toDepth{};
};

SeenBricks::SeenBricks(const RayJob& job)
    : m_width(job.width)
    , m_height(job.height)
    , m_columns((job.width + tileSize - 1) / tileSize)
    , m_rows((job.height + tileSize - 1) / tileSize)
{
    place(job);
    if (job.mode == CastMode::Maximum || job.mode == CastMode::Minimum) {
        sortByPeak(job);
    }
    sortIntoTiles();
}

// Along each axis away from the eye: no ray meets them in another order.
std::array<std::vector<int>, 3> SeenBricks::frontToBack(const RayJob& job, const Projection& projection)
{
    std::array<std::vector<int>, 3> order;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const int count = job.bricks[axis];
        int first = projection.direction[axis] >= 0.0 ? 0 : count;
        if (projection.perspective) {
            const double eye = std::floor(projection.origin[axis] / RayJob::brickSize);
            first = eye > 0.0 ? static_cast<int>(std::min(eye, static_cast<double>(count))) : 0; // no number: 0
        }
        for (int n = first; n < count; ++n) {
            order[axis].push_back(n);
        }
        for (int n = first - 1; n >= 0; --n) {
            order[axis].push_back(n);
        }
    }
    return order;
}

void SeenBricks::place(const RayJob& job)
{
    const Projection projection(job);
    const auto order = frontToBack(job, projection);
    const auto isCut = [&](int brick, std::size_t axis) {
        const float low = static_cast<float>(brick * RayJob::brickSize);
        return low > job.boundsHigh[axis] || low + static_cast<float>(RayJob::brickSize) < job.boundsLow[axis];
    };
    // Half of a brick's extent along each of the camera's axes. In perspective places count from the middle of the
    // picture, so that what depth adds to them is least.
    const std::array<int, 2> size{m_width, m_height};
    const std::array<double, 2> axis{projection.perspective ? 0.5 * m_width : 0.0,
                                     projection.perspective ? 0.5 * m_height : 0.0};
    const auto half = [&](const Vector& to, double from) {
        const Vector& depth = projection.toDepth;
        return 4.0 * (std::abs(to[0] - from * depth[0]) + std::abs(to[1] - from * depth[1]) +
                      std::abs(to[2] - from * depth[2]));
    };
    const Vector reach{half(projection.toColumn, axis[0]), half(projection.toRow, axis[1]),
                       half(projection.toDepth, 0.0)};
    const auto rangeOf = [&](const Vector& middle, SeenBrick& seen) {
        std::array<std::int16_t, 2> from{};
        std::array<std::int16_t, 2> to{};
        const double nearDepth = middle[2] - reach[2];
        const bool around = projection.perspective && nearDepth < nearest; // may cover everything
        for (std::size_t way = 0; way < 2; ++way) {
            double place = middle[way];
            double extent = reach[way];
            if (projection.perspective) {
                place /= middle[2];
                extent = (extent + std::abs(place - axis[way]) * reach[2]) / nearDepth;
            }
            // A pixel's ray runs through its middle; one pixel more to each side takes up all rounding.
            const double top = size[way];
            from[way] = static_cast<std::int16_t>(around ? 0.0 : std::clamp(place - extent - 1.5, 0.0, top));
            to[way] = static_cast<std::int16_t>(around ? top : std::clamp(place + extent + 1.5, 0.0, top));
        }
        seen.left = from[0];
        seen.top = from[1];
        seen.right = to[0];
        seen.bottom = to[1];
        return seen.left < seen.right && seen.top < seen.bottom;
    };
    for (const int z : order[2]) {
        for (const int y : order[1]) {
            if (isCut(z, 2) || isCut(y, 1)) {
                continue;
            }
            const std::uint8_t* row =
                job.emptiness + (static_cast<std::ptrdiff_t>(z) * job.bricks[1] + y) * job.bricks[0];
            for (const int x : order[0]) {
                SeenBrick seen;
                if (row[x] == 0 && !isCut(x, 0) &&
                    rangeOf(projection.at({8.0 * x + 4.0, 8.0 * y + 4.0, 8.0 * z + 4.0}), seen)) {
                    seen.at[0] = static_cast<std::uint16_t>(x);
                    seen.at[1] = static_cast<std::uint16_t>(y);
                    seen.at[2] = static_cast<std::uint16_t>(z);
                    m_bricks.push_back(seen);
                }
            }
        }
    }
}

void SeenBricks::sortByPeak(const RayJob& job)
{
    const auto peakOf = [&job](const SeenBrick& brick) {
        return job
            .brickPeak[brick.at[0] + static_cast<std::ptrdiff_t>(job.bricks[0]) *
                                         (brick.at[1] + static_cast<std::ptrdiff_t>(job.bricks[1]) * brick.at[2])];
    };
    std::array<std::size_t, 257> next{}; // by 255 - peak
    for (const SeenBrick& brick : m_bricks) {
        ++next[256U - peakOf(brick)];
    }
    for (std::size_t n = 1; n < next.size(); ++n) {
        next[n] += next[n - 1];
    }
    std::vector<SeenBrick> sorted(m_bricks.size());
    for (const SeenBrick& brick : m_bricks) {
        sorted[next[255U - peakOf(brick)]++] = brick;
    }
    m_bricks = std::move(sorted);
}

template <typename Visit>
void SeenBricks::forTilesOf(const SeenBrick& brick, const Visit& visit) const
{
    for (int row = brick.top / tileSize; row <= (brick.bottom - 1) / tileSize; ++row) {
        for (int column = brick.left / tileSize; column <= (brick.right - 1) / tileSize; ++column) {
            visit(static_cast<std::size_t>(row * m_columns + column));
        }
    }
}

void SeenBricks::sortIntoTiles()
{
    m_starts.assign(static_cast<std::size_t>(tileCount()) + 1, 0);
    for (const SeenBrick& brick : m_bricks) {
        forTilesOf(brick, [this](std::size_t tile) { ++m_starts[tile + 1]; });
    }
    for (std::size_t tile = 1; tile < m_starts.size(); ++tile) {
        m_starts[tile] += m_starts[tile - 1];
    }
    std::vector<SeenBrick> sorted(m_starts.back());
    std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const SeenBrick& brick : m_bricks) {
        forTilesOf(brick, [&](std::size_t tile) { sorted[next[tile]++] = brick; });
    }
    m_bricks = std::move(sorted);
}

SeenBricks::Tile SeenBricks::tile(int number) const
{
    const auto at = static_cast<std::size_t>(number);
    const int x = number % m_columns * tileSize;
    const int y = number / m_columns * tileSize;
    return {x, y, std::min(x + tileSize, m_width), std::min(y + tileSize, m_height),
            std::span(m_bricks).subspan(m_starts[at], m_starts[at + 1] - m_starts[at])};
}

} // namespace portlight::viewers
