// An item turned, mirrored and scaled in the plane of the picture.
#pragma once

#include "scans/simulator/Random.h"
#include "training/projection/ThreatItem.h"

namespace portlight::training {

enum class Mirror { No, LeftRight };

struct ItemPose
{
    double turnDegrees = 0.0;
    Mirror mirror = Mirror::No;
    double scale = 1.0; // 0.25 to 4
};

// Cubic interpolation (Keys, IEEE Trans. Acoust. 29 (1981) 1153, a = -1/2), so that edges stay as sharp as they were;
// attenuation never below nothing. The result is cut to what the item fills. Turns by quarters without scale move
// pixels and change none.
[[nodiscard]] ThreatItem posed(const ThreatItem& item, const ItemPose& pose);

// Any turn, either side up, scaled by up to a tenth.
[[nodiscard]] ItemPose randomPose(scans::Random& random);

} // namespace portlight::training
