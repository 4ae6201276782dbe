// Puts items into a room one on another, as they would settle: each is let down where it comes to rest lowest, without
// reaching into what lies below.
//
// Works on a grid of columns 3 mm wide in the scene's frame (z up). Items are rigid; cloth and crumpled paper are laid
// over what is there and take its shape.
#pragma once

#include "scans/simulator/Item.h"
#include "scans/simulator/Random.h"

#include <optional>
#include <vector>

namespace portlight::scans {

class Packer
{
public:
    static constexpr double cellMm = 3.0;

    explicit Packer(const Bounds& room);

    // Turns and places the item; false when it fits nowhere (the item is then unchanged).
    [[nodiscard]] bool place(Item& item, Random& random);
    // A soft layer over everything, about `thicknessMm` thick; nothing when no room is left above.
    [[nodiscard]] std::optional<Item> lay(double thicknessMm, MaterialId material, Random& random);

    // Share of the room's height that is taken, averaged over its floor.
    [[nodiscard]] double filledShare() const;

private:
    // Lower and upper ends of an item in each column of its own footprint.
    struct Profile
    {
        int width = 0;
        int depth = 0;
        Vec3 origin;               // of the footprint's corner in the turned item's frame
        std::vector<float> bottom; // infinite where the column is empty
        std::vector<float> top;
    };
    struct Spot
    {
        int column = 0;
        int row = 0;
        double height = 0.0; // of the footprint's origin
        double score = 0.0;
    };

    [[nodiscard]] static Profile profileOf(const Item& item, const Rotation& turn);
    [[nodiscard]] std::optional<double> restingHeight(const Profile& profile, int column, int row) const;
    [[nodiscard]] std::optional<Spot> bestSpot(const Profile& profile, Random& random) const;
    void settle(const Profile& profile, const Spot& spot);
    [[nodiscard]] std::vector<float> smoothedFloor() const;

    Bounds m_room;
    int m_width;
    int m_depth;
    std::vector<float> m_height; // of what lies in each column, absolute z
};

} // namespace portlight::scans
