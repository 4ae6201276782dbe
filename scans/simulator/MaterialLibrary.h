// What things are made of: composition and density of every material the simulator builds with.
//
// Densities are of the matter as packed (cloth with its air, sugar as grains); thin metal walls are drawn thicker than
// they are at an equally lower density, so that a voxel grid carries their mass (TinplateWall, FoilWall).
#pragma once

#include "inspection/Result.h"
#include "scans/physics/Material.h"

#include <cstdint>
#include <vector>

namespace portlight::scans {

enum class MaterialId : std::uint8_t {
    Air,
    Water,
    Cardboard,
    Corrugated,
    PackingPaper,
    Paper,
    BankPaper,
    FabricLoose,
    FabricMedium,
    FabricDense,
    Nylon,
    Leather,
    Rubber,
    Foam,
    Polyethylene,
    Polypropylene,
    Pet,
    Abs,
    Polycarbonate,
    Polyamide,
    TapeWrap,
    Wood,
    Glass,
    Ceramic,
    CircuitBoard,
    Solder,
    Silicon,
    LithiumCell,
    Ferrite,
    Aluminium,
    AluminiumWall,
    FoilWall,
    TinplateWall,
    Steel,
    SpringSteel,
    Brass,
    Copper,
    Lead,
    GunPowder,
    Juice,
    Shampoo,
    Alcohol,
    Sugar,
    Chocolate,
    Fruit,
    Coffee,
    Cream,
    SoupInTin,
    PlasticExplosive,
    SheetExplosive,
    AmmoniumNitrate,
    HydrogenPeroxide,
    Nitromethane,
    Cocaine,
    Heroin,
    Tobacco,
    FilterTow,
    Ivory,
    Count
};

inline constexpr std::size_t materialCount = static_cast<std::size_t>(MaterialId::Count);

// All of them, indexed by MaterialId. Fails only if xraylib cannot parse one of the formulas.
[[nodiscard]] inspection::Result<std::vector<Material>> materialLibrary();

} // namespace portlight::scans
