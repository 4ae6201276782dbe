// How a trainee's sensitivity goes over time: blocks of answers in order, and a straight line through them.
//
// The line is the weighted least-squares fit of d' over the blocks with the inverse variance as weight; its slope has
// the usual standard error 1 / sqrt(sum w (x - mean)^2) (Press et al., Numerical Recipes 3rd ed., section 15.2).
#pragma once

#include "training/Answer.h"
#include "training/statistics/Sensitivity.h"

#include <optional>
#include <vector>

namespace portlight::training {

struct CurvePoint
{
    int answersBefore = 0; // of the block's first answer
    QDateTime until;       // time of its last
    AnswerCounts counts;
    Estimate dPrime;
};

struct LearningCurve
{
    std::vector<CurvePoint> points;
    // Change of d' in 100 answers; nothing with fewer than three blocks. A direction may be named only when
    // excludesZero().
    std::optional<Difference> per100Answers;
};

// Answers in any order; blocks of `blockSize` by time, a rest smaller than that joins the last one. Blocks without a
// threat or without a clean image join the next.
[[nodiscard]] LearningCurve learningCurve(QVector<Answer> answers, int blockSize = 50);

} // namespace portlight::training
