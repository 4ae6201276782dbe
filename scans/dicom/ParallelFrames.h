// Runs one job a frame on the machine's cores: frames of a file decode independently.
#pragma once

#include "inspection/Result.h"
#include "scans/Progress.h"

#include <cstddef>
#include <functional>

namespace portlight::scans {

// Calls `job(frame)` for 0..count-1, each once, from at most one thread a core (16 at most); the first error or a
// cancel ends it. Progress goes from `done` frames of `total` on. Blocks until every thread has ended.
[[nodiscard]] inspection::Result<void> forEachFrame(int count, int done, int total, Progress& progress,
                                                    const std::function<inspection::Result<void>(int frame)>& job);

} // namespace portlight::scans
