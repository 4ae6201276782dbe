#include "training/statistics/StatisticsJson.h"

#include "training/statistics/Cohort.h"
#include "training/statistics/Comparison.h"
#include "training/statistics/LearningCurve.h"
#include "training/statistics/TraineeStatistics.h"

#include <QJsonArray>

namespace portlight::training {

namespace {

QJsonArray toJson(const Interval& interval)
{
    return {interval.low, interval.high};
}

QJsonObject toJson(const Proportion& proportion)
{
    const auto share = proportion.share();
    return {{QStringLiteral("count"), proportion.count},
            {QStringLiteral("of"), proportion.of},
            {QStringLiteral("rate"), share ? QJsonValue(*share) : QJsonValue()},
            {QStringLiteral("interval"), toJson(proportion.interval())}};
}

QJsonObject toJson(const Estimate& estimate)
{
    return {{QStringLiteral("value"), estimate.value}, {QStringLiteral("interval"), toJson(estimate.interval())}};
}

QJsonValue toJson(const std::optional<Difference>& difference)
{
    if (!difference) {
        return {};
    }
    return QJsonObject{{QStringLiteral("value"), difference->value},
                       {QStringLiteral("interval"), toJson(difference->interval)},
                       {QStringLiteral("shown"), difference->excludesZero()}};
}

QJsonObject toJson(const AnswerCounts& counts)
{
    QJsonObject object{{QStringLiteral("hits"), toJson(counts.hits)},
                       {QStringLiteral("false_alarms"), toJson(counts.falseAlarms)}};
    if (counts.canBeMeasured()) {
        object.insert(QStringLiteral("d_prime"), toJson(sensitivity(counts)));
        object.insert(QStringLiteral("criterion"), toJson(criterion(counts)));
        object.insert(QStringLiteral("a_prime"), aPrime(*counts.hits.share(), *counts.falseAlarms.share()));
        object.insert(QStringLiteral("a_zhang_mueller"),
                      zhangMuellerA(*counts.hits.share(), *counts.falseAlarms.share()));
    }
    return object;
}

QJsonObject toJson(const Measured& measured)
{
    QJsonObject object = toJson(measured.counts);
    object.insert(QStringLiteral("median_seconds"), measured.medianSeconds);
    return object;
}

QJsonObject toJson(const QMap<QString, Measured>& groups)
{
    QJsonObject object;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        object.insert(group.key(), toJson(group.value()));
    }
    return object;
}

QJsonObject toJson(const Comparison& comparison)
{
    return {{QStringLiteral("now"), toJson(comparison.now)},
            {QStringLiteral("before"), toJson(comparison.before)},
            {QStringLiteral("hit_rate"), toJson(comparison.hitRate)},
            {QStringLiteral("false_alarm_rate"), toJson(comparison.falseAlarmRate)},
            {QStringLiteral("d_prime"), toJson(comparison.dPrime)}};
}

QJsonObject toJson(const AidedReading& reading)
{
    return {{QStringLiteral("unaided"), toJson(reading.unaided)},
            {QStringLiteral("aided"), toJson(reading.aided)},
            {QStringLiteral("aid_right"), toJson(reading.aidRight)},
            {QStringLiteral("aid_wrong"), toJson(reading.aidWrong)},
            {QStringLiteral("effect"), toJson(reading.effect)}};
}

QJsonObject toJson(const LearningCurve& curve)
{
    QJsonArray points;
    for (const CurvePoint& point : curve.points) {
        points.append(QJsonObject{{QStringLiteral("answers_before"), point.answersBefore},
                                  {QStringLiteral("until"), point.until.toString(Qt::ISODate)},
                                  {QStringLiteral("d_prime"), toJson(point.dPrime)}});
    }
    return {{QStringLiteral("points"), points}, {QStringLiteral("per_100_answers"), toJson(curve.per100Answers)}};
}

QVector<Answer> answersOf(const QVector<Answer>& answers, const QString& trainee)
{
    QVector<Answer> own;
    for (const Answer& answer : answers) {
        if (answer.trainee == trainee) {
            own.append(answer);
        }
    }
    return own;
}

QJsonObject cohortJson(const QVector<Answer>& answers, const QString& trainee, const JudgeableScore& own)
{
    std::vector<JudgeableScore> others;
    for (const QString& other : traineesOf(answers)) {
        const auto score = JudgeableScore::of(countAnswers(answersOf(answers, other)));
        if (other != trainee && score) {
            others.push_back(*score);
        }
    }
    const auto place = Cohort(others).placeOf(own);
    if (!place) {
        return {{QStringLiteral("percentile"), QJsonValue()}, {QStringLiteral("reason"), place.error().text}};
    }
    return {{QStringLiteral("percentile"), place->percentile},
            {QStringLiteral("interval"), toJson(place->percentiles)},
            {QStringLiteral("quartiles"), QJsonArray{place->lowerQuartile, place->median, place->upperQuartile}},
            {QStringLiteral("others"), place->others}};
}

} // namespace

QStringList traineesOf(const QVector<Answer>& answers)
{
    QStringList names;
    for (const Answer& answer : answers) {
        names.append(answer.trainee);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QJsonObject statisticsJson(const QVector<Answer>& answers, const QString& trainee)
{
    const QVector<Answer> own = answersOf(answers, trainee);
    const TraineeStatistics statistics = statisticsOf(own);
    QJsonObject object{{QStringLiteral("trainee"), trainee},
                       {QStringLiteral("all"), toJson(statistics.all)},
                       {QStringLiteral("by_class"), toJson(statistics.byClass)},
                       {QStringLiteral("by_view"), toJson(statistics.byView)},
                       {QStringLiteral("by_cargo"), toJson(statistics.byCargo)},
                       {QStringLiteral("learning_curve"), toJson(learningCurve(own))},
                       {QStringLiteral("own_past"), toJson(againstOwnPast(own))},
                       {QStringLiteral("aided_reading"), toJson(aidedReading(own))}};
    const auto score = JudgeableScore::of(statistics.all.counts);
    object.insert(QStringLiteral("cohort"), score ? cohortJson(answers, trainee, *score)
                                                  : QJsonObject{{QStringLiteral("percentile"), QJsonValue()},
                                                                {QStringLiteral("reason"), score.error().text}});
    return object;
}

} // namespace portlight::training
