#include "training/statistics/Sensitivity.h"

#include "training/statistics/NormalDistribution.h"

#include <cmath>

namespace portlight::training {

namespace {

struct ZScore
{
    double z = 0.0;
    double variance = 0.0;
};

ZScore zScoreOf(const Proportion& proportion)
{
    const double n = proportion.of + 1.0;
    const double rate = (proportion.count + 0.5) / n;
    const double z = normalQuantile(rate);
    const double density = normalDensity(z);
    return {z, rate * (1.0 - rate) / (n * density * density)};
}

} // namespace

Interval Estimate::interval() const
{
    const double half = z95 * std::sqrt(variance);
    return {value - half, value + half};
}

Estimate sensitivity(const AnswerCounts& counts)
{
    const ZScore hit = zScoreOf(counts.hits);
    const ZScore falseAlarm = zScoreOf(counts.falseAlarms);
    return {hit.z - falseAlarm.z, hit.variance + falseAlarm.variance};
}

Estimate criterion(const AnswerCounts& counts)
{
    const ZScore hit = zScoreOf(counts.hits);
    const ZScore falseAlarm = zScoreOf(counts.falseAlarms);
    return {-0.5 * (hit.z + falseAlarm.z), 0.25 * (hit.variance + falseAlarm.variance)};
}

double aPrime(double hitRate, double falseAlarmRate)
{
    if (hitRate < falseAlarmRate) {
        return 1.0 - aPrime(falseAlarmRate, hitRate);
    }
    if (hitRate == falseAlarmRate) {
        return 0.5;
    }
    const double gain = hitRate - falseAlarmRate;
    return 0.5 + gain * (1.0 + gain) / (4.0 * hitRate * (1.0 - falseAlarmRate));
}

double zhangMuellerA(double hitRate, double falseAlarmRate)
{
    if (hitRate < falseAlarmRate) {
        return 1.0 - zhangMuellerA(falseAlarmRate, hitRate);
    }
    if (hitRate == falseAlarmRate) {
        return 0.5;
    }
    const double start = 0.75 + (hitRate - falseAlarmRate) / 4.0;
    if (falseAlarmRate <= 0.5 && hitRate >= 0.5) {
        return start - falseAlarmRate * (1.0 - hitRate);
    }
    return hitRate < 0.5 ? start - falseAlarmRate / (4.0 * hitRate)
                         : start - (1.0 - hitRate) / (4.0 * (1.0 - falseAlarmRate));
}

Difference difference(const Estimate& first, const Estimate& second)
{
    const double value = first.value - second.value;
    const double half = z95 * std::sqrt(first.variance + second.variance);
    return {value, {value - half, value + half}};
}

} // namespace portlight::training
