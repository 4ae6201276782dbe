// Smuggled goods: pressed drugs, cigarettes, ivory, cash.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

namespace {

// One pack of twenty, lying: sticks along x, filters at high x.
void addPack(Item& item, Vec3 centre)
{
    item.add(Shape::box({44, 27.5, 11.5}, 1.0), MaterialId::Cardboard, centre);
    item.add(Shape::box({43.2, 26.7, 10.7}), MaterialId::FoilWall, centre);
    item.add(Shape::box({42.4, 25.9, 9.9}), MaterialId::Air, centre);
    constexpr double pitch = 7.3;
    for (int layer = 0; layer < 3; ++layer) {
        const int sticks = layer == 1 ? 6 : 7;
        for (int i = 0; i < sticks; ++i) {
            const double y = centre.y + (i - (sticks - 1) / 2.0) * pitch;
            const double z = centre.z + (layer - 1) * 6.3;
            addRodX(item, 3.6, centre.x - 42, centre.x + 17, y, z, MaterialId::Tobacco);
            addRodX(item, 3.6, centre.x + 17, centre.x + 42, y, z, MaterialId::FilterTow);
        }
    }
}

// A hundred banknotes with their paper band.
void addNotes(Item& item, Vec3 centre, double halfThickness)
{
    item.add(Shape::box({78, 33, halfThickness}), MaterialId::BankPaper, centre);
    item.add(Shape::box({12, 33.8, halfThickness + 0.8}), MaterialId::Paper, centre);
    item.add(Shape::box({12, 33.0, halfThickness}), MaterialId::BankPaper, centre);
    item.add(Shape::box({0.7, 33, halfThickness}), MaterialId::FoilWall, centre + Vec3{40, 0, 0}); // security threads
}

} // namespace

Item makeDrugBricks(Random& random)
{
    Item item = startItem(ItemClass::Drugs, "bricks of pressed powder");
    const MaterialId powder = random.chance(0.6) ? MaterialId::Cocaine : MaterialId::Heroin;
    const Vec3 half{random.uniform(70.0, 92.0), random.uniform(42.0, 58.0), random.uniform(14.0, 20.0)};
    const int bricks = random.integer(1, 3);
    for (int i = 0; i < bricks; ++i) {
        const Vec3 centre{random.uniform(-2.0, 2.0), random.uniform(-2.0, 2.0),
                          (i - (bricks - 1) / 2.0) * (2.0 * half.z + 0.5)};
        item.add(Shape::box(half, 6.0), MaterialId::TapeWrap, centre);
        item.add(Shape::box(half - Vec3{1.6, 1.6, 1.6}, 5.0), powder, centre);
        item.add(Shape::torus(22.0, 2.5), MaterialId::TapeWrap, centre + Vec3{0, 0, half.z - 2.0}); // pressed mark
    }
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeCigaretteCarton(Random& random)
{
    Item item = startItem(ItemClass::Cigarettes, "carton of cigarettes");
    const int columns = random.integer(3, 5);
    const double halfY = columns * 27.7 + 0.6;
    item.add(Shape::box({45.4, halfY, 24.2}), MaterialId::Cardboard);
    item.add(Shape::box({44.6, halfY - 0.8, 23.4}), MaterialId::Air);
    for (int column = 0; column < columns; ++column) {
        for (const double z : {-11.7, 11.7}) {
            addPack(item, {0, (column - (columns - 1) / 2.0) * 55.4, z});
        }
    }
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeTusk(Random& random)
{
    Item item = startItem(ItemClass::Ivory, "tusk");
    const double thick = random.uniform(20.0, 28.0);
    const double bend = random.uniform(180.0, 260.0); // radius of the curve
    const double span = 215.0 / bend;                 // angle of the arc
    constexpr int steps = 10;
    const auto onArc = [&](double share) {
        const double angle = (share - 0.5) * span;
        return Vec3{bend * std::sin(angle), bend * (1.0 - std::cos(angle)), 0};
    };
    const auto radiusAt = [&](double share) { return thick * (1.0 - 0.82 * std::pow(share, 1.3)); };
    for (int i = 0; i < steps; ++i) {
        const double a = static_cast<double>(i) / steps;
        const double b = static_cast<double>(i + 1) / steps;
        item.add(Shape::roundCone(onArc(a), onArc(b), radiusAt(a), radiusAt(b)), MaterialId::Ivory);
    }
    item.add(Shape::roundCone(onArc(-0.15), onArc(0.45), thick * 0.62, 2.0), MaterialId::Air); // pulp cavity
    return item;
}

Item makeIvoryPieces(Random& random)
{
    Item item = startItem(ItemClass::Ivory, "worked ivory");
    const int bangles = random.integer(2, 4);
    for (int i = 0; i < bangles; ++i) {
        item.add(Shape::torus(33.0, 5.5), MaterialId::Ivory, {0, 0, i * 11.2});
    }
    for (int i = 0; i < 3; ++i) { // seals
        item.add(Shape::cylinder(9.5, 30.0, 1.5), MaterialId::Ivory, {58, -26.0 + i * 26.0, 4},
                 Rotation::aboutY(quarterTurn));
    }
    item.add(Shape::roundCone({-60, -30, 2}, {-60, 35, 2}, 15.0, 9.0), MaterialId::Ivory); // figurine
    item.add(Shape::ellipsoid({10, 10, 10}), MaterialId::Ivory, {-60, 48, 2});
    return item;
}

Item makeCashBundles(Random& random)
{
    Item item = startItem(ItemClass::Cash, "bundles of banknotes");
    const int layers = random.integer(2, 4);
    const int columns = random.integer(1, 2);
    constexpr double half = 5.6;
    for (int layer = 0; layer < layers; ++layer) {
        for (int column = 0; column < columns; ++column) {
            addNotes(item,
                     {random.uniform(-2.0, 2.0), (column - (columns - 1) / 2.0) * 70.0,
                      (layer - (layers - 1) / 2.0) * (2.0 * half + 1.9)},
                     half);
        }
    }
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

} // namespace portlight::scans
