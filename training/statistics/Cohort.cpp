#include "training/statistics/Cohort.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

Result<JudgeableScore> JudgeableScore::of(const AnswerCounts& counts)
{
    if (counts.hits.of < fewestEventsToJudge || counts.falseAlarms.of < fewestEventsToJudge) {
        return failure(ErrorCode::Refused,
                       tr("Too few answers for a rank or a pass: %1 of %3 threats and %2 of %3 clean images.")
                           .arg(counts.hits.of)
                           .arg(counts.falseAlarms.of)
                           .arg(fewestEventsToJudge));
    }
    return JudgeableScore(sensitivity(counts));
}

Cohort::Cohort(const std::vector<JudgeableScore>& others)
{
    m_sorted.reserve(others.size());
    for (const JudgeableScore& other : others) {
        m_sorted.push_back(other.dPrime().value);
    }
    std::sort(m_sorted.begin(), m_sorted.end());
}

Result<CohortPlace> Cohort::placeOf(const JudgeableScore& score) const
{
    if (m_sorted.size() < fewestOthers) {
        return failure(ErrorCode::Refused,
                       tr("Too few others to compare with: %1 of %2.").arg(m_sorted.size()).arg(fewestOthers));
    }
    const Interval own = score.dPrime().interval();
    return CohortPlace{percentileOf(score.dPrime().value),
                       {percentileOf(own.low), percentileOf(own.high)},
                       quantile(0.25),
                       quantile(0.5),
                       quantile(0.75),
                       static_cast<int>(m_sorted.size())};
}

double Cohort::percentileOf(double dPrime) const
{
    const auto [first, last] = std::equal_range(m_sorted.begin(), m_sorted.end(), dPrime);
    const auto below = static_cast<double>(first - m_sorted.begin());
    const auto same = static_cast<double>(last - first);
    return 100.0 * (below + 0.5 * same) / static_cast<double>(m_sorted.size());
}

double Cohort::quantile(double share) const
{
    const double place = share * static_cast<double>(m_sorted.size() - 1);
    const auto index = static_cast<std::size_t>(std::floor(place));
    const std::size_t next = std::min(index + 1, m_sorted.size() - 1);
    return m_sorted[index] + (place - std::floor(place)) * (m_sorted[next] - m_sorted[index]);
}

} // namespace portlight::training
