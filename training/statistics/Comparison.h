// A trainee against the own past, and with the detector against without it.
#pragma once

#include "training/Answer.h"
#include "training/statistics/Sensitivity.h"

#include <optional>

namespace portlight::training {

// Differences `now - before`; nothing where either side cannot be measured.
struct Comparison
{
    AnswerCounts now;
    AnswerCounts before;
    std::optional<Difference> hitRate;
    std::optional<Difference> falseAlarmRate;
    std::optional<Difference> dPrime;
};

[[nodiscard]] Comparison compare(const AnswerCounts& now, const AnswerCounts& before);

// The last `recent` answers by time against all before them.
[[nodiscard]] Comparison againstOwnPast(QVector<Answer> answers, int recent = 200);

// Aided reading is taken apart by whether the aid was right, because that is where it does harm: following it into a
// false alarm, or clearing a threat because it kept silent (Parasuraman and Manzey, Hum. Factors 52 (2010) 381).
struct AidedReading
{
    AnswerCounts unaided;
    AnswerCounts aided;
    AnswerCounts aidRight; // marked threats and silent clean images
    AnswerCounts aidWrong; // silent threats and marked clean images
    Comparison effect;     // aided - unaided
};

[[nodiscard]] AidedReading aidedReading(const QVector<Answer>& answers);

} // namespace portlight::training
