#include "risk/model/Calibration.h"

#include <algorithm>
#include <numeric>

namespace portlight::risk {

Calibration Calibration::fit(const std::vector<double>& scores, const std::vector<float>& frauds)
{
    struct Pool
    {
        double scores;
        double frauds;
        double rows;
    };
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    std::vector<Pool> pools;
    for (const std::size_t row : order) {
        pools.push_back({scores[row], static_cast<double>(frauds[row]), 1.0});
        while (pools.size() > 1) {
            const Pool& upper = pools.back();
            Pool& lower = pools[pools.size() - 2];
            if (lower.frauds / lower.rows < upper.frauds / upper.rows) {
                break;
            }
            lower = {lower.scores + upper.scores, lower.frauds + upper.frauds, lower.rows + upper.rows};
            pools.pop_back();
        }
    }
    // One row more of either outcome in every pool keeps 0 and 1 out of reach (Laplace's rule of succession).
    Calibration calibration;
    for (const Pool& pool : pools) {
        const double probability = (pool.frauds + 1.0) / (pool.rows + 2.0);
        const double floor = calibration.m_knots.empty() ? 0.0 : calibration.m_knots.back().probability;
        calibration.m_knots.push_back({pool.scores / pool.rows, std::max(probability, floor)});
    }
    return calibration;
}

double Calibration::probability(double score) const
{
    if (m_knots.empty()) {
        return score;
    }
    const auto above = std::lower_bound(m_knots.begin(), m_knots.end(), score,
                                        [](const Knot& knot, double value) { return knot.score < value; });
    if (above == m_knots.begin()) {
        return m_knots.front().probability;
    }
    if (above == m_knots.end()) {
        return m_knots.back().probability;
    }
    const Knot& below = *(above - 1);
    const double part = (score - below.score) / (above->score - below.score);
    return below.probability + part * (above->probability - below.probability);
}

QJsonArray Calibration::toJson() const
{
    QJsonArray json;
    for (const Knot& knot : m_knots) {
        json.append(QJsonArray{knot.score, knot.probability});
    }
    return json;
}

Calibration Calibration::fromJson(const QJsonArray& json)
{
    Calibration calibration;
    for (const auto& value : json) {
        const QJsonArray pair = value.toArray();
        calibration.m_knots.push_back({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
    std::stable_sort(calibration.m_knots.begin(), calibration.m_knots.end(),
                     [](const Knot& a, const Knot& b) { return a.score < b.score; });
    return calibration;
}

} // namespace portlight::risk
