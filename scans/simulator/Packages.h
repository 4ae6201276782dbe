// The outside of a parcel: a corrugated box with its flaps and tape, or a bag with shell, zip, frame and wheels.
#pragma once

#include "scans/simulator/Item.h"
#include "scans/simulator/Random.h"

namespace portlight::scans {

struct Package
{
    Item item;   // standing on the belt (z = 0), centred
    Bounds room; // for the contents
};

// `outer`: full size in millimetres across the belt (x), along it (y) and up (z).
[[nodiscard]] Package makeCardboardBox(Vec3 outer, Random& random);
[[nodiscard]] Package makeSoftBag(Vec3 outer, Random& random);
[[nodiscard]] Package makeTrolley(Vec3 outer, Random& random);

} // namespace portlight::scans
