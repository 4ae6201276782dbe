#include "scans/simulator/Packages.h"

#include "scans/simulator/items/ItemParts.h"

namespace portlight::scans {

namespace {

Bounds roomInside(Vec3 half, double gap, double bottom, double top)
{
    Bounds room;
    room.include(Vec3{-half.x + gap, -half.y + gap, bottom});
    room.include(Vec3{half.x - gap, half.y - gap, top});
    return room;
}

Polygon roundedRectangle(double halfX, double halfY, double radius)
{
    constexpr int stepsPerCorner = 6;
    Polygon outline;
    for (int corner = 0; corner < 4; ++corner) {
        const double x = (corner == 0 || corner == 3 ? 1.0 : -1.0) * (halfX - radius);
        const double y = (corner < 2 ? 1.0 : -1.0) * (halfY - radius);
        for (int step = 0; step <= stepsPerCorner; ++step) {
            const double angle = (corner + static_cast<double>(step) / stepsPerCorner) * quarterTurn;
            outline.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
        }
    }
    return outline;
}

// Zip round the shell: drawn before the inside is carved out, so that only its part in the shell remains.
void addZip(Item& item, Vec3 half, double rounding, Vec3 centre)
{
    constexpr double proud = 1.2;
    item.add(Shape::extrusion(roundedRectangle(half.x + proud, half.y + proud, rounding + proud), 2.0),
             MaterialId::TinplateWall, centre);
}

} // namespace

Package makeCardboardBox(Vec3 outer, Random& random)
{
    Package package;
    package.item = startItem(ItemClass::Packaging, "cardboard box");
    Item& item = package.item;
    const Vec3 half = outer * 0.5;
    const Vec3 centre{0, 0, half.z};
    constexpr double liner = 0.8;
    constexpr double wall = 4.0;
    item.add(Shape::box(half, 2.0), MaterialId::Cardboard, centre);
    item.add(Shape::box(half - Vec3{liner, liner, liner}), MaterialId::Corrugated, centre);
    item.add(Shape::box(half - Vec3{wall - liner, wall - liner, wall - liner}), MaterialId::Cardboard, centre);
    item.add(Shape::box(half - Vec3{wall, wall, wall}), MaterialId::Air, centre);
    for (const double end : {-1.0, 1.0}) { // inner flaps, doubled over at top and bottom
        const double z = half.z + end * (half.z - wall - 1.6);
        const double reach = std::min(half.x, half.y) * random.uniform(0.7, 0.95);
        for (const double side : {-1.0, 1.0}) {
            item.add(Shape::box({half.x - wall, reach / 2.0, 1.6}), MaterialId::Corrugated,
                     {0, side * (half.y - wall - reach / 2.0), z});
            item.add(Shape::box({half.x - wall, reach / 2.0, 0.5}), MaterialId::Cardboard,
                     {0, side * (half.y - wall - reach / 2.0), z - end * 1.6});
        }
        item.add(Shape::box({half.x * 0.99, 24.0, 0.5}), MaterialId::TapeWrap, {0, 0, half.z + end * (half.z - 0.2)});
    }
    package.room = roomInside(half, wall + 2.0, wall + 4.5, outer.z - wall - 4.5);
    return package;
}

Package makeSoftBag(Vec3 outer, Random& random)
{
    Package package;
    package.item = startItem(ItemClass::Packaging, "travel bag");
    Item& item = package.item;
    const Vec3 half{outer.x / 2.0, outer.y / 2.0, outer.z / 2.0 - 4.0};
    const double rounding = std::min({half.x, half.y, half.z}) * random.uniform(0.45, 0.7);
    const Vec3 centre{0, 0, half.z};
    item.add(Shape::box(half, rounding), MaterialId::Nylon, centre);
    addZip(item, half, rounding, centre + Vec3{0, 0, half.z * 0.25});
    item.add(Shape::box(half - Vec3{1.6, 1.6, 1.6}, rounding - 1.6), MaterialId::Foam, centre);
    item.add(Shape::box(half - Vec3{5, 5, 5}, rounding - 5.0), MaterialId::Air, centre);
    const double inset = half.x * 0.45;
    const double top = outer.z - 2.0;
    addWire(item, // handle
            {{-inset, 0, 2.0 * half.z - 2},
             {-inset * 0.8, 0, top - 3},
             {0, 0, top},
             {inset * 0.8, 0, top - 3},
             {inset, 0, 2.0 * half.z - 2}},
            4.0, MaterialId::Nylon);
    for (const double side : {-1.0, 1.0}) {
        item.add(Shape::torus(9.0, 1.6), MaterialId::Steel, {side * inset, 0, 2.0 * half.z - 4},
                 Rotation::aboutX(quarterTurn));
    }
    package.room = roomInside(half, 0.42 * rounding + 4.0, 0.42 * rounding + 3.0, 2.0 * half.z - 0.42 * rounding - 3.0);
    return package;
}

Package makeTrolley(Vec3 outer, Random& random)
{
    Package package;
    package.item = startItem(ItemClass::Packaging, "trolley case");
    Item& item = package.item;
    const Vec3 half = outer * 0.5;
    const Vec3 body{half.x, half.y - 9.0, half.z};
    const Vec3 centre{0, 6.0, half.z};
    const double rounding = random.uniform(14.0, 24.0);
    item.add(Shape::box(body, rounding), MaterialId::Polycarbonate, centre);
    addZip(item, body, rounding, centre);
    item.add(Shape::box(body - Vec3{2.2, 2.2, 2.2}, rounding - 2.2), MaterialId::Air, centre);
    const double rail = half.x * 0.45;
    for (const double side : {-1.0, 1.0}) { // telescopic tubes along the back, wheels at one end
        const Rotation along = Rotation::aboutX(quarterTurn);
        item.add(Shape::tube(8.0, 6.6, body.y - 8.0), MaterialId::Aluminium, {side * rail, 6.0, 13.0}, along);
        item.add(Shape::tube(5.8, 4.4, body.y * 0.8), MaterialId::Aluminium, {side * rail, 6.0, 13.0}, along);
        const Vec3 wheel{side * (half.x - 16.0), -half.y + 12.0, 14.0};
        const Rotation axle = Rotation::aboutY(quarterTurn);
        item.add(Shape::cylinder(13.0, 8.0, 2.0), MaterialId::Rubber, wheel, axle);
        item.add(Shape::cylinder(6.0, 8.5), MaterialId::Polyamide, wheel, axle);
        item.add(Shape::cylinder(2.4, 12.0), MaterialId::Steel, wheel, axle);
    }
    item.add(Shape::box({rail, 5.0, 6.0}, 4.0), MaterialId::Abs, {0, half.y - 6.0, 13.0}); // grip
    item.add(Shape::box({half.x - 6.0, body.y - 6.0, 0.8}), MaterialId::Polypropylene,
             {0, 6.0, 24.0}); // lining over the rails
    package.room = roomInside({body.x, body.y, body.z}, 0.35 * rounding + 3.0, 26.0, outer.z - 0.35 * rounding - 3.0);
    package.room.min.y += 6.0;
    package.room.max.y += 6.0;
    return package;
}

} // namespace portlight::scans
