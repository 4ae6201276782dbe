// The exercises that a country pack names by id, as sessions of this sandbox. The title is the pack's, in its language;
// what the session is made of is decided here, so that a pack stays words (country/CountryPack.h).
//
//   blades-first-steps   radiographs; threats are knives, easy and medium, among the tools of harmless parcels
//   parcels-ct           CT scans; every class, adapting to the answers
//   rare-targets         radiographs; one threat in a hundred images
#pragma once

#include "app/sandbox/TrainingCourse.h"

#include <QString>

#include <optional>

namespace portlight::app {

// Nothing for an id that this version has no exercise for. Title and seed are the caller's to set.
[[nodiscard]] std::optional<CourseWish> exerciseOf(const QString& id);

} // namespace portlight::app
