#include "scans/simulator/MaterialLibrary.h"

#include <array>

namespace portlight::scans {

using inspection::failure;
using inspection::Result;

namespace {

struct Entry
{
    MaterialId id;
    const char* name;
    const char* formula;
    double density;
};

constexpr const char* cellulose = "C6H10O5";
constexpr const char* steel = "Fe97C2Mn1";

// Formulas of mixtures are mean atom counts. Sources: NIST material compositions; densities of explosives from Cooper,
// "Explosives Engineering"; ivory as 65% hydroxyapatite in collagen and water.
constexpr std::array<Entry, materialCount> entries{{
    {MaterialId::Air, "air", "N78O21Ar1", 0.0012},
    {MaterialId::Water, "water", "H2O", 1.0},
    {MaterialId::Cardboard, "cardboard", cellulose, 0.70},
    {MaterialId::Corrugated, "corrugated core", cellulose, 0.09},
    {MaterialId::PackingPaper, "crumpled paper", cellulose, 0.035},
    {MaterialId::Paper, "paper", "C6H10O5", 0.80},
    {MaterialId::BankPaper, "banknote paper", "C120H200O105Ti1", 0.88},
    {MaterialId::FabricLoose, "cloth, loose", "C6H10O5", 0.07},
    {MaterialId::FabricMedium, "cloth", "C6H10O5", 0.16},
    {MaterialId::FabricDense, "cloth, dense", "C6H10O5", 0.30},
    {MaterialId::Nylon, "nylon fabric", "C6H11NO", 0.80},
    {MaterialId::Leather, "leather", "C41H64N12O14Cr0.1", 0.90},
    {MaterialId::Rubber, "rubber", "C50H80Si3Zn0.3S1", 1.15},
    {MaterialId::Foam, "foam", "C5H8O2", 0.08},
    {MaterialId::Polyethylene, "polyethylene", "CH2", 0.94},
    {MaterialId::Polypropylene, "polypropylene", "C3H6", 0.90},
    {MaterialId::Pet, "PET", "C10H8O4", 1.38},
    {MaterialId::Abs, "ABS", "C15H17N", 1.05},
    {MaterialId::Polycarbonate, "polycarbonate", "C16H14O3", 1.20},
    {MaterialId::Polyamide, "glass-filled polyamide", "C30H55N5O5Si4O8", 1.35},
    {MaterialId::TapeWrap, "tape wrapping", "C2H4", 0.95},
    {MaterialId::Wood, "wood", "C6H10O5", 0.60},
    {MaterialId::Glass, "soda glass", "Na2O1Ca1O1Si6O12", 2.50},
    {MaterialId::Ceramic, "ceramic", "Al2Si2O7", 2.40},
    {MaterialId::CircuitBoard, "circuit board", "C20H20O12Si5Ca1Al1Cu1.2Br0.3", 1.95},
    {MaterialId::Solder, "solder and contacts", "Sn50Cu40Ag3", 5.0},
    {MaterialId::Silicon, "chips", "Si6C6H6O8Cu0.3", 2.10},
    {MaterialId::LithiumCell, "lithium-ion cell", "C36H20O16Li8Co4Al6Cu2P1F6", 2.30},
    {MaterialId::Ferrite, "transformer core", "Fe3O4", 4.6},
    {MaterialId::Aluminium, "aluminium", "Al", 2.70},
    {MaterialId::AluminiumWall, "aluminium wall", "Al", 0.60},
    {MaterialId::FoilWall, "metal foil", "Al1C6H10O5", 0.60},
    {MaterialId::TinplateWall, "tinplate wall", "Fe98Sn1", 1.60},
    {MaterialId::Steel, "steel", steel, 7.85},
    {MaterialId::SpringSteel, "coil spring", steel, 2.20},
    {MaterialId::Brass, "brass", "Cu65Zn35", 8.50},
    {MaterialId::Copper, "copper", "Cu", 8.96},
    {MaterialId::Lead, "lead", "Pb", 11.34},
    {MaterialId::GunPowder, "propellant", "C6H8N2O9", 0.80},
    {MaterialId::Juice, "soft drink", "C6H112O56", 1.04},
    {MaterialId::Shampoo, "shampoo", "C6H96O44Na1S0.5Cl0.5", 1.03},
    {MaterialId::Alcohol, "spirits", "C2H16O6", 0.95},
    {MaterialId::Sugar, "sugar", "C12H22O11", 0.88},
    {MaterialId::Chocolate, "chocolate", "C24H42O8", 1.28},
    {MaterialId::Fruit, "fruit", "C6H102O51K0.1", 0.96},
    {MaterialId::Coffee, "ground coffee", "C20H32O12", 0.42},
    {MaterialId::Cream, "cream", "C10H80O36", 0.98},
    {MaterialId::SoupInTin, "tinned food", "C6H100O48Na0.4Cl0.4", 1.05},
    {MaterialId::PlasticExplosive, "plastic explosive", "C35H66N54O54", 1.60},
    {MaterialId::SheetExplosive, "sheet explosive", "C7H12N3O10", 1.48},
    {MaterialId::AmmoniumNitrate, "ammonium nitrate and oil", "N200H410O300C6", 0.85},
    {MaterialId::HydrogenPeroxide, "hydrogen peroxide 50%", "H58O45", 1.20},
    {MaterialId::Nitromethane, "nitromethane", "CH3NO2", 1.14},
    {MaterialId::Cocaine, "cocaine hydrochloride", "C17H22ClNO4", 1.12},
    {MaterialId::Heroin, "heroin hydrochloride", "C21H24ClNO5", 0.95},
    {MaterialId::Tobacco, "tobacco", "C60H100O45N3K1Ca1Cl0.5", 0.26},
    {MaterialId::FilterTow, "cigarette filter", "C8H12O6", 0.14},
    {MaterialId::Ivory, "ivory", "Ca10P6O26H2C31H53N9O18", 1.80},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (static_cast<std::size_t>(entries[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

} // namespace

Result<std::vector<Material>> materialLibrary()
{
    std::vector<Material> library;
    library.reserve(entries.size());
    for (const Entry& entry : entries) {
        auto material = materialFromFormula(entry.name, entry.formula, entry.density);
        if (!material) {
            return failure(material.error());
        }
        library.push_back(std::move(*material));
    }
    return library;
}

} // namespace portlight::scans
