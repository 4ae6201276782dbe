#include "scans/simulator/SliceRasteriser.h"

#include <cstdint>

namespace portlight::scans {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Scene (x across, y along the belt, z up) to world (x across, y down, z along the belt).
Pose sceneToWorld(double beltY)
{
    return {{{1, 0, 0, 0, 0, -1, 0, 1, 0}}, {0.0, beltY, 0.0}};
}

// Soft layers about 9 mm apart, bent by slow waves; the thresholds give about a quarter dense and a third loose.
MaterialId foldedMaterial(MaterialId base, Vec3 p)
{
    const double bend =
        4.0 * std::sin(p.x / 21.0 + 0.7 * std::sin(p.y / 33.0)) + 3.5 * std::sin(p.y / 17.0 + p.x / 70.0);
    const double wave = std::sin((p.z + bend) * 0.70 + 1.3 * std::sin(p.x / 47.0 + p.y / 39.0));
    if (base == MaterialId::PackingPaper) {
        return std::abs(wave) < 0.22 ? MaterialId::FabricLoose : MaterialId::Air;
    }
    if (wave > 0.45) {
        return MaterialId::FabricDense;
    }
    return wave > -0.45 ? MaterialId::FabricMedium : MaterialId::FabricLoose;
}

constexpr std::uint8_t untouched = 0xff;

} // namespace

double SliceRasteriser::beltHeightMm(const VolumeGeometry& geometry)
{
    constexpr double voxelsBelow = 4.0;
    return geometry.originMm[1] + (geometry.size[1] - 0.5 - voxelsBelow) * geometry.spacingMm[1];
}

SliceRasteriser::SliceRasteriser(const Scene& scene, const VolumeGeometry& geometry)
    : m_geometry(geometry)
{
    const Pose world = sceneToWorld(beltHeightMm(geometry));
    const std::size_t count = std::min(scene.items.size(), mostItems);
    for (std::size_t i = 0; i < count; ++i) {
        const Item& item = scene.items[i];
        for (const Part& part : item.parts) {
            PaintedPart painted;
            painted.part = &part;
            painted.pose = world * item.pose * part.pose;
            painted.bounds = part.shape.bounds().transformed(painted.pose);
            painted.item = static_cast<std::uint8_t>(i + 1);
            painted.surfaceHeight = infinite;
            m_parts.push_back(painted);
        }
        levelLiquid(m_parts.size() - item.parts.size());
    }
}

// One level for all parts of an item's liquid: a share of the height that they span together.
void SliceRasteriser::levelLiquid(std::size_t firstPart)
{
    Bounds vessel;
    for (std::size_t i = firstPart; i < m_parts.size(); ++i) {
        if (m_parts[i].part->filled) {
            vessel.include(m_parts[i].bounds);
        }
    }
    for (std::size_t i = firstPart; i < m_parts.size(); ++i) {
        if (m_parts[i].part->filled) {
            m_parts[i].surfaceHeight = -vessel.max.y + *m_parts[i].part->filled * (vessel.max.y - vessel.min.y);
        }
    }
}

double SliceRasteriser::distanceOf(const PaintedPart& painted, Vec3 world)
{
    const double solid = painted.part->shape.distance(painted.pose.toLocal(world));
    return std::max(solid, -world.y - painted.surfaceHeight);
}

void SliceRasteriser::paint(int slice, SliceSamples& samples) const
{
    samples.width = m_geometry.size[0] * samplesPerEdge;
    samples.height = m_geometry.size[1] * samplesPerEdge;
    const std::size_t count =
        static_cast<std::size_t>(samples.width) * static_cast<std::size_t>(samples.height) * samplesPerEdge;
    samples.material.assign(count, static_cast<std::uint8_t>(MaterialId::Air));
    samples.item.assign(count, 0);
    samples.layer.assign(count, untouched);
    constexpr std::pair<int, int> none{INT32_MAX, -1};
    std::pair<int, int> touched = none;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto rows = rowsOf(m_parts[i], slice);
        for (int row = rows.first; row <= rows.second; ++row) {
            paintRow(m_parts[i], row, slice, samples);
        }
        if (rows.first <= rows.second) {
            touched = {std::min(touched.first, rows.first), std::max(touched.second, rows.second)};
        }
        const bool itemEnds = i + 1 == m_parts.size() || m_parts[i + 1].item != m_parts[i].item;
        if (itemEnds && touched != none) {
            coverRows(m_parts[i].item, touched, samples);
            touched = none;
        }
    }
}

std::pair<int, int> SliceRasteriser::rowsOf(const PaintedPart& painted, int slice) const
{
    const double spacing = m_geometry.spacingMm[0];
    const double z = m_geometry.originMm[2] + slice * m_geometry.spacingMm[2];
    if (z < painted.bounds.min.z - spacing || z > painted.bounds.max.z + spacing) {
        return {0, -1};
    }
    const auto rowOf = [this](double y) { return (y - m_geometry.originMm[1]) / m_geometry.spacingMm[1]; };
    return {std::max(0, static_cast<int>(std::floor(rowOf(painted.bounds.min.y)))),
            std::min(m_geometry.size[1] - 1, static_cast<int>(std::ceil(rowOf(painted.bounds.max.y))))};
}

// Lays a finished item over the scene. Where it carved itself away it leaves what is there.
void SliceRasteriser::coverRows(std::uint8_t item, std::pair<int, int> rows, SliceSamples& samples)
{
    for (int sz = 0; sz < samplesPerEdge; ++sz) {
        const int last = rows.second * samplesPerEdge + samplesPerEdge - 1;
        for (int sy = rows.first * samplesPerEdge; sy <= last; ++sy) {
            const std::size_t begin = samples.index(0, sy, sz);
            const std::size_t end = begin + static_cast<std::size_t>(samples.width);
            for (std::size_t i = begin; i < end; ++i) {
                if (samples.layer[i] == untouched) {
                    continue;
                }
                if (samples.layer[i] != static_cast<std::uint8_t>(MaterialId::Air)) {
                    samples.material[i] = samples.layer[i];
                    samples.item[i] = item;
                }
                samples.layer[i] = untouched;
            }
        }
    }
}

// Columns whose voxels can touch the part's box, from where the row's line runs through the box in its own frame.
std::pair<int, int> SliceRasteriser::columnsOf(const PaintedPart& painted, double y, double z) const
{
    const Vec3 start = painted.pose.toLocal({m_geometry.originMm[0], y, z});
    const Vec3 step = painted.pose.rotation.applyInverse({m_geometry.spacingMm[0], 0.0, 0.0});
    const Bounds& box = painted.part->shape.bounds();
    const double margin = m_geometry.spacingMm[0];
    double from = 0.0;
    double to = m_geometry.size[0] - 1;
    for (const auto& [s, d, low, high] :
         {std::array{start.x, step.x, box.min.x, box.max.x}, std::array{start.y, step.y, box.min.y, box.max.y},
          std::array{start.z, step.z, box.min.z, box.max.z}}) {
        if (std::abs(d) < 1e-9) {
            if (s < low - margin || s > high + margin) {
                return {0, -1};
            }
            continue;
        }
        const double a = (low - margin - s) / d;
        const double b = (high + margin - s) / d;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
    }
    return {static_cast<int>(std::ceil(from)), static_cast<int>(std::floor(to))};
}

void SliceRasteriser::paintRow(const PaintedPart& painted, int row, int slice, SliceSamples& samples) const
{
    const double spacing = m_geometry.spacingMm[0];
    const double y = m_geometry.originMm[1] + row * m_geometry.spacingMm[1];
    const double z = m_geometry.originMm[2] + slice * m_geometry.spacingMm[2];
    const double halfDiagonal = 0.87 * spacing;
    const auto [first, last] = columnsOf(painted, y, z);
    for (int column = first; column <= last; ++column) {
        const Vec3 centre{m_geometry.originMm[0] + column * spacing, y, z};
        const double distance = distanceOf(painted, centre);
        if (distance > halfDiagonal) {
            continue;
        }
        MaterialId material = painted.part->material;
        if (painted.part->pattern == Pattern::Folded) {
            material = foldedMaterial(material, painted.pose.toLocal(centre));
            if (material == MaterialId::Air) {
                continue;
            }
        }
        for (int sample = 0; sample < samplesPerVoxel; ++sample) {
            const int sx = sample & 1;
            const int sy = (sample >> 1) & 1;
            const int sz = sample >> 2;
            if (distance > -halfDiagonal) {
                const Vec3 offset = Vec3{sx - 0.5, sy - 0.5, sz - 0.5} * (spacing / samplesPerEdge);
                if (distanceOf(painted, centre + offset) > 0.0) {
                    continue;
                }
            }
            samples.layer[samples.index(column * samplesPerEdge + sx, row * samplesPerEdge + sy, sz)] =
                static_cast<std::uint8_t>(material);
        }
    }
}

} // namespace portlight::scans
