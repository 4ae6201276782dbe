// Scans of exercise packs as exercises of a session: which there are for a trainee, and one of them with its truth.
//
// Synchronous; call from a worker what loads pixels.
#pragma once

#include "app/sandbox/ExerciseMaker.h"
#include "inspection/Identifiers.h"
#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"
#include "scans/Progress.h"

#include <QVector>

namespace portlight::app {

// All of this sandbox but those whose case `trainee` decided: whoever knows the answer is not asked. A threat whose
// place is not known cannot be asked for and is left out.
[[nodiscard]] inspection::Result<QVector<ExerciseSpec>> packExercises(const local_cache::CacheLocation& location,
                                                                      const inspection::OfficerId& trainee);

// `spec` of a pack. NotFound when its truth is gone; errors as of intake::loadStoredScan.
[[nodiscard]] inspection::Result<MadeExercise> loadExercise(const local_cache::CacheLocation& location,
                                                            const local_cache::SessionPtr& session,
                                                            const ExerciseSpec& spec, scans::Progress& progress);

} // namespace portlight::app
