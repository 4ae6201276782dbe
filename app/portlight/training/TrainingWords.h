// What a session is called and what came of it, in words. GUI text only.
#pragma once

#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingLog.h"

#include <QString>

namespace portlight::app {

[[nodiscard]] QString sessionKind(const CourseWish& wish);
// One paragraph a line.
[[nodiscard]] QString sessionSummary(const QVector<RecordedAnswer>& answers);

} // namespace portlight::app
