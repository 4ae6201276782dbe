// Knives lying flat: x along the blade to its point, y across it (edge at low y), z through it.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

Item makeKitchenKnife(Random& random)
{
    Item item = startItem(ItemClass::Knife, "kitchen knife");
    const double length = random.uniform(125.0, 165.0);
    const double depth = random.uniform(24.0, 38.0);
    const bool wood = random.chance(0.4);
    item.add(Shape::blade({{0, depth},
                           {length * 0.7, depth * 0.98},
                           {length * 0.9, depth * 0.75},
                           {length, depth * 0.42},
                           {length * 0.85, depth * 0.12},
                           {length * 0.6, 0},
                           {0, 0}},
                          1.3, 0.45),
             MaterialId::Steel);
    const double middle = depth - 12.0;
    item.add(Shape::box({5, 10, 7}, 2.0), MaterialId::Steel, {-3, middle, 0}); // bolster
    item.add(Shape::extrusion({{-6, middle + 10},
                               {-60, middle + 12},
                               {-108, middle + 9},
                               {-114, middle - 4},
                               {-104, middle - 14},
                               {-60, middle - 9},
                               {-6, middle - 10}},
                              9.0, 4.0),
             wood ? MaterialId::Wood : MaterialId::Polypropylene);
    item.add(Shape::box({50, 7, 1.2}), MaterialId::Steel, {-52, middle, 0}); // tang
    for (const double x : {-24.0, -56.0, -88.0}) {
        item.add(Shape::cylinder(3.0, 9.0), wood ? MaterialId::Brass : MaterialId::Steel, {x, middle, 0});
    }
    return item;
}

Item makeFoldingKnife(Random& random)
{
    Item item = startItem(ItemClass::Knife, "folding knife");
    const bool open = random.chance(0.6);
    const MaterialId scale = random.chance(0.5) ? MaterialId::Polyamide : MaterialId::Wood;
    item.add(Shape::box({56, 12, 7.2}, 4.0), scale);
    for (const double side : {-3.6, 3.6}) {
        item.add(Shape::box({55, 11, 0.9}), MaterialId::Steel, {0, 0, side}); // liners
    }
    item.add(Shape::box({57, 13, 2.4}), MaterialId::Air, {4, 3, 0});        // blade slot
    item.add(Shape::box({30, 2.0, 2.4}), MaterialId::Steel, {-24, -10, 0}); // back spring
    const Rotation turn = open ? Rotation::aboutX(0.0) : Rotation::aboutZ(2.0 * quarterTurn);
    const Polygon blade{{-8, 8}, {40, 8}, {70, 5}, {88, -2}, {74, -9}, {40, -11}, {-8, -10}};
    item.add(Shape::blade(blade, 1.5, 0.5), MaterialId::Steel, open ? Vec3{50, 0, 0} : Vec3{48, 4, 0}, turn);
    item.add(Shape::cylinder(4.0, 8.0), MaterialId::Steel, {49, 1, 0}); // pivot
    for (const double x : {-48.0, -10.0}) {
        item.add(Shape::cylinder(2.2, 8.0), MaterialId::Steel, {x, -6, 0});
    }
    item.add(Shape::box({26, 4, 0.7}), MaterialId::Steel, {-26, 0, 8.2}); // pocket clip
    return item;
}

} // namespace portlight::scans
