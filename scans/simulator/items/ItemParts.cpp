#include "scans/simulator/items/ItemParts.h"

namespace portlight::scans {

Item startItem(ItemClass itemClass, const char* name, const char* description, const char* hsCode)
{
    Item item;
    item.itemClass = itemClass;
    item.name = QString::fromLatin1(name);
    item.description = QString::fromLatin1(description);
    item.hsCode = QString::fromLatin1(hsCode);
    return item;
}

void addHollowBox(Item& item, Vec3 half, double wall, MaterialId material, Vec3 centre, double rounding)
{
    item.add(Shape::box(half, rounding), material, centre);
    item.add(Shape::box(half - Vec3{wall, wall, wall}, std::max(0.0, rounding - wall)), MaterialId::Air, centre);
}

void addRodX(Item& item, double radius, double fromX, double toX, double y, double z, MaterialId material)
{
    item.add(Shape::cylinder(radius, (toX - fromX) / 2.0), material, {(fromX + toX) / 2.0, y, z},
             Rotation::aboutY(quarterTurn));
}

void addWire(Item& item, const std::vector<Vec3>& points, double radius, MaterialId material)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        item.add(Shape::roundCone(points[i - 1], points[i], radius, radius), material);
    }
}

void addCartridge(Item& item, Vec3 centre, double turn, double caliberMm)
{
    const Rotation along = Rotation::aboutZ(turn);
    const Rotation axis = along * Rotation::aboutY(quarterTurn);
    const double radius = caliberMm / 2.0 + 0.4;
    constexpr double caseHalf = 9.5;
    const auto at = [&](double x) { return centre + along.apply({x, 0.0, 0.0}); };
    item.add(Shape::cylinder(radius, caseHalf), MaterialId::Brass, at(-5.0), axis);
    item.add(Shape::cylinder(radius - 0.8, caseHalf - 2.5), MaterialId::GunPowder, at(-3.5), axis);
    item.add(Shape::roundCone(at(3.0), at(11.5), caliberMm / 2.0, caliberMm / 5.0), MaterialId::Lead);
}

void addBottle(Item& item, const BottleForm& form)
{
    const double height = form.bodyHeight + form.shoulderHeight + form.neckHeight;
    const double base = -height / 2.0;
    const double bodyMiddle = base + form.bodyHeight / 2.0;
    const double shoulderMiddle = base + form.bodyHeight + form.shoulderHeight / 2.0;
    const double neckMiddle = base + form.bodyHeight + form.shoulderHeight + form.neckHeight / 2.0;
    const double wall = form.wall;
    constexpr double overlap = 0.6; // parts reach into each other so that no gap opens between samples
    const auto body = [&](double shrink) {
        return Shape::cylinder(form.radius - shrink, form.bodyHeight / 2.0 - shrink + (shrink > 0.0 ? wall / 2 : 0.0),
                               form.radius * 0.15);
    };
    const auto shoulder = [&](double shrink) {
        return Shape::cone(form.radius - shrink, form.neckRadius - shrink, form.shoulderHeight / 2.0 + overlap);
    };
    const auto neck = [&](double shrink) {
        return Shape::cylinder(form.neckRadius - shrink, form.neckHeight / 2.0 + overlap);
    };
    item.add(body(0.0), form.wallMaterial, {0, 0, bodyMiddle});
    item.add(shoulder(0.0), form.wallMaterial, {0, 0, shoulderMiddle});
    item.add(neck(0.0), form.wallMaterial, {0, 0, neckMiddle});
    const double inside = wall / 2.0; // the floor is as thick as the wall
    item.add(body(wall), MaterialId::Air, {0, 0, bodyMiddle + inside});
    item.add(shoulder(wall), MaterialId::Air, {0, 0, shoulderMiddle});
    item.add(neck(wall), MaterialId::Air, {0, 0, neckMiddle});
    item.addLiquid(body(wall), form.content, form.filled, {0, 0, bodyMiddle + inside});
    item.addLiquid(shoulder(wall), form.content, form.filled, {0, 0, shoulderMiddle});
    item.addLiquid(neck(wall), form.content, form.filled, {0, 0, neckMiddle});
    const double capZ = height / 2.0 - 4.0;
    item.add(Shape::tube(form.neckRadius + 2.2, form.neckRadius, 8.0), form.capMaterial, {0, 0, capZ});
    item.add(Shape::cylinder(form.neckRadius + 2.2, 1.5), form.capMaterial, {0, 0, capZ + 8.0});
}

} // namespace portlight::scans
