// Harmless goods: books, bottles, toiletries, shoes, food.
#include "scans/simulator/items/ItemParts.h"
#include "scans/simulator/items/Items.h"

namespace portlight::scans {

Item makeBook(Random& random)
{
    Item item = startItem(ItemClass::Book, "book", "Printed books", "490199");
    const Vec3 half{random.uniform(50.0, 80.0), random.uniform(75.0, 115.0), random.uniform(7.0, 20.0)};
    constexpr double cover = 2.2;
    item.add(Shape::box(half - Vec3{3.0, 3.0, cover}), MaterialId::Paper, {-1.5, 0, 0});
    for (const double side : {-1.0, 1.0}) {
        item.add(Shape::box({half.x, half.y, cover / 2}), MaterialId::Cardboard, {0, 0, side * (half.z - cover / 2)});
    }
    item.add(Shape::box({cover / 2, half.y, half.z}), MaterialId::Cardboard, {-half.x + cover / 2, 0, 0}); // spine
    item.resting = {Resting::AsBuilt, Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeDrinkBottle(Random& random)
{
    const bool glass = random.chance(0.35);
    Item item = startItem(ItemClass::Bottle, glass ? "glass bottle" : "drink bottle", glass ? "Spirits" : "Soft drinks",
                          glass ? "220890" : "220210");
    BottleForm form;
    form.radius = random.uniform(28.0, 36.0);
    form.bodyHeight = random.uniform(105.0, 135.0);
    form.shoulderHeight = random.uniform(25.0, 40.0);
    form.wall = glass ? 3.0 : 1.0;
    form.wallMaterial = glass ? MaterialId::Glass : MaterialId::Pet;
    form.capMaterial = glass ? MaterialId::AluminiumWall : MaterialId::Polypropylene;
    form.content = glass ? MaterialId::Alcohol : random.chance(0.5) ? MaterialId::Water : MaterialId::Juice;
    form.filled = random.uniform(0.6, 0.92);
    addBottle(item, form);
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeShampooBottle(Random& random)
{
    Item item = startItem(ItemClass::Toiletries, "shampoo", "Shampoo", "330510");
    BottleForm form;
    form.radius = random.uniform(24.0, 32.0);
    form.bodyHeight = random.uniform(100.0, 140.0);
    form.shoulderHeight = 14.0;
    form.neckRadius = 12.0;
    form.neckHeight = 16.0;
    form.wall = 1.4;
    form.wallMaterial = MaterialId::Polyethylene;
    form.content = MaterialId::Shampoo;
    form.filled = random.uniform(0.4, 0.9);
    addBottle(item, form);
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeSprayCan(Random& random)
{
    Item item = startItem(ItemClass::Toiletries, "deodorant spray", "Deodorants", "330720");
    const double radius = random.uniform(18.0, 25.0);
    const double half = random.uniform(55.0, 75.0);
    item.add(Shape::cylinder(radius, half, 5.0), MaterialId::AluminiumWall);
    item.add(Shape::cylinder(radius - 1.0, half - 1.0, 4.0), MaterialId::Air);
    item.addLiquid(Shape::cylinder(radius - 1.0, half - 1.0, 4.0), MaterialId::Alcohol, random.uniform(0.4, 0.7));
    item.add(Shape::tube(2.2, 1.2, half - 4), MaterialId::Polyethylene);
    item.add(Shape::cylinder(7.0, 5.0), MaterialId::Polypropylene, {0, 0, half + 3});
    item.add(Shape::tube(radius, radius - 1.4, 14.0), MaterialId::Polypropylene, {0, 0, half + 12});
    item.add(Shape::cylinder(radius, 0.8), MaterialId::Polypropylene, {0, 0, half + 26});
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeToothpaste(Random& random)
{
    Item item = startItem(ItemClass::Toiletries, "toothpaste", "Toothpaste", "330610");
    const double half = random.uniform(60.0, 75.0);
    item.add(Shape::ellipsoid({half * 1.1, 20.0, 15.0}), MaterialId::Polyethylene);
    item.add(Shape::ellipsoid({half * 1.1 - 1.5, 18.8, 13.8}), MaterialId::Cream);
    item.add(Shape::box({14, 22, 20}), MaterialId::Air, {half + 8, 0, 0});
    item.add(Shape::cylinder(10.0, 10.0), MaterialId::Polypropylene, {half + 2, 0, 0}, Rotation::aboutY(quarterTurn));
    item.add(Shape::box({3, 24, 0.8}), MaterialId::Polyethylene, {-half, 0, 0});
    return item;
}

namespace {

// One shoe, sole down, toe towards +x.
void addShoe(Item& item, Vec3 at, const Rotation& turn, double scale)
{
    const auto place = [&](Shape shape, MaterialId material, Vec3 local, const Rotation& own = {}) {
        item.add(std::move(shape), material, at + turn.apply(local * scale), turn * own);
    };
    const auto upper = [&](double shrink, MaterialId material) {
        place(Shape::ellipsoid({78 * scale - shrink, 40 * scale - shrink, 40 * scale - shrink}), material, {52, 0, 20});
        place(Shape::ellipsoid({62 * scale - shrink, 36 * scale - shrink, 62 * scale - shrink}), material,
              {-62, 0, 34});
    };
    upper(0.0, MaterialId::Leather);
    upper(2.2, MaterialId::Air);
    place(Shape::box({30 * scale, 24 * scale, 40 * scale}), MaterialId::Air, {-66, 0, 100}); // opening
    place(Shape::box({160 * scale, 60 * scale, 40 * scale}), MaterialId::Air, {0, 0, -40});  // nothing under the sole
    Polygon outline{{132, 0},  {120, 24},   {88, 40},   {40, 38},   {-30, 28}, {-90, 33}, {-124, 24},
                    {-130, 0}, {-124, -24}, {-90, -33}, {-30, -28}, {40, -38}, {88, -40}, {120, -24}};
    for (Vec2& corner : outline) {
        corner = {corner.x * scale, corner.y * scale};
    }
    place(Shape::extrusion(outline, 5.5 * scale, 2.0), MaterialId::Rubber, {0, 0, 5.5});
    place(Shape::box({34 * scale, 31 * scale, 8 * scale}, 6.0), MaterialId::Rubber, {-92, 0, 8});
    place(Shape::box({42 * scale, 7 * scale, 0.8}), MaterialId::Steel, {-28, 0, 10}); // shank
    for (int i = 0; i < 4; ++i) {
        for (const double side : {-13.0, 13.0}) {
            place(Shape::torus(3.0, 1.0), MaterialId::Brass, {8.0 + i * 14.0, side, 56.0 - i * 5.0});
        }
    }
}

} // namespace

Item makeShoes(Random& random)
{
    Item item = startItem(ItemClass::Shoe, "pair of shoes", "Footwear with leather uppers", "640399");
    const double scale = random.uniform(0.72, 0.95);
    addShoe(item, {0, -46 * scale, 0}, {}, scale);
    addShoe(item, {6, 46 * scale, 0}, Rotation::aboutZ(random.uniform(-0.06, 0.06) + 2.0 * quarterTurn), scale);
    return item;
}

Item makeTin(Random& random)
{
    Item item = startItem(ItemClass::Can, "food tin", "Preserved vegetables", "200599");
    const double radius = random.uniform(32.0, 45.0);
    const double half = random.uniform(30.0, 58.0);
    item.add(Shape::cylinder(radius, half), MaterialId::TinplateWall);
    item.add(Shape::cylinder(radius - 1.0, half - 2.5), MaterialId::Air);
    item.addLiquid(Shape::cylinder(radius - 1.0, half - 2.5), MaterialId::SoupInTin, 0.94);
    for (const double end : {-1.0, 1.0}) {
        item.add(Shape::torus(radius - 0.5, 1.6), MaterialId::TinplateWall, {0, 0, end * half});
        item.add(Shape::cylinder(radius - 2.5, 1.4), MaterialId::Air, {0, 0, end * (half - 0.2)});
    }
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeDrinkCan(Random& random)
{
    Item item = startItem(ItemClass::Can, "drink can", "Soft drinks", "220210");
    constexpr double radius = 33.0;
    constexpr double half = 57.0;
    item.add(Shape::cylinder(radius, half - 6, 3.0), MaterialId::AluminiumWall);
    item.add(Shape::cone(radius, 26.0, 6.0), MaterialId::AluminiumWall, {0, 0, half - 8});
    item.add(Shape::cylinder(radius - 1.0, half - 7, 3.0), MaterialId::Air);
    item.addLiquid(Shape::cylinder(radius - 1.0, half - 7, 3.0), MaterialId::Juice, random.uniform(0.88, 0.95));
    item.add(Shape::cylinder(24.0, 2.0), MaterialId::Air, {0, 0, half - 1.5});
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeJar(Random& random)
{
    Item item = startItem(ItemClass::Food, "glass jar", "Jams and spreads", "200799");
    const double radius = random.uniform(30.0, 40.0);
    const double half = random.uniform(35.0, 55.0);
    const std::vector<MaterialId> contents{MaterialId::Cream, MaterialId::Coffee, MaterialId::Sugar};
    item.add(Shape::cylinder(radius, half, 5.0), MaterialId::Glass);
    item.add(Shape::cylinder(radius - 3.0, half - 3.0, 4.0), MaterialId::Air, {0, 0, 2});
    item.addLiquid(Shape::cylinder(radius - 3.0, half - 3.0, 4.0), random.pick(contents), random.uniform(0.7, 0.95),
                   {0, 0, 2});
    item.add(Shape::cylinder(radius + 1.0, 7.0), MaterialId::TinplateWall, {0, 0, half});
    item.add(Shape::cylinder(radius - 1.0, 6.5), MaterialId::Air, {0, 0, half - 2});
    return item;
}

Item makeFruit(Random& random)
{
    Item item = startItem(ItemClass::Food, "fruit", "Fresh apples", "080810");
    const int count = random.integer(2, 5);
    for (int i = 0; i < count; ++i) {
        const double radius = random.uniform(30.0, 38.0);
        const int row = i / 3;
        const Vec3 centre{(i % 3) * 78.0 - 60.0, row * 78.0 - 30.0, radius * 0.9};
        item.add(Shape::ellipsoid({radius, radius, radius * 0.9}), MaterialId::Fruit, centre);
        item.add(Shape::ellipsoid({7, 7, 12}), MaterialId::Air, centre);
        for (const double turn : {0.0, 1.3, 2.6, 3.9}) {
            item.add(Shape::ellipsoid({2.4, 2.4, 4.0}), MaterialId::Wood,
                     centre + Vec3{4.0 * std::cos(turn), 4.0 * std::sin(turn), 0});
        }
    }
    return item;
}

Item makeSugarBag(Random& random)
{
    const bool coffee = random.chance(0.5);
    Item item = startItem(ItemClass::Food, coffee ? "coffee bag" : "sugar bag",
                          coffee ? "Roasted coffee" : "Cane sugar", coffee ? "090121" : "170199");
    const Vec3 half{random.uniform(38.0, 50.0), random.uniform(26.0, 34.0), random.uniform(55.0, 80.0)};
    item.add(Shape::box(half, 10.0), coffee ? MaterialId::FoilWall : MaterialId::Paper);
    item.add(Shape::box(half - Vec3{0.9, 0.9, 0.9}, 9.0), coffee ? MaterialId::Coffee : MaterialId::Sugar);
    item.resting = {Resting::AsBuilt, Resting::OnSide};
    return item;
}

Item makeChocolates(Random& random)
{
    Item item = startItem(ItemClass::Food, "box of chocolates", "Chocolate confectionery", "180690");
    const int rows = random.integer(3, 5);
    constexpr int columns = 5;
    const Vec3 half{columns * 17.0 + 4, rows * 17.0 + 4, 15};
    addHollowBox(item, half, 1.4, MaterialId::Cardboard);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Vec3 at{(column - (columns - 1) / 2.0) * 34.0, (row - (rows - 1) / 2.0) * 34.0, -2};
            item.add(Shape::ellipsoid({13.5, 13.5, 10.5}), MaterialId::Chocolate, at);
            if ((row + column) % 2 == 0) {
                item.add(Shape::ellipsoid({6, 6, 6}), MaterialId::Wood, at); // nut
            }
        }
    }
    return item;
}

} // namespace portlight::scans
