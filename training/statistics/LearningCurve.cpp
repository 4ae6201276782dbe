#include "training/statistics/LearningCurve.h"

#include "training/statistics/TraineeStatistics.h"

#include <algorithm>
#include <cmath>

namespace portlight::training {

namespace {

std::optional<Difference> slopePer100(const std::vector<CurvePoint>& points)
{
    if (points.size() < 3) {
        return std::nullopt;
    }
    const auto middleOf = [](const CurvePoint& point) {
        return (point.answersBefore + 0.5 * (point.counts.hits.of + point.counts.falseAlarms.of)) / 100.0;
    };
    double weights = 0.0;
    double x = 0.0;
    double y = 0.0;
    for (const CurvePoint& point : points) {
        const double weight = 1.0 / point.dPrime.variance;
        weights += weight;
        x += weight * middleOf(point);
        y += weight * point.dPrime.value;
    }
    x /= weights;
    y /= weights;
    double spread = 0.0;
    double common = 0.0;
    for (const CurvePoint& point : points) {
        const double weight = 1.0 / point.dPrime.variance;
        spread += weight * (middleOf(point) - x) * (middleOf(point) - x);
        common += weight * (middleOf(point) - x) * (point.dPrime.value - y);
    }
    const double slope = common / spread;
    const double half = z95 / std::sqrt(spread);
    return Difference{slope, {slope - half, slope + half}};
}

CurvePoint pointOf(const QVector<Answer>& block, int before)
{
    CurvePoint point{before, block.last().time, countAnswers(block), {}};
    point.dPrime = sensitivity(point.counts);
    return point;
}

} // namespace

LearningCurve learningCurve(QVector<Answer> answers, int blockSize)
{
    std::stable_sort(answers.begin(), answers.end(), [](const Answer& a, const Answer& b) { return a.time < b.time; });
    LearningCurve curve;
    QVector<Answer> block;
    QVector<Answer> lastBlock;
    int before = 0;
    for (const Answer& answer : std::as_const(answers)) {
        block.append(answer);
        if (block.size() >= std::max(blockSize, 2) && countAnswers(block).canBeMeasured()) {
            curve.points.push_back(pointOf(block, before));
            before += static_cast<int>(block.size());
            lastBlock = std::exchange(block, {});
        }
    }
    if (!block.isEmpty()) {
        const QVector<Answer> rest = lastBlock + block;
        if (!curve.points.empty()) {
            before = curve.points.back().answersBefore;
            curve.points.pop_back();
        }
        if (countAnswers(rest).canBeMeasured()) {
            curve.points.push_back(pointOf(rest, before));
        }
    }
    curve.per100Answers = slopePer100(curve.points);
    return curve;
}

} // namespace portlight::training
