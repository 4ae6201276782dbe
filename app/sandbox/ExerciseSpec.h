// One exercise by its recipe: the same recipe gives the same image, so that an answer in the log can be looked at again
// and a re-test shows what was missed.
#pragma once

#include "scans/simulator/ItemClass.h"
#include "scans/simulator/ParcelBuilder.h"
#include "training/Answer.h"
#include "training/picking/TraineeModel.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace portlight::app {

enum class ExerciseImage { Radiograph, Ct };

struct ExerciseSpec
{
    ExerciseImage image = ExerciseImage::Radiograph;
    training::Truth truth = training::Truth::Clean;
    scans::ItemClass itemClass = scans::ItemClass::Air; // of a threat
    training::Difficulty difficulty = training::Difficulty::Medium;
    std::uint64_t seed = 1; // of the parcel, the item and its place

    // "radiograph.knife.hard.1234", "ct.clean.medium.77".
    [[nodiscard]] QString name() const;
    [[nodiscard]] static std::optional<ExerciseSpec> fromName(const QString& name);

    [[nodiscard]] QString className() const; // of the item; empty for a clean image
    [[nodiscard]] QString view() const;      // "easy", "medium", "hard"
    [[nodiscard]] QString imageName() const; // "radiograph", "ct"
    [[nodiscard]] scans::ParcelKind cargo() const;
};

} // namespace portlight::app
