// How well scores put frauds first, on declarations whose outcome is known.
#pragma once

#include <QJsonObject>

#include <vector>

namespace portlight::risk {

struct ShareMetric
{
    double share = 0;     // of the declarations, the riskiest first
    double precision = 0; // frauds among those
    double recall = 0;    // of all frauds
};

struct RiskMetrics
{
    qsizetype rows = 0;
    qsizetype frauds = 0;
    double auc = 0;                  // area under the ROC curve, ties counted half (Mann-Whitney)
    double brier = 0;                // mean squared error of the probability (Brier 1950)
    std::vector<ShareMetric> shares; // 1, 2, 5 and 10 per cent
    [[nodiscard]] QJsonObject toJson() const;
};

// `scores`, `probabilities` and `frauds` (0 or 1) row by row. Declarations of equal score share their frauds evenly, so
// that no order of the file can flatter the figure. A share is rounded to whole rows, at least one.
[[nodiscard]] RiskMetrics measureRisk(const std::vector<double>& scores, const std::vector<double>& probabilities,
                                      const std::vector<float>& frauds);

struct MeanAndDeviation
{
    double mean = 0;
    double deviation = 0; // of the sample, n - 1
};
[[nodiscard]] MeanAndDeviation meanAndDeviation(const std::vector<double>& values);

} // namespace portlight::risk
