// Explosive-like items: densities and compositions as radiation meets them, with the means to set them off.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

namespace {

// 9 V block: steel can with cells and terminals.
void addBattery(Item& item, Vec3 centre)
{
    item.add(Shape::box({24, 13, 8.5}, 1.5), MaterialId::TinplateWall, centre);
    item.add(Shape::box({22, 11.5, 7.2}), MaterialId::LithiumCell, centre);
    for (const double side : {-6.0, 6.0}) {
        item.add(Shape::cylinder(3.0, 1.5), MaterialId::Steel, centre + Vec3{25, side, 0},
                 Rotation::aboutY(quarterTurn));
    }
}

void addTimer(Item& item, Vec3 centre)
{
    item.add(Shape::box({28, 18, 1.0}), MaterialId::CircuitBoard, centre);
    item.add(Shape::box({7, 7, 1.5}), MaterialId::Silicon, centre + Vec3{-8, 3, 2});
    item.add(Shape::box({4, 6, 3}), MaterialId::Copper, centre + Vec3{14, -4, 3});
    item.add(Shape::cylinder(4.0, 5.0), MaterialId::AluminiumWall, centre + Vec3{6, 9, 5});
    for (int i = 0; i < 6; ++i) {
        item.add(Shape::box({1.0, 1.0, 1.2}), MaterialId::Solder, centre + Vec3{-22.0 + i * 8.5, -14, 1.5});
    }
}

void addDetonator(Item& item, Vec3 tip, const std::vector<Vec3>& wire)
{
    addRodX(item, 3.4, tip.x - 58, tip.x, tip.y, tip.z, MaterialId::Aluminium);
    addRodX(item, 2.6, tip.x - 30, tip.x - 3, tip.y, tip.z, MaterialId::SheetExplosive);
    addWire(item, wire, 0.9, MaterialId::Copper);
}

} // namespace

Item makeExplosiveBlock(Random& random)
{
    Item item = startItem(ItemClass::ExplosiveBlock, "block of plastic explosive");
    const Vec3 half{random.uniform(55.0, 80.0), random.uniform(26.0, 36.0), random.uniform(18.0, 28.0)};
    const MaterialId charge = random.chance(0.75) ? MaterialId::PlasticExplosive : MaterialId::AmmoniumNitrate;
    item.add(Shape::box(half, 4.0), MaterialId::TapeWrap);
    item.add(Shape::box(half - Vec3{0.8, 0.8, 0.8}, 4.0), charge);
    if (random.chance(0.8)) {
        const double side = half.y + 22.0;
        addBattery(item, {-half.x + 26, side, -half.z + 9});
        addTimer(item, {half.x - 30, side, -half.z + 4});
        const Vec3 end{half.x - 30, 0, 0};
        addDetonator(item, end,
                     {end + Vec3{-58, 0, 0},
                      {-half.x - 8, 4, 0},
                      {-half.x - 8, half.y + 8, -half.z + 9},
                      {-half.x + 4, side, -half.z + 9}});
        addWire(item,
                {{-half.x + 50, side - 5, -half.z + 9}, {0, half.y + 6, -half.z + 6}, {half.x - 55, side, -half.z + 5}},
                0.9, MaterialId::Copper);
    }
    return item;
}

Item makeExplosiveSheet(Random& random)
{
    Item item = startItem(ItemClass::ExplosiveSheet, "sheet of explosive");
    const Vec3 half{random.uniform(75.0, 115.0), random.uniform(55.0, 80.0), random.uniform(2.5, 5.0)};
    item.add(Shape::box(half, 2.0), MaterialId::SheetExplosive);
    item.resting = {Resting::AsBuilt, Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeThreatLiquid(Random& random)
{
    Item item = startItem(ItemClass::ThreatLiquid, "bottle of precursor liquid");
    BottleForm form;
    form.radius = random.uniform(28.0, 38.0);
    form.bodyHeight = random.uniform(110.0, 150.0);
    form.content = random.chance(0.6) ? MaterialId::HydrogenPeroxide : MaterialId::Nitromethane;
    form.wallMaterial = random.chance(0.5) ? MaterialId::Polyethylene : MaterialId::Pet;
    form.wall = 1.4;
    form.filled = random.uniform(0.75, 0.95);
    addBottle(item, form);
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

} // namespace portlight::scans
