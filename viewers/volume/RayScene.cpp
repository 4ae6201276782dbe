#include "viewers/volume/RayScene.h"

#include "viewers/volume/ParallelFor.h"
#include "viewers/volume/SeenBricks.h"
#include "viewers/volume/StretchedPicture.h"

#include <algorithm>
#include <cmath>

namespace portlight::viewers {

namespace {

constexpr int tileSize = 32;
constexpr int leastContrast = 5;  // grey levels between neighbours: less gains nothing by finer rays
constexpr double rounding = 1e-3; // voxels: rays along the border are not lost to it; the kernel clamps

// Camera rays in world millimetres, affine in pixel column and row.
struct WorldRays
{
    QVector3D origin;
    QVector3D originPerColumn;
    QVector3D originPerRow;
    QVector3D direction;
    QVector3D directionPerColumn;
    QVector3D directionPerRow;
};

WorldRays raysOf(const ViewCamera& camera, QSize image)
{
    const double pitch = camera.heightMm / image.height();
    const QVector3D right = camera.right() * static_cast<float>(pitch);
    const QVector3D down = camera.up() * static_cast<float>(-pitch);
    const QVector3D corner =
        right * (-0.5F * static_cast<float>(image.width())) + down * (-0.5F * static_cast<float>(image.height()));
    WorldRays rays;
    rays.direction = camera.forward();
    if (camera.projection == Projection::Parallel) {
        rays.origin = camera.eye() + corner;
        rays.originPerColumn = right;
        rays.originPerRow = down;
    } else {
        const auto perDistance = static_cast<float>(1.0 / camera.eyeDistanceMm());
        rays.origin = camera.eye();
        rays.direction += corner * perDistance;
        rays.directionPerColumn = right * perDistance;
        rays.directionPerRow = down * perDistance;
    }
    return rays;
}

// A world direction in voxels of the full volume (no origin), or with it.
std::array<double, 3> voxelDirection(const scans::VolumeGeometry& geometry, const QVector3D& world)
{
    const auto end = geometry.toVoxel({geometry.originMm[0] + static_cast<double>(world.x()),
                                       geometry.originMm[1] + static_cast<double>(world.y()),
                                       geometry.originMm[2] + static_cast<double>(world.z())});
    return end;
}

void setVector(float* out, const std::array<double, 3>& voxel, double share)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        out[axis] = static_cast<float>(voxel[axis] * share);
    }
}

void addPlane(RayJob& job, const VolumeCut::Plane& plane, const scans::VolumeGeometry& geometry, int reduction)
{
    float* out = job.plane[job.planes++];
    // n . (origin + D diag(s) v) - d, with v = reduction * w + (reduction - 1) / 2 for level coordinates w.
    double constant = -plane.distanceMm;
    const std::array<double, 3> normal{static_cast<double>(plane.normal.x()), static_cast<double>(plane.normal.y()),
                                       static_cast<double>(plane.normal.z())};
    for (std::size_t row = 0; row < 3; ++row) {
        constant += normal[row] * geometry.originMm[row];
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double along = 0.0;
        for (std::size_t row = 0; row < 3; ++row) {
            along += normal[row] * geometry.direction[row * 3 + axis];
        }
        along *= geometry.spacingMm[axis];
        out[axis] = static_cast<float>(along * reduction);
        constant += along * 0.5 * (reduction - 1);
    }
    out[3] = static_cast<float>(constant);
}

auto tileCaster(InstructionSet instructions)
{
    switch (instructions) {
    case InstructionSet::Avx512:
        return castTileAvx512;
    case InstructionSet::Avx2:
        return castTileAvx2;
    case InstructionSet::Portable:
        break;
    }
    return castTilePortable;
}

auto brickCaster(InstructionSet instructions)
{
    switch (instructions) {
    case InstructionSet::Avx512:
        return castBricksAvx512;
    case InstructionSet::Avx2:
        return castBricksAvx2;
    case InstructionSet::Portable:
        break;
    }
    return castBricksPortable;
}

bool seeks(CastMode mode)
{
    return mode == CastMode::Maximum || mode == CastMode::Minimum;
}

void castBrickByBrick(const RayJob& job, const CastOptions& options)
{
    const auto cast = brickCaster(options.instructions);
    const SeenBricks seen(job);
    parallelFor(seen.tileCount(), options.threads, [&](int n) {
        const SeenBricks::Tile tile = seen.tile(n);
        cast(job, tile.bricks.data(), static_cast<std::int64_t>(tile.bricks.size()), tile.x0, tile.y0, tile.x1,
             tile.y1);
    });
}

void castOver(const RayJob& job, const CastOptions& options)
{
    if (seeks(job.mode) || (job.mode == CastMode::CompositeShaded && options.gradient == CastGradient::Central)) {
        castBrickByBrick(job, options);
        return;
    }
    const auto cast = tileCaster(options.instructions);
    const int columns = (job.width + tileSize - 1) / tileSize;
    const int rows = (job.height + tileSize - 1) / tileSize;
    parallelFor(columns * rows, options.threads, [&](int tile) {
        const int x = tile % columns * tileSize;
        const int y = tile / columns * tileSize;
        cast(job, x, y, std::min(x + tileSize, job.width), std::min(y + tileSize, job.height));
    });
}

} // namespace

void RayScene::setTarget(RayJob& job, const RenderRequest& request, RenderedFrame& frame)
{
    const auto count = static_cast<std::size_t>(job.width) * static_cast<std::size_t>(job.height);
    frame.image = QImage(job.width, job.height, QImage::Format_RGB32);
    auto depth = std::make_shared<std::vector<float>>(count);
    job.pixels = reinterpret_cast<std::uint32_t*>(frame.image.bits());
    job.depth = depth->data();
    frame.camera = request.camera;
    frame.requestedSize = request.size;
    frame.depth = std::move(depth);
}

bool RayScene::showsScan(const RayJob& job)
{
    const auto count = static_cast<std::size_t>(job.width) * static_cast<std::size_t>(job.height);
    return std::any_of(job.pixels, job.pixels + count,
                       [](std::uint32_t pixel) { return (pixel & 0xffffffU) != background; });
}

InstructionSet bestInstructionSet()
{
#if defined(__x86_64__)
    static const bool fast = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
    // The first processors with AVX-512 slow down under it; those with its second set of byte instructions do not.
    static const bool wide = fast && __builtin_cpu_supports("avx512f") != 0 &&
                             __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
                             __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vbmi2") != 0;
    return wide ? InstructionSet::Avx512 : fast ? InstructionSet::Avx2 : InstructionSet::Portable;
#else
    return InstructionSet::Portable;
#endif
}

RayScene::RayScene(std::shared_ptr<const BrickedVolume> volume, const TransferFunction& transfer,
                   std::shared_ptr<const BrickedLabels> labels, const LabelLook& look)
    : m_volume(std::move(volume))
    , m_transfer(transfer)
    , m_table(transfer, m_volume->volume())
    , m_labels(std::move(labels))
    , m_look(look)
    , m_visibility(m_volume->levels().size())
{
    if (m_labels) {
        m_labelTable.emplace(look, m_labels->largest());
    }
}

const BrickVisibility& RayScene::visibilityOf(std::size_t level)
{
    auto& kept = m_visibility[level];
    if (!kept) {
        kept = std::make_unique<BrickVisibility>(BrickVisibility::classify(
            m_volume->levels()[level], m_table, m_labels.get(), m_labelTable ? &*m_labelTable : nullptr));
    }
    return *kept;
}

RayJob RayScene::jobFor(const RenderRequest& request, const CastOptions& options) const
{
    const VolumeLevel& level = m_volume->levels()[options.level];
    const auto& geometry = m_volume->volume().geometry();
    RayJob job;
    job.mode = m_table.mode();
    job.opaque = options.opaque;
    job.indifference = options.indifference * static_cast<float>(RayJob::tableSize);
    job.type = m_volume->storedType();
    job.voxels = level.voxels->data();
    job.tableLow = m_table.low();
    job.tableScale = m_table.scale();
    job.gradientScale = m_table.gradientScale();
    job.interior = m_table.interior();
    job.background = background;

    const double share = 1.0 / level.reduction;
    const WorldRays rays = raysOf(request.camera, options.imageSize);
    const auto origin = geometry.toVoxel({static_cast<double>(rays.origin.x()), static_cast<double>(rays.origin.y()),
                                          static_cast<double>(rays.origin.z())});
    for (std::size_t axis = 0; axis < 3; ++axis) {
        job.origin[axis] = static_cast<float>(level.fromFull(origin[axis]));
        job.size[axis] = level.size[axis];
        job.bricks[axis] = level.bricks[axis];
        job.spacingMm[axis] = static_cast<float>(geometry.spacingMm[axis] * level.reduction);
        const double top = level.size[axis] - 1;
        double low = 0.0;
        double high = top;
        if (request.cut.voxelBox) {
            low = std::clamp(level.fromFull(request.cut.voxelBox->min[axis]), 0.0, top);
            high = std::clamp(level.fromFull(request.cut.voxelBox->max[axis]), low, top);
        }
        job.boundsLow[axis] = static_cast<float>(low - rounding);
        job.boundsHigh[axis] = static_cast<float>(high + rounding);
    }
    setVector(job.originPerColumn, voxelDirection(geometry, rays.originPerColumn), share);
    setVector(job.originPerRow, voxelDirection(geometry, rays.originPerRow), share);
    setVector(job.direction, voxelDirection(geometry, rays.direction), share);
    setVector(job.directionPerColumn, voxelDirection(geometry, rays.directionPerColumn), share);
    setVector(job.directionPerRow, voxelDirection(geometry, rays.directionPerRow), share);
    const float finest = std::min({job.spacingMm[0], job.spacingMm[1], job.spacingMm[2]});
    job.stepMm = finest * static_cast<float>(options.stepInVoxels);
    for (const VolumeCut::Plane& plane :
         request.cut.planes.first(std::min(request.cut.planes.size(), VolumeCut::mostPlanes))) {
        addPlane(job, plane, geometry, level.reduction);
    }
    if (request.cut.slab) {
        const double middle = request.camera.project(request.cut.slab->centre, options.imageSize).depthMm;
        const double half = 0.5 * std::max(request.cut.slab->thicknessMm, static_cast<double>(job.stepMm));
        job.nearT = static_cast<float>(std::max(0.0, middle - half));
        job.farT = static_cast<float>(middle + half);
    }
    if (m_labels) {
        setLabels(job, level);
    }

    // A head light from a little above the officer's left shoulder, along the volume's own axes.
    const ViewCamera& camera = request.camera;
    const QVector3D light = (camera.up() * 0.35F - camera.right() * 0.25F - camera.forward()).normalized();
    for (std::size_t axis = 0; axis < 3; ++axis) {
        job.light[axis] = 0.0F;
        for (std::size_t row = 0; row < 3; ++row) {
            job.light[axis] += static_cast<float>(geometry.direction[row * 3 + axis]) * light[static_cast<int>(row)];
        }
    }
    return job;
}

void RayScene::setLabels(RayJob& job, const VolumeLevel& level) const
{
    const scans::Volume& mask = m_labels->mask();
    if (mask.type() == scans::VoxelType::UInt8) {
        job.labels8 = mask.voxels<std::uint8_t>().data();
    } else {
        job.labels16 = mask.voxels<std::uint16_t>().data();
    }
    std::copy_n(mask.geometry().size.begin(), 3, job.labelSize);
    job.labelScale = static_cast<float>(level.reduction);
    job.labelOffset = 0.5F * static_cast<float>(level.reduction - 1);
    job.labelTint = m_labelTable->tints().data();
    job.labelColour = m_labelTable->colours().data();
}

std::unique_ptr<RayScene::Prepared> RayScene::prepare(const RenderRequest& request, const CastOptions& options,
                                                      const std::atomic<bool>& cancelled)
{
    auto prepared = std::make_unique<Prepared>();
    RayJob& job = prepared->job;
    job = jobFor(request, options);
    const auto alpha = m_table.alphaAt(static_cast<double>(job.stepMm));
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        prepared->table[i] = {alpha[i], m_table.colours()[i]};
    }
    job.table = prepared->table.data();
    if (m_labelTable) {
        prepared->labelAlpha = m_labelTable->alphaAt(static_cast<double>(job.stepMm), m_table.unitMm());
        job.labelAlpha = prepared->labelAlpha.data();
    }
    const BrickVisibility& visibility = visibilityOf(options.level);
    job.emptiness = visibility.emptiness.data();
    job.brickPeak = visibility.peak.data();
    if (options.skipping == BrickSkipping::Off) {
        prepared->allVisible.assign(visibility.emptiness.size(), 0);
        prepared->allHigh.assign(visibility.emptiness.size(), 255);
        job.emptiness = prepared->allVisible.data();
        job.brickPeak = prepared->allHigh.data();
    }
    job.width = options.imageSize.width();
    job.height = options.imageSize.height();
    job.cancelled = &cancelled;
    return prepared;
}

bool RayScene::cast(const RenderRequest& request, const CastOptions& options, const std::atomic<bool>& cancelled,
                    RenderedFrame& frame)
{
    const auto prepared = prepare(request, options, cancelled);
    setTarget(prepared->job, request, frame);
    castOver(prepared->job, options);
    if (cancelled.load()) {
        return false;
    }
    frame.showsScan = showsScan(prepared->job);
    return true;
}

bool RayScene::castMoving(const RenderRequest& request, const MotionOptions& options,
                          const std::atomic<bool>& cancelled, RenderedFrame& frame)
{
    const auto start = std::chrono::steady_clock::now();
    RenderedFrame coarse;
    if (!cast(request, options.base, cancelled, coarse)) {
        return false;
    }
    frame.baseMilliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (coarse.image.size() == request.size) {
        coarse.baseMilliseconds = frame.baseMilliseconds;
        frame = std::move(coarse);
        return true;
    }
    CastOptions whole = options.fine;
    whole.imageSize = request.size;
    const auto prepared = prepare(request, whole, cancelled);
    RayJob& job = prepared->job;
    setTarget(job, request, frame);
    const StretchedPicture stretched(coarse, request.size);
    const auto tiles = seeks(job.mode) ? stretched.tiles() : stretched.tilesByContrast();
    const auto cast = tileCaster(whole.instructions);
    parallelFor(static_cast<int>(tiles.size()), whole.threads, [&](int n) {
        const StretchedPicture::Tile& tile = tiles[static_cast<std::size_t>(n)];
        if (!seeks(job.mode) && tile.contrast >= leastContrast &&
            std::chrono::steady_clock::now() - start < options.deadline) {
            cast(job, tile.x0, tile.y0, tile.x1, tile.y1);
        } else {
            stretched.fill(tile, job.pixels, job.depth);
        }
    });
    frame.showsScan = coarse.showsScan;
    return !cancelled.load();
}

} // namespace portlight::viewers
