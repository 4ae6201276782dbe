#include "risk/model/RiskMetrics.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace portlight::risk {

namespace {

constexpr std::array shares{0.01, 0.02, 0.05, 0.10};

// Rows of one score, riskiest group first.
struct Group
{
    double rows;
    double frauds;
};

std::vector<Group> groupByScore(const std::vector<double>& scores, const std::vector<float>& frauds)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<Group> groups;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || scores[order[i]] != scores[order[i - 1]]) {
            groups.push_back({0, 0});
        }
        groups.back().rows += 1;
        groups.back().frauds += static_cast<double>(frauds[order[i]]);
    }
    return groups;
}

double areaUnderRoc(const std::vector<Group>& groups, double frauds, double inOrder)
{
    if (frauds == 0 || inOrder == 0) {
        return 0.5;
    }
    double pairs = 0;
    double fraudsAbove = 0;
    for (const Group& group : groups) {
        pairs += (group.rows - group.frauds) * (fraudsAbove + group.frauds / 2);
        fraudsAbove += group.frauds;
    }
    return pairs / (frauds * inOrder);
}

double fraudsAmongFirst(const std::vector<Group>& groups, double rows)
{
    double found = 0;
    for (const Group& group : groups) {
        if (rows <= 0) {
            break;
        }
        const double taken = std::min(rows, group.rows);
        found += group.frauds * taken / group.rows;
        rows -= taken;
    }
    return found;
}

} // namespace

RiskMetrics measureRisk(const std::vector<double>& scores, const std::vector<double>& probabilities,
                        const std::vector<float>& frauds)
{
    RiskMetrics metrics;
    metrics.rows = static_cast<qsizetype>(scores.size());
    if (scores.empty()) {
        return metrics;
    }
    const double count = static_cast<double>(scores.size());
    const double positives = std::accumulate(frauds.begin(), frauds.end(), 0.0);
    metrics.frauds = static_cast<qsizetype>(positives);
    const std::vector<Group> groups = groupByScore(scores, frauds);
    metrics.auc = areaUnderRoc(groups, positives, count - positives);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        metrics.brier += std::pow(probabilities[i] - static_cast<double>(frauds[i]), 2) / count;
    }
    for (const double share : shares) {
        const double rows = std::max(1.0, std::round(count * share));
        const double found = fraudsAmongFirst(groups, rows);
        metrics.shares.push_back({share, found / rows, positives > 0 ? found / positives : 0});
    }
    return metrics;
}

QJsonObject RiskMetrics::toJson() const
{
    QJsonArray list;
    for (const ShareMetric& metric : shares) {
        list.append(QJsonObject{{QStringLiteral("share"), metric.share},
                                {QStringLiteral("precision"), metric.precision},
                                {QStringLiteral("recall"), metric.recall}});
    }
    return {{QStringLiteral("declarations"), rows},
            {QStringLiteral("frauds"), frauds},
            {QStringLiteral("auc"), auc},
            {QStringLiteral("brier"), brier},
            {QStringLiteral("at"), list}};
}

MeanAndDeviation meanAndDeviation(const std::vector<double>& values)
{
    if (values.empty()) {
        return {};
    }
    const double count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return {mean, values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0.0};
}

} // namespace portlight::risk
