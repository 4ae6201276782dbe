#include "scans/simulator/Shape.h"

namespace portlight::scans {

namespace {

Bounds symmetric(Vec3 half)
{
    Bounds bounds;
    bounds.include(half);
    bounds.include(half * -1.0);
    return bounds;
}

// Distance to a box given the distances past its faces.
double past(double a, double b)
{
    return std::min(std::max(a, b), 0.0) + std::hypot(std::max(a, 0.0), std::max(b, 0.0));
}

// Exact distance to a simple polygon (iquilezles.org, "sdPolygon").
double polygonDistance(const Polygon& outline, double x, double y)
{
    double nearest = std::numeric_limits<double>::infinity();
    bool inside = false;
    Vec2 a = outline.back();
    for (const Vec2 b : outline) {
        const double ex = b.x - a.x;
        const double ey = b.y - a.y;
        const double wx = x - a.x;
        const double wy = y - a.y;
        const double along = std::clamp((wx * ex + wy * ey) / (ex * ex + ey * ey), 0.0, 1.0);
        const double dx = wx - ex * along;
        const double dy = wy - ey * along;
        nearest = std::min(nearest, dx * dx + dy * dy);
        if ((a.y > y) != (b.y > y) && x < ex * (y - a.y) / ey + a.x) {
            inside = !inside;
        }
        a = b;
    }
    return inside ? -std::sqrt(nearest) : std::sqrt(nearest);
}

} // namespace

double HeightField::at(double x, double y) const
{
    const double u = std::clamp((x - origin.x) / cellMm, 0.0, static_cast<double>(width - 1));
    const double v = std::clamp((y - origin.y) / cellMm, 0.0, static_cast<double>(depth - 1));
    const auto i = static_cast<std::size_t>(std::min(static_cast<int>(u), std::max(width - 2, 0)));
    const auto j = static_cast<std::size_t>(std::min(static_cast<int>(v), std::max(depth - 2, 0)));
    const double fu = u - static_cast<double>(i);
    const double fv = v - static_cast<double>(j);
    const auto stride = static_cast<std::size_t>(width);
    const float* row = heights.data() + j * stride + i;
    return (row[0] * (1.0 - fu) + row[1] * fu) * (1.0 - fv) + (row[stride] * (1.0 - fu) + row[stride + 1] * fu) * fv;
}

Shape Shape::box(Vec3 half, double rounding)
{
    return {Box{half, std::min({rounding, half.x, half.y, half.z})}, symmetric(half)};
}

Shape Shape::cylinder(double radius, double halfHeight, double rounding)
{
    return {Cylinder{radius, halfHeight, std::min({rounding, radius, halfHeight})},
            symmetric({radius, radius, halfHeight})};
}

Shape Shape::tube(double outerRadius, double innerRadius, double halfHeight)
{
    return {Tube{(outerRadius + innerRadius) / 2.0, (outerRadius - innerRadius) / 2.0, halfHeight},
            symmetric({outerRadius, outerRadius, halfHeight})};
}

Shape Shape::cone(double bottomRadius, double topRadius, double halfHeight)
{
    const double widest = std::max(bottomRadius, topRadius);
    const double lean = (topRadius - bottomRadius) / (2.0 * halfHeight);
    return {Cone{bottomRadius, topRadius, halfHeight, 1.0 / std::sqrt(1.0 + lean * lean)},
            symmetric({widest, widest, halfHeight})};
}

Shape Shape::roundCone(Vec3 from, Vec3 to, double fromRadius, double toRadius)
{
    Bounds bounds;
    for (const auto& [centre, radius] : {std::pair{from, fromRadius}, std::pair{to, toRadius}}) {
        bounds.include(centre + Vec3{radius, radius, radius});
        bounds.include(centre - Vec3{radius, radius, radius});
    }
    return {RoundCone{from, to, fromRadius, toRadius}, bounds};
}

Shape Shape::ellipsoid(Vec3 radii)
{
    return {Ellipsoid{radii, std::min({radii.x, radii.y, radii.z})}, symmetric(radii)};
}

Shape Shape::torus(double ringRadius, double tubeRadius)
{
    return {Torus{ringRadius, tubeRadius}, symmetric({ringRadius + tubeRadius, ringRadius + tubeRadius, tubeRadius})};
}

Shape Shape::extrusion(Polygon outline, double halfThickness, double rounding)
{
    Bounds bounds;
    for (const Vec2 corner : outline) {
        bounds.include(Vec3{corner.x, corner.y, halfThickness});
        bounds.include(Vec3{corner.x, corner.y, -halfThickness});
    }
    return {Extrusion{std::move(outline), halfThickness, halfThickness, bounds.min.y, bounds.max.y, rounding}, bounds};
}

Shape Shape::blade(Polygon outline, double spineHalf, double edgeHalf)
{
    Shape shape = extrusion(std::move(outline), spineHalf);
    std::get<Extrusion>(shape.m_form).edgeHalf = edgeHalf;
    return shape;
}

Shape Shape::drape(std::shared_ptr<const HeightField> lower, std::shared_ptr<const HeightField> upper)
{
    Bounds bounds;
    const double right = lower->origin.x + lower->cellMm * (lower->width - 1);
    const double back = lower->origin.y + lower->cellMm * (lower->depth - 1);
    bounds.include(
        Vec3{lower->origin.x, lower->origin.y, *std::min_element(lower->heights.begin(), lower->heights.end())});
    bounds.include(Vec3{right, back, *std::max_element(upper->heights.begin(), upper->heights.end())});
    return {Drape{std::move(lower), std::move(upper)}, bounds};
}

double Shape::distance(Vec3 p) const
{
    return std::visit([p](const auto& form) { return distanceTo(form, p); }, m_form);
}

double Shape::distanceTo(const Box& shape, Vec3 p)
{
    const double x = std::abs(p.x) - shape.half.x + shape.rounding;
    const double y = std::abs(p.y) - shape.half.y + shape.rounding;
    const double z = std::abs(p.z) - shape.half.z + shape.rounding;
    const Vec3 outside{std::max(x, 0.0), std::max(y, 0.0), std::max(z, 0.0)};
    return outside.length() + std::min(std::max({x, y, z}), 0.0) - shape.rounding;
}

double Shape::distanceTo(const Cylinder& shape, Vec3 p)
{
    return past(std::hypot(p.x, p.y) - shape.radius + shape.rounding,
                std::abs(p.z) - shape.halfHeight + shape.rounding) -
           shape.rounding;
}

double Shape::distanceTo(const Tube& shape, Vec3 p)
{
    return past(std::abs(std::hypot(p.x, p.y) - shape.middle) - shape.halfWall, std::abs(p.z) - shape.halfHeight);
}

double Shape::distanceTo(const Cone& shape, Vec3 p)
{
    const double share = (p.z + shape.halfHeight) / (2.0 * shape.halfHeight);
    const double radius = shape.bottomRadius + (shape.topRadius - shape.bottomRadius) * share;
    return std::max((std::hypot(p.x, p.y) - radius) * shape.slope, std::abs(p.z) - shape.halfHeight);
}

double Shape::distanceTo(const RoundCone& shape, Vec3 p)
{
    const Vec3 axis = shape.to - shape.from;
    const double lengthSquared = axis.dot(axis);
    const double along = std::clamp((p - shape.from).dot(axis) / lengthSquared, 0.0, 1.0);
    const double grow = shape.toRadius - shape.fromRadius;
    const double lipschitz = 1.0 + std::abs(grow) / std::sqrt(lengthSquared);
    return ((p - shape.from - axis * along).length() - shape.fromRadius - grow * along) / lipschitz;
}

double Shape::distanceTo(const Ellipsoid& shape, Vec3 p)
{
    const Vec3 scaled{p.x / shape.radii.x, p.y / shape.radii.y, p.z / shape.radii.z};
    return (scaled.length() - 1.0) * shape.smallest;
}

double Shape::distanceTo(const Torus& shape, Vec3 p)
{
    return std::hypot(std::hypot(p.x, p.y) - shape.ringRadius, p.z) - shape.tubeRadius;
}

double Shape::distanceTo(const Extrusion& shape, Vec3 p)
{
    const double share = std::clamp((p.y - shape.lowestY) / (shape.highestY - shape.lowestY), 0.0, 1.0);
    const double half = shape.edgeHalf + (shape.halfThickness - shape.edgeHalf) * share;
    const double across = std::abs(p.z) - half + shape.rounding;
    const double within = polygonDistance(shape.outline, p.x, p.y) + shape.rounding;
    const double steepness = std::abs(shape.halfThickness - shape.edgeHalf) / (shape.highestY - shape.lowestY);
    return (past(within, across) - shape.rounding) / (1.0 + steepness);
}

double Shape::distanceTo(const Drape& shape, Vec3 p)
{
    const HeightField& grid = *shape.lower;
    const double right = grid.origin.x + grid.cellMm * (grid.width - 1);
    const double back = grid.origin.y + grid.cellMm * (grid.depth - 1);
    const double side = std::max({grid.origin.x - p.x, p.x - right, grid.origin.y - p.y, p.y - back});
    constexpr double slope = 0.5; // cloth is smoothed to fall no steeper than 60 degrees
    const double across = std::max(shape.lower->at(p.x, p.y) - p.z, p.z - shape.upper->at(p.x, p.y)) * slope;
    return std::max(side, across);
}

} // namespace portlight::scans
