#include "training/statistics/Comparison.h"

#include "training/statistics/TraineeStatistics.h"

#include <algorithm>

namespace portlight::training {

Comparison compare(const AnswerCounts& now, const AnswerCounts& before)
{
    Comparison comparison{now, before, difference(now.hits, before.hits),
                          difference(now.falseAlarms, before.falseAlarms), std::nullopt};
    if (now.canBeMeasured() && before.canBeMeasured()) {
        comparison.dPrime = difference(sensitivity(now), sensitivity(before));
    }
    return comparison;
}

Comparison againstOwnPast(QVector<Answer> answers, int recent)
{
    std::stable_sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) { return a.time < b.time; });
    const qsizetype first = std::max<qsizetype>(0, answers.size() - std::max(recent, 0));
    return compare(countAnswers(answers.mid(first)), countAnswers(answers.first(first)));
}

AidedReading aidedReading(const QVector<Answer>& answers)
{
    QVector<Answer> unaided;
    QVector<Answer> aided;
    QVector<Answer> right;
    QVector<Answer> wrong;
    for (const Answer& answer : answers) {
        if (answer.aid == Aid::Off) {
            unaided.append(answer);
            continue;
        }
        aided.append(answer);
        ((answer.aid == Aid::Marked) == (answer.truth == Truth::Threat) ? right : wrong).append(answer);
    }
    AidedReading reading{countAnswers(unaided), countAnswers(aided), countAnswers(right), countAnswers(wrong), {}};
    reading.effect = compare(reading.aided, reading.unaided);
    return reading;
}

} // namespace portlight::training
