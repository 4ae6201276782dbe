// A plausible customs declaration for a simulated parcel: its harmless goods by name and weight. What is prohibited is,
// as in life, not declared.
#pragma once

#include "inspection/Declaration.h"
#include "scans/simulator/Item.h"
#include "scans/simulator/Random.h"

#include <vector>

namespace portlight::scans {

// massGrams: of each item of the scene. The parcel number follows UPU S10 with its check digit; a container number (in
// about half of the cases, for groupage) follows ISO 6346.
[[nodiscard]] inspection::Declaration makeDeclaration(const Scene& scene, const std::vector<double>& massGrams,
                                                      Random& random);

} // namespace portlight::scans
