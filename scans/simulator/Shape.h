// Solid primitives as signed distance functions, in millimetres, in their own frame: negative inside, positive outside.
//
// |distance| never exceeds the true distance to the surface (Lipschitz constant at most 1), so a voxel whose centre
// lies farther than half its diagonal needs no subdivision. Formulas: Inigo Quilez, "distance functions"
// (iquilezles.org), reduced where a strict bound was wanted.
#pragma once

#include "scans/simulator/Geometry.h"

#include <memory>
#include <variant>
#include <vector>

namespace portlight::scans {

using Polygon = std::vector<Vec2>;

// Heights over a regular grid of the xy plane; sampled bilinearly, clamped at its edges.
struct HeightField
{
    int width = 0;
    int depth = 0;
    double cellMm = 1.0;
    Vec2 origin; // centre of cell (0, 0)
    std::vector<float> heights;

    [[nodiscard]] double at(double x, double y) const;
};

class Shape
{
public:
    // Box with half extents `half`; edges rounded inwards.
    [[nodiscard]] static Shape box(Vec3 half, double rounding = 0.0);
    // Axis z, from -halfHeight to +halfHeight.
    [[nodiscard]] static Shape cylinder(double radius, double halfHeight, double rounding = 0.0);
    [[nodiscard]] static Shape tube(double outerRadius, double innerRadius, double halfHeight);
    [[nodiscard]] static Shape cone(double bottomRadius, double topRadius, double halfHeight);
    // Sphere of radius `fromRadius` at `from` swept and grown to `toRadius` at `to`.
    [[nodiscard]] static Shape roundCone(Vec3 from, Vec3 to, double fromRadius, double toRadius);
    [[nodiscard]] static Shape ellipsoid(Vec3 radii);
    // Ring about the z axis.
    [[nodiscard]] static Shape torus(double ringRadius, double tubeRadius);
    // Simple polygon in the xy plane, extruded to +-halfThickness along z.
    [[nodiscard]] static Shape extrusion(Polygon outline, double halfThickness, double rounding = 0.0);
    // As extrusion, but the half thickness runs from `edgeHalf` at the outline's lowest y to `spineHalf` at its
    // highest.
    [[nodiscard]] static Shape blade(Polygon outline, double spineHalf, double edgeHalf);
    // Between two height fields of the same grid.
    [[nodiscard]] static Shape drape(std::shared_ptr<const HeightField> lower,
                                     std::shared_ptr<const HeightField> upper);

    [[nodiscard]] double distance(Vec3 p) const;
    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }

private:
    struct Box
    {
        Vec3 half;
        double rounding;
    };
    struct Cylinder
    {
        double radius;
        double halfHeight;
        double rounding;
    };
    struct Tube
    {
        double middle;
        double halfWall;
        double halfHeight;
    };
    struct Cone
    {
        double bottomRadius;
        double topRadius;
        double halfHeight;
        double slope; // cosine of the flank's lean
    };
    struct RoundCone
    {
        Vec3 from;
        Vec3 to;
        double fromRadius;
        double toRadius;
    };
    struct Ellipsoid
    {
        Vec3 radii;
        double smallest;
    };
    struct Torus
    {
        double ringRadius;
        double tubeRadius;
    };
    struct Extrusion
    {
        Polygon outline;
        double halfThickness; // at the spine of a blade
        double edgeHalf;      // at the edge
        double lowestY;
        double highestY;
        double rounding;
    };
    struct Drape
    {
        std::shared_ptr<const HeightField> lower;
        std::shared_ptr<const HeightField> upper;
    };
    using Form = std::variant<Box, Cylinder, Tube, Cone, RoundCone, Ellipsoid, Torus, Extrusion, Drape>;

    Shape(Form form, const Bounds& bounds)
        : m_form(std::move(form))
        , m_bounds(bounds)
    {
    }

    [[nodiscard]] static double distanceTo(const Box& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Cylinder& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Tube& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Cone& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const RoundCone& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Ellipsoid& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Torus& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Extrusion& shape, Vec3 p);
    [[nodiscard]] static double distanceTo(const Drape& shape, Vec3 p);

    Form m_form;
    Bounds m_bounds;
};

} // namespace portlight::scans
