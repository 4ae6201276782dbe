// The statistics of one trainee's answers: in all, per class, per view and per cargo type, each with intervals.
#pragma once

#include "training/Answer.h"
#include "training/statistics/Sensitivity.h"

#include <QMap>

namespace portlight::training {

struct Measured
{
    AnswerCounts counts;
    double medianSeconds = 0.0; // per decision; 0 without answers
};

struct TraineeStatistics
{
    Measured all;
    QMap<QString, Measured> byClass; // a clean image has no class: the false alarms are those of all clean images
    QMap<QString, Measured> byView;
    QMap<QString, Measured> byCargo;
};

[[nodiscard]] AnswerCounts countAnswers(const QVector<Answer>& answers);
[[nodiscard]] Measured measure(const QVector<Answer>& answers);
[[nodiscard]] TraineeStatistics statisticsOf(const QVector<Answer>& answers);

} // namespace portlight::training
