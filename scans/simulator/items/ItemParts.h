// Pieces that several items share: rounds, bottles, wires. Positions in the item's frame, millimetres.
#pragma once

#include "scans/simulator/Item.h"

#include <numbers>

namespace portlight::scans {

inline constexpr double quarterTurn = std::numbers::pi / 2.0;
inline constexpr double degree = std::numbers::pi / 180.0;

[[nodiscard]] Item startItem(ItemClass itemClass, const char* name, const char* description = "",
                             const char* hsCode = "");

// Solid of `material` with a cavity of air: box walls of equal thickness.
void addHollowBox(Item& item, Vec3 half, double wall, MaterialId material, Vec3 centre = {}, double rounding = 0.0);

// A cylinder whose axis points along x instead of z.
void addRodX(Item& item, double radius, double fromX, double toX, double y, double z, MaterialId material);

// A wire through the points.
void addWire(Item& item, const std::vector<Vec3>& points, double radius, MaterialId material);

// A cartridge lying along `forward` (turn about z), its middle at `centre`: brass case with propellant, lead bullet.
void addCartridge(Item& item, Vec3 centre, double turn, double caliberMm);

struct BottleForm
{
    double radius = 35.0;
    double bodyHeight = 150.0;
    double shoulderHeight = 30.0;
    double neckRadius = 14.0;
    double neckHeight = 20.0;
    double wall = 1.0;
    MaterialId wallMaterial = MaterialId::Pet;
    MaterialId capMaterial = MaterialId::Polypropylene;
    MaterialId content = MaterialId::Water;
    double filled = 0.85;
};

// Upright, its base at z = -height / 2; the liquid finds its level when the bottle is placed.
void addBottle(Item& item, const BottleForm& form);

} // namespace portlight::scans
