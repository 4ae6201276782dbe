// Where in the parcel an item goes, so that finding it is as hard as wanted.
//
// Difficulty is made of image-based factors measured in the picture (after Schwaninger, Hardmeier and Hofer, Proc. IEEE
// ICCST 38 (2004) 258, and Bolfing, Halbherr and Schwaninger, LNCS 5298 (2008) 419): view difficulty of the item,
// superposition as the loss of contrast between the picture with and without it, clutter of what surrounds it. The
// weights are ours, in the order of influence reported there, and are to be fitted once there are answers of officers.
#pragma once

#include "inspection/Result.h"
#include "scans/simulator/Random.h"
#include "training/projection/ParcelMap.h"
#include "training/projection/ThreatItem.h"

#include <QPoint>

#include <optional>

namespace portlight::training {

// Each from 0, easy, to 1.
struct ImageFactors
{
    std::optional<double> viewDifficulty; // as the item knows it
    double superposition = 0.0;           // share of its contrast against free beam that is lost here
    double clutter = 0.0;
    double bagComplexity = 0.0; // mean departure of brightness in the parcel; the same at every place of a picture

    [[nodiscard]] double difficulty() const;
};

struct Placement
{
    QPoint topLeft; // of the item's frame in the picture
    ImageFactors factors;
};

[[nodiscard]] ImageFactors factorsAt(const ParcelMap& map, const ThreatItem& item, QPoint topLeft);

// The best of many random places wholly inside the parcel where the item can still be seen. Unsupported when there is
// none: the parcel is too small for it or too dark.
[[nodiscard]] inspection::Result<Placement> findPlacement(const ParcelMap& map, const ThreatItem& item,
                                                          double wantedDifficulty, scans::Random& random);

} // namespace portlight::training
