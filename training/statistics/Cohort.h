// Rank and pass: what may only be said on enough answers and among enough people.
//
// A JudgeableScore can be had in no other way than from 100 threats and 100 clean images; ranks, passes and cohorts are
// made of nothing else, so no caller can show one that is noise. A cohort holds numbers without names and gives no rank
// among fewer than ten others, where a place would point at a person.
#pragma once

#include "inspection/Result.h"
#include "training/statistics/Sensitivity.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace portlight::training {

class JudgeableScore
{
    Q_DECLARE_TR_FUNCTIONS(portlight::training)

public:
    // Refused with what is lacking ("42 of 100 threats...").
    [[nodiscard]] static inspection::Result<JudgeableScore> of(const AnswerCounts& counts);

    [[nodiscard]] const Estimate& dPrime() const { return m_dPrime; }
    // Passes when even the lower end of the interval of d' reaches the mark.
    [[nodiscard]] bool passes(double dPrimeMark) const { return m_dPrime.interval().low >= dPrimeMark; }

private:
    explicit JudgeableScore(const Estimate& dPrime)
        : m_dPrime(dPrime)
    {
    }

    Estimate m_dPrime;
};

struct CohortPlace
{
    double percentile = 0.0; // share of the others below, ties by half, in per cent
    Interval percentiles;    // where the score's own interval would put it
    double lowerQuartile = 0.0;
    double median = 0.0;
    double upperQuartile = 0.0;
    int others = 0;
};

class Cohort
{
    Q_DECLARE_TR_FUNCTIONS(portlight::training)

public:
    static constexpr int fewestOthers = 10;

    explicit Cohort(const std::vector<JudgeableScore>& others);

    // Refused among too few others.
    [[nodiscard]] inspection::Result<CohortPlace> placeOf(const JudgeableScore& score) const;

private:
    [[nodiscard]] double percentileOf(double dPrime) const;
    [[nodiscard]] double quantile(double share) const;

    std::vector<double> m_sorted; // d' of the others
};

} // namespace portlight::training
