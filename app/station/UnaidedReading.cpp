#include "app/station/UnaidedReading.h"

#include "local_cache/CaseLogReader.h"

#include <algorithm>

namespace portlight::app {

using inspection::Case;
using inspection::Decision;
using inspection::failure;
using inspection::Result;

namespace {

bool hasAlarm(const Case& c)
{
    return std::any_of(c.findings.cbegin(), c.findings.cend(), [](const inspection::Finding& finding) {
        return finding.source == inspection::FindingSource::Detector &&
               finding.assessment == inspection::FindingAssessment::Alarm;
    });
}

void count(UnaidedReading& into, const Case& c)
{
    const bool suspicious = c.firstAnswers.first().suspicious;
    const bool alarmed = hasAlarm(c);
    const bool decided = !c.decisions.isEmpty();
    const bool cleared = decided && c.decisions.first().decision == Decision::Clear;
    ++into.cases;
    into.both += suspicious && alarmed ? 1 : 0;
    into.neither += !suspicious && !alarmed ? 1 : 0;
    if (!suspicious && alarmed) {
        ++into.detectorOnly;
        if (decided && !cleared) {
            ++into.alarmFollowed;
            into.alarmFollowedExamined += c.confirmedClasses ? 1 : 0;
            into.alarmFollowedFalse += c.confirmedClasses && c.confirmedClasses->isEmpty() ? 1 : 0;
        }
    }
    if (suspicious && !alarmed) {
        ++into.officerOnly;
        into.suspicionDropped += cleared ? 1 : 0;
    }
}

} // namespace

Result<UnaidedReading> readUnaidedReading(const local_cache::CacheLocation& location)
{
    const auto log = local_cache::CaseLogReader::open(location);
    if (!log) {
        return failure(log.error());
    }
    UnaidedReading reading;
    const auto read = log->changedCases(0, [&reading](const Case& known, const auto&) -> Result<void> {
        const bool looked = std::any_of(known.detections.cbegin(), known.detections.cend(),
                                        [](const inspection::DetectionRecord& r) { return !r.version.isEmpty(); });
        if (!known.firstAnswers.isEmpty() && looked) {
            count(reading, known);
        }
        return {};
    });
    return read.map([&reading](qint64) { return reading; });
}

} // namespace portlight::app
