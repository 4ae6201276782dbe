// Handguns lying on their side: x towards the muzzle, y towards the sights, z through the frame.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

namespace {

constexpr double caliber = 9.0;

void addTriggerGuard(Item& item, MaterialId material, double shiftX)
{
    const auto shifted = [shiftX](Polygon outline) {
        for (Vec2& corner : outline) {
            corner.x += shiftX;
        }
        return outline;
    };
    item.add(Shape::extrusion(shifted({{24, -5}, {21, -31}, {13, -39}, {-20, -39}, {-29, -30}, {-29, -5}}), 5.0),
             material);
    item.add(Shape::extrusion(shifted({{19, -7}, {16.5, -29}, {11, -34.5}, {-18, -34.5}, {-24, -28}, {-24, -7}}), 14.0),
             MaterialId::Air);
    item.add(Shape::extrusion(shifted({{-9, -4}, {-2, -4}, {-1, -17}, {4, -28}, {0, -30}, {-6, -19}}), 3.0),
             MaterialId::Steel);
}

void addPistolFrame(Item& item, MaterialId frame)
{
    item.add(Shape::extrusion({{88, 9}, {88, -5}, {30, -8}, {-26, -9}, {-36, -12}, {-90, -10}, {-93, 3}, {-86, 9}},
                              11.5, 2.0),
             frame);
    item.add(Shape::extrusion({{-28, -4}, {-36, -34}, {-50, -88}, {-92, -80}, {-78, -28}, {-88, -4}}, 15.0, 5.0),
             frame);
    addTriggerGuard(item, frame, 0.0);
}

// Slide with barrel, bore, recoil spring, ejection port and sights.
void addSlide(Item& item)
{
    item.add(Shape::extrusion({{92, 9}, {92, 26}, {86, 33}, {-90, 33}, {-90, 9}}, 12.5, 1.5), MaterialId::Steel);
    item.add(Shape::box({62, 10, 9.0}), MaterialId::Air, {24, 20, 0});
    item.add(Shape::box({14, 6, 9.0}), MaterialId::Air, {-24, 30, 7}); // ejection port
    addRodX(item, 7.5, -42, 90, 22.5, 0, MaterialId::Steel);
    addRodX(item, caliber / 2.0, -12, 93, 22.5, 0, MaterialId::Air);
    addCartridge(item, {-24, 22.5, 0}, 0.0, caliber);
    addRodX(item, 4.6, -6, 84, 11.5, 0, MaterialId::SpringSteel);
    addRodX(item, 1.8, -8, 88, 11.5, 0, MaterialId::Steel);
    addRodX(item, 1.5, -88, -44, 22, 0, MaterialId::Air); // firing pin channel
    item.add(Shape::box({3, 2.5, 1.6}), MaterialId::Steel, {84, 35, 0});
    item.add(Shape::box({4, 2.5, 7}), MaterialId::Steel, {-82, 35, 0});
    item.add(Shape::extrusion({{-90, 10}, {-90, 24}, {-103, 30}, {-100, 12}}, 4.0), MaterialId::Steel); // hammer
}

// Magazine in the grip: steel shell, a column of cartridges, follower spring, base plate.
void addMagazine(Item& item, int rounds)
{
    const double lean = std::atan2(-13.0, 80.0); // of the grip from straight down
    const Rotation turn = Rotation::aboutZ(lean);
    const Vec3 top{-58, 3, 0};
    const auto along = [&](double down) { return top + turn.apply({0, -down, 0}); };
    constexpr double halfLength = 43.0;
    item.add(Shape::box({16.5, halfLength, 8.0}, 3.0), MaterialId::Steel, along(halfLength), turn);
    item.add(Shape::box({15.5, halfLength - 1, 7.0}, 2.0), MaterialId::Air, along(halfLength), turn);
    for (int i = 0; i < rounds; ++i) {
        addCartridge(item, along(7.0 + i * 9.9), lean, caliber);
    }
    const double used = 3.0 + rounds * 9.9;
    const double rest = std::max(4.0, (2.0 * halfLength - used - 4.0) / 2.0);
    item.add(Shape::box({11, rest, 4.0}), MaterialId::SpringSteel, along(used + rest), turn);
    item.add(Shape::box({19, 3, 12}, 2.0), MaterialId::Polyamide, along(2.0 * halfLength + 2.0), turn);
}

} // namespace

Item makePistol(Random& random)
{
    Item item = startItem(ItemClass::Firearm, "pistol");
    const bool polymer = random.chance(0.6);
    addPistolFrame(item, polymer ? MaterialId::Polyamide : MaterialId::Aluminium);
    addSlide(item);
    addMagazine(item, random.integer(3, 8));
    if (!polymer) {
        for (const double side : {-16.0, 16.0}) {
            item.add(Shape::extrusion({{-36, -12}, {-48, -76}, {-84, -72}, {-76, -16}}, 2.0), MaterialId::Wood,
                     {0, 0, side});
        }
    }
    item.resting = {Resting::AsBuilt};
    return item;
}

Item makeRevolver(Random& random)
{
    Item item = startItem(ItemClass::Firearm, "revolver");
    const double muzzle = random.uniform(70.0, 115.0);
    constexpr double drumX = -14.0;
    constexpr double boreY = 24.0;
    item.add(Shape::extrusion({{18, 40}, {18, -6}, {-34, -8}, {-52, -4}, {-60, 12}, {-50, 34}, {-40, 42}}, 8.0, 1.5),
             MaterialId::Steel);
    item.add(Shape::box({21, 17, 9.0}), MaterialId::Air, {drumX, 16.5, 0}); // window of the drum
    addRodX(item, 8.5, 14, muzzle, boreY, 0, MaterialId::Steel);
    item.add(Shape::box({(muzzle - 14) / 2.0, 3.0, 3.5}), MaterialId::Steel, {(muzzle + 14) / 2.0, boreY + 10, 0});
    addRodX(item, 4.5, 14, std::min(muzzle - 8, 72.0), boreY - 13, 0, MaterialId::Steel);
    addRodX(item, caliber / 2.0, 10, muzzle + 1, boreY, 0, MaterialId::Air);
    item.add(Shape::box({4, 5, 1.8}), MaterialId::Steel, {muzzle - 6, boreY + 14, 0});
    const double drumY = boreY - 10.0;
    addRodX(item, 19.0, drumX - 20, drumX + 19, drumY, 0, MaterialId::Steel);
    const int loaded = random.integer(0, 6);
    for (int i = 0; i < 6; ++i) {
        const double angle = quarterTurn + i * 60.0 * degree;
        const double y = drumY + 10.5 * std::sin(angle);
        const double z = 10.5 * std::cos(angle);
        addRodX(item, 5.3, drumX - 21, drumX + 20, y, z, MaterialId::Air);
        if (i < loaded) {
            addCartridge(item, {drumX - 4, y, z}, 0.0, caliber);
        }
    }
    addTriggerGuard(item, MaterialId::Steel, -14.0);
    item.add(
        Shape::extrusion({{-44, 2}, {-50, -30}, {-72, -84}, {-108, -76}, {-92, -30}, {-76, 6}, {-60, 14}}, 14.0, 6.0),
        random.chance(0.5) ? MaterialId::Wood : MaterialId::Rubber);
    item.add(Shape::extrusion({{-52, 8}, {-58, -28}, {-80, -78}, {-100, -73}, {-84, -26}, {-66, 8}}, 3.0),
             MaterialId::Steel);
    item.add(Shape::extrusion({{-56, 18}, {-52, 38}, {-74, 48}, {-72, 40}, {-62, 30}}, 4.0), MaterialId::Steel);
    return item;
}

} // namespace portlight::scans
