// One thing in a parcel: solids of one material each, painted in order, so that a later part replaces an earlier one
// and a part of Air carves a hole.
#pragma once

#include "scans/simulator/ItemClass.h"
#include "scans/simulator/MaterialLibrary.h"
#include "scans/simulator/Shape.h"

#include <QString>

#include <optional>
#include <vector>

namespace portlight::scans {

// Cloth and crumpled paper: density varies in soft layers instead of being constant.
enum class Pattern { Solid, Folded };

struct Part
{
    Shape shape;
    MaterialId material = MaterialId::Air;
    Pose pose; // shape's frame in the item's
    Pattern pattern = Pattern::Solid;
    // A liquid's surface stays level however the vessel lies: the filled share of the height that all liquid parts of
    // the item span in the world.
    std::optional<double> filled;
};

// Which way up an item may rest, as turns of its own frame (z up). One is chosen at random, then a turn about the
// vertical axis.
enum class Resting { AsBuilt, OnSide, OnEnd };

struct Item
{
    ItemClass itemClass = ItemClass::Phantom;
    QString name;        // "pistol", "hardcover book"
    QString description; // as goods on a declaration, empty for packaging
    QString hsCode;      // Harmonized System heading of the goods
    std::vector<Part> parts;
    std::vector<Resting> resting{Resting::AsBuilt};
    Pose pose; // item's frame in the scene

    void add(Shape shape, MaterialId material, Vec3 position = {}, const Rotation& rotation = {})
    {
        parts.push_back({std::move(shape), material, {rotation, position}, Pattern::Solid, std::nullopt});
    }
    void addLiquid(Shape shape, MaterialId material, double filled, Vec3 position = {}, const Rotation& rotation = {})
    {
        parts.push_back({std::move(shape), material, {rotation, position}, Pattern::Solid, filled});
    }
    // Bounds of all solid parts in the item's frame.
    [[nodiscard]] Bounds bounds() const;
};

// A scene: items in painting order (later wins), in millimetres, with z up, the belt running along y, and the belt's
// surface at z = 0 under the middle.
struct Scene
{
    std::vector<Item> items;
};

} // namespace portlight::scans
