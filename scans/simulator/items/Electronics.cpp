// Harmless electronics: circuit boards, cells, coils and screens inside their housings.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

namespace {

// A board with chips, connectors and capacitors scattered over it.
void addBoard(Item& item, Random& random, Vec3 half, Vec3 centre, int chips)
{
    item.add(Shape::box({half.x, half.y, 0.8}), MaterialId::CircuitBoard, centre);
    for (int i = 0; i < chips; ++i) {
        const Vec3 chip{random.uniform(2.0, half.x * 0.22), random.uniform(2.0, half.y * 0.22), 0.8};
        const Vec3 at = centre + Vec3{random.uniform(-half.x + chip.x, half.x - chip.x),
                                      random.uniform(-half.y + chip.y, half.y - chip.y), 1.4};
        item.add(Shape::box(chip), MaterialId::Silicon, at);
        item.add(Shape::box({chip.x, 0.7, 0.6}), MaterialId::Solder, at + Vec3{0, chip.y, -0.4});
    }
}

// A round lithium cell along x (18650: radius 9, length 65).
void addRoundCell(Item& item, Vec3 centre)
{
    addRodX(item, 9.0, centre.x - 32.5, centre.x + 32.5, centre.y, centre.z, MaterialId::TinplateWall);
    addRodX(item, 8.2, centre.x - 30.5, centre.x + 30.0, centre.y, centre.z, MaterialId::LithiumCell);
    addRodX(item, 1.2, centre.x - 30.5, centre.x + 30.0, centre.y, centre.z, MaterialId::Air);
    addRodX(item, 3.0, centre.x + 32.5, centre.x + 34.0, centre.y, centre.z, MaterialId::Steel);
}

} // namespace

Item makeLaptop(Random& random)
{
    Item item = startItem(ItemClass::Electronics, "laptop", "Portable computers", "847130");
    const double halfX = random.uniform(105.0, 128.0);
    const double halfY = halfX * 0.68;
    const bool metal = random.chance(0.6);
    const MaterialId shell = metal ? MaterialId::Aluminium : MaterialId::Abs;
    addHollowBox(item, {halfX, halfY, 7.5}, 1.0, shell, {0, 0, 0}, 3.0);
    for (int i = 0; i < 4; ++i) { // pouch cells along the front
        item.add(Shape::box({halfX * 0.21, halfY * 0.36, 2.6}, 1.0), MaterialId::LithiumCell,
                 {(i - 1.5) * halfX * 0.46, -halfY * 0.55, -2.0});
    }
    addBoard(item, random, {halfX * 0.8, halfY * 0.36, 1}, {0, halfY * 0.45, -1.0}, 16);
    item.add(Shape::tube(19, 9, 2.5), MaterialId::Polypropylene, {halfX * 0.68, halfY * 0.52, 0}); // fan
    item.add(Shape::box({halfX * 0.5, 3.0, 1.2}), MaterialId::Copper, {halfX * 0.1, halfY * 0.62, 1.0});
    item.add(Shape::box({halfX * 0.82, halfY * 0.4, 1.3}), MaterialId::Abs, {0, halfY * 0.2, 6.0}); // keyboard
    addHollowBox(item, {halfX, halfY, 3.2}, 0.8, shell, {0, 0, 11.2}, 2.0);
    item.add(Shape::box({halfX - 4, halfY - 4, 0.9}), MaterialId::Glass, {0, 0, 10.4}); // screen
    item.add(Shape::cylinder(3.0, halfX * 0.6), MaterialId::Steel, {0, halfY - 2, 8.0}, Rotation::aboutY(quarterTurn));
    item.resting = {Resting::AsBuilt, Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makePhone(Random& random)
{
    Item item = startItem(ItemClass::Electronics, "phone", "Smartphones", "851713");
    const Vec3 half{random.uniform(68.0, 80.0), random.uniform(33.0, 38.0), 4.2};
    item.add(Shape::box(half, 4.0), MaterialId::Aluminium);
    item.add(Shape::box(half - Vec3{1.4, 1.4, 1.0}, 3.0), MaterialId::Air);
    item.add(Shape::box({half.x * 0.46, half.y * 0.62, 2.4}), MaterialId::LithiumCell,
             {-half.x * 0.2, -half.y * 0.2, 0});
    addBoard(item, random, {half.x * 0.4, half.y * 0.22, 1}, {-half.x * 0.2, half.y * 0.66, 0}, 7);
    addBoard(item, random, {half.x * 0.2, half.y * 0.8, 1}, {half.x * 0.68, 0, 0}, 6);
    item.add(Shape::box(half - Vec3{1.0, 1.0, 3.6}), MaterialId::Glass, {0, 0, 3.6});
    item.add(Shape::cylinder(5.0, 1.6), MaterialId::Glass, {half.x * 0.82, half.y * 0.6, -2.4});
    item.add(Shape::cylinder(4.5, 1.6), MaterialId::Copper, {-half.x * 0.85, 0, 0}); // vibrator
    item.resting = {Resting::AsBuilt, Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makePowerBank(Random& random)
{
    Item item = startItem(ItemClass::Electronics, "power bank", "Lithium-ion accumulators", "850760");
    const int cells = random.integer(2, 4);
    const double halfY = cells * 9.8 + 2.0;
    addHollowBox(item, {46, halfY, 12}, 1.6, MaterialId::Abs, {}, 5.0);
    for (int i = 0; i < cells; ++i) {
        addRoundCell(item, {-8, (i - (cells - 1) / 2.0) * 19.4, 0});
    }
    addBoard(item, random, {7, halfY * 0.8, 1}, {35, 0, 0}, 5);
    return item;
}

Item makeCharger(Random& random)
{
    Item item = startItem(ItemClass::Electronics, "power adapter", "Static converters", "850440");
    const Vec3 half{random.uniform(38.0, 52.0), random.uniform(22.0, 28.0), 15};
    addHollowBox(item, half, 2.0, MaterialId::Polycarbonate, {}, 4.0);
    addBoard(item, random, {half.x - 4, half.y - 4, 1}, {0, 0, -9}, 8);
    item.add(Shape::box({12, 10, 9}), MaterialId::Ferrite, {-8, 0, 1});
    item.add(Shape::box({7, 12, 6}), MaterialId::Copper, {-8, 0, 1});
    item.add(Shape::torus(7.0, 3.0), MaterialId::Copper, {half.x - 16, 6, -3});
    item.add(Shape::cylinder(6.0, 9.0), MaterialId::AluminiumWall, {half.x - 14, -10, 0});
    for (const double side : {-6.5, 6.5}) {
        addRodX(item, 2.2, -half.x - 18, -half.x + 2, side, 0, MaterialId::Brass);
    }
    std::vector<Vec3> cable; // wound beside it
    for (int i = 0; i <= 40; ++i) {
        const double turn = i * 0.62;
        cable.push_back({26.0 * std::cos(turn), half.y + 32.0 + 22.0 * std::sin(turn), -10.0 + i * 0.45});
    }
    addWire(item, cable, 1.9, MaterialId::Rubber);
    addWire(item, cable, 0.8, MaterialId::Copper);
    return item;
}

Item makeCamera(Random& random)
{
    Item item = startItem(ItemClass::Electronics, "camera", "Digital cameras", "852589");
    const double halfX = random.uniform(55.0, 66.0);
    addHollowBox(item, {halfX, 24, 38}, 2.2, MaterialId::Polycarbonate, {}, 6.0);
    item.add(Shape::box({halfX * 0.8, 1, 30}), MaterialId::CircuitBoard, {0, 14, 0});
    item.add(Shape::box({9, 16, 28}), MaterialId::LithiumCell, {-halfX + 16, 0, -4});
    item.add(Shape::box({18, 2, 13}), MaterialId::Silicon, {6, 8, 0});
    const Rotation forward = Rotation::aboutX(quarterTurn);
    item.add(Shape::tube(31, 27, 32), MaterialId::Aluminium, {6, -52, 0}, forward);
    for (const double y : {-30.0, -50.0, -72.0}) {
        item.add(Shape::ellipsoid({26, 5.5, 26}), MaterialId::Glass, {6, y, 0});
    }
    item.add(Shape::box({20, 14, 9}, 3.0), MaterialId::Abs, {6, 0, 44});
    item.add(Shape::box({12, 9, 6}), MaterialId::Glass, {6, 0, 43}); // prism
    return item;
}

} // namespace portlight::scans
