// Hand tools lying flat: x along the tool.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

Item makeWrench(Random& random)
{
    Item item = startItem(ItemClass::Tool, "wrench", "Hand-operated spanners", "820411");
    const double half = random.uniform(62.0, 90.0);
    const double head = random.uniform(13.0, 19.0);
    item.add(Shape::extrusion({{-half, 6}, {half, 7.5}, {half, -7.5}, {-half, -6}}, 3.2, 1.5), MaterialId::Steel);
    item.add(Shape::cylinder(head, 4.5, 1.0), MaterialId::Steel, {half + 4, 0, 0});
    item.add(Shape::box({head, head * 0.52, 8}), MaterialId::Air, {half + head * 0.85, 0, 0}, Rotation::aboutZ(0.26));
    item.add(Shape::cylinder(head * 0.95, 4.5, 1.0), MaterialId::Steel, {-half - 4, 0, 0});
    item.add(Shape::cylinder(head * 0.58, 8.0), MaterialId::Air, {-half - 4, 0, 0});
    return item;
}

Item makeScrewdriver(Random& random)
{
    Item item = startItem(ItemClass::Tool, "screwdriver", "Screwdrivers", "820540");
    const double blade = random.uniform(70.0, 120.0);
    item.add(Shape::roundCone({-95, 0, 0}, {-35, 0, 0}, 15.0, 13.0), MaterialId::Polypropylene);
    item.add(Shape::roundCone({-35, 0, 0}, {-8, 0, 0}, 13.0, 8.0), MaterialId::Polypropylene);
    addRodX(item, 3.4, -70, blade, 0, 0, MaterialId::Steel);
    item.add(Shape::box({8, 4.2, 1.0}), MaterialId::Steel, {blade + 4, 0, 0});
    return item;
}

Item makePliers(Random& random)
{
    Item item = startItem(ItemClass::Tool, "pliers", "Pliers", "820320");
    const double spread = random.uniform(0.10, 0.22);
    for (const double side : {-1.0, 1.0}) {
        const Rotation turn = Rotation::aboutZ(side * spread);
        item.add(
            Shape::extrusion({{-14, 9}, {14, 8}, {52, 1.5 * side + 4.5}, {52, 1.5 * side - 4.5}, {14, -8}, {-14, -9}},
                             4.0, 1.0),
            MaterialId::Steel, {0, 0, side * 1.8}, Rotation::aboutZ(-side * spread * 0.4));
        item.add(Shape::roundCone(turn.apply({-8, 0, 0}), turn.apply({-115, 8 * side, 0}), 6.0, 7.5),
                 MaterialId::Polypropylene);
        item.add(Shape::roundCone(turn.apply({-4, 0, 0}), turn.apply({-108, 8 * side, 0}), 3.6, 4.0),
                 MaterialId::Steel);
    }
    item.add(Shape::cylinder(7.5, 7.5), MaterialId::Steel);
    return item;
}

Item makeHammer(Random& random)
{
    Item item = startItem(ItemClass::Tool, "hammer", "Hammers", "820520");
    const double length = random.uniform(150.0, 200.0);
    item.add(Shape::box({length / 2, 13, 8}, 7.0), random.chance(0.6) ? MaterialId::Wood : MaterialId::Polyamide,
             {-length / 2, 0, 0});
    item.add(Shape::box({12, 24, 12}, 2.0), MaterialId::Steel, {-2, 6, 0});
    item.add(Shape::cylinder(14.0, 10.0, 1.5), MaterialId::Steel, {-2, 38, 0}, Rotation::aboutX(quarterTurn));
    item.add(Shape::extrusion({{-14, -16}, {10, -16}, {2, -52}, {-2, -52}}, 10.0), MaterialId::Steel);
    return item;
}

} // namespace portlight::scans
