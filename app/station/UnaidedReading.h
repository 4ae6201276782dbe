// What reading without the detectors first has shown: how often officer and detectors agree, and whose word was
// followed when they did not. Counted from first answers in the log; a case counts with its first one.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

namespace portlight::app {

struct UnaidedReading
{
    qint64 cases = 0;        // with a first answer and looked at by a detector
    qint64 both = 0;         // officer suspicious, detectors alarmed
    qint64 officerOnly = 0;  // officer suspicious, no alarm
    qint64 detectorOnly = 0; // officer saw nothing, detectors alarmed
    qint64 neither = 0;
    // Of detectorOnly: not cleared by the first decision, so the officer followed the alarm; and of those examined, how
    // many were false.
    qint64 alarmFollowed = 0;
    qint64 alarmFollowedExamined = 0;
    qint64 alarmFollowedFalse = 0;
    // Of officerOnly: cleared after all, the officer's own suspicion dropped when no alarm came.
    qint64 suspicionDropped = 0;
};

// Reads the whole log.
[[nodiscard]] inspection::Result<UnaidedReading> readUnaidedReading(const local_cache::CacheLocation& location);

} // namespace portlight::app
