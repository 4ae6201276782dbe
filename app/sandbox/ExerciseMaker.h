// From a recipe to the image of an exercise: a simulated parcel with a projected threat, or without one.
//
// In two steps: the parcel depends on image and seed alone, what is put into it on the rest. Takes seconds;
// synchronous: call it from a worker.
#pragma once

#include "app/sandbox/ExerciseSpec.h"
#include "inspection/Annotation.h"
#include "inspection/Finding.h"
#include "inspection/Result.h"
#include "scans/Progress.h"
#include "scans/Scan.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QVector>

#include <memory>
#include <optional>

namespace portlight::app {

struct MadeExercise
{
    ExerciseSpec spec;
    std::shared_ptr<const scans::Scan> scan;
    std::optional<inspection::Finding> item = {}; // the threat and where it is
    QVector<inspection::Finding> aid = {};        // what the simulated detector marks; shown in aided sessions only
    QVector<inspection::Finding> others = {};     // of a pack: further threats in the same parcel
};

// The parcel of `spec`, whatever is put into it. Errors as of scans::simulateParcel.
[[nodiscard]] inspection::Result<scans::SimulatedParcel> parcelFor(const ExerciseSpec& spec, scans::Progress& progress);

// `parcel` as of parcelFor(). Where the projection has no place or would be given away (training/projection), the item
// is packed by the simulator instead, so that every recipe gives an image.
[[nodiscard]] inspection::Result<MadeExercise>
makeExercise(const ExerciseSpec& spec, const scans::SimulatedParcel& parcel, scans::Progress& progress);

// What a detector that finds four threats in five and marks one clean image in six would say of it. It is simulated so
// that it is wrong often enough to tell whether an officer follows it (Parasuraman and Manzey, Hum. Factors 52 (2010)
// 381); a real one's share of errors would take thousands of images to show.
[[nodiscard]] QVector<inspection::Finding> simulatedAid(const MadeExercise& made);

// Whether a mark at this place (millimetres in a volume, pixels in a radiograph) points at the item: inside its box,
// widened by a fifth of its size and at least ten pixels or millimetres.
[[nodiscard]] bool pointsAt(const inspection::Finding& item, const std::array<double, 3>& point);
// The middle of a mark.
[[nodiscard]] bool pointsAt(const inspection::Finding& item, const inspection::Annotation& mark);
// At any of the threats in it.
[[nodiscard]] bool pointsAt(const MadeExercise& made, const inspection::Annotation& mark);

} // namespace portlight::app
