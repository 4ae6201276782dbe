// What a session is called and what came of it, in words. GUI text only.
#pragma once

#include "app/portlight/training/TrainingSession.h"
#include "app/sandbox/TrainingCourse.h"
#include "app/sandbox/TrainingLog.h"
#include "inspection/Finding.h"

#include <QString>
#include <QVector>

namespace portlight::app {

[[nodiscard]] QString sessionKind(const CourseWish& wish);
// What an answer was, told after it. `alarm`: a hold, wherever its mark lay; `items`: what was in it.
[[nodiscard]] QString outcomeHeadline(const RecordedAnswer& given, bool alarm);
[[nodiscard]] QString outcomeDetail(const RecordedAnswer& given, bool alarm, const QVector<inspection::Finding>& items,
                                    training::SessionKind kind);
// Sessions that a stopped program left open and that are ended now; empty for none.
[[nodiscard]] QString interruptedSentence(const QVector<InterruptedSession>& sessions);
// One paragraph a line.
[[nodiscard]] QString sessionSummary(const QVector<RecordedAnswer>& answers);

} // namespace portlight::app
