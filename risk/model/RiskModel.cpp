#include "risk/model/RiskModel.h"

#include "risk/Words.h"
#include "risk/model/OnEach.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr qsizetype rowsAtOnce = 8192;

double logistic(double margin)
{
    return 1.0 / (1.0 + std::exp(-margin));
}

// Adds the boosters' reasons to the predictions of one table.
Result<void> explain(const std::vector<Booster>& boosters, const FeatureTable& table, const RiskRecord* records,
                     const std::vector<double>& margins, RiskPrediction* predictions)
{
    const auto width = static_cast<std::size_t>(features().size());
    std::vector<double> mean(margins.size() * width, 0.0);
    const auto each =
        onEach<std::vector<float>>(boosters.size(), [&](std::size_t b) { return boosters[b].contributions(table); });
    if (!each) {
        return failure(each.error());
    }
    for (const std::vector<float>& contributions : *each) {
        for (std::size_t row = 0; row < margins.size(); ++row) {
            for (std::size_t f = 0; f < width; ++f) {
                mean[row * width + f] +=
                    static_cast<double>(contributions[row * (width + 1) + f]) / static_cast<double>(boosters.size());
            }
        }
    }
    for (std::size_t row = 0; row < margins.size(); ++row) {
        const ReasonWriter writer(records[row], table.evidence.at(static_cast<qsizetype>(row)),
                                  &table.values[row * width], table.usualRates[row]);
        predictions[row].reasons = writer.strongest(&mean[row * width], margins[row]);
    }
    return {};
}

Result<std::vector<double>> scoreTable(const std::vector<Booster>& boosters, const FeatureTable& table,
                                       RiskPrediction* predictions)
{
    const auto rows = static_cast<std::size_t>(table.rows());
    std::vector<double> mean(rows, 0.0);
    const auto each =
        onEach<std::vector<float>>(boosters.size(), [&](std::size_t b) { return boosters[b].margins(table); });
    if (!each) {
        return failure(each.error());
    }
    for (const std::vector<float>& margins : *each) {
        for (std::size_t row = 0; row < rows; ++row) {
            const auto margin = static_cast<double>(margins[row]);
            mean[row] += margin / static_cast<double>(boosters.size());
            predictions[row].boosterScores.push_back(logistic(margin));
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const auto& same = table.evidence.at(static_cast<qsizetype>(row)).at(sameGoodsKey());
        predictions[row].score = logistic(mean[row]);
        predictions[row].knownGoods = same && same->count > 0;
    }
    return mean;
}

} // namespace

Result<QVector<RiskPrediction>> RiskModel::predict(const QVector<RiskRecord>& records, WithReasons reasons,
                                                   const JobProgress& progress) const
{
    QVector<qsizetype> order(records.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    QVector<RiskRecord> sorted = records;
    std::stable_sort(order.begin(), order.end(),
                     [&records](qsizetype a, qsizetype b) { return comesBefore(records.at(a), records.at(b)); });
    sortByDate(sorted);
    QVector<RiskPrediction> inTime(records.size());
    FeatureTimeline timeline(past);
    for (qsizetype begin = 0; begin < sorted.size(); begin += rowsAtOnce) {
        if (progress && progress(begin, sorted.size()) == JobAnswer::Stop) {
            return failure(ErrorCode::Cancelled, Words::tr("The scoring was stopped."));
        }
        const qsizetype end = std::min(begin + rowsAtOnce, sorted.size());
        const FeatureTable table =
            timeline.tableFor(sorted.constBegin() + begin, sorted.constBegin() + end, KeepEvidence::Yes);
        const auto margins = scoreTable(boosters, table, inTime.data() + begin);
        if (!margins) {
            return failure(margins.error());
        }
        if (reasons == WithReasons::Yes) {
            const auto done = explain(boosters, table, sorted.constData() + begin, *margins, inTime.data() + begin);
            if (!done) {
                return failure(done.error());
            }
        }
    }
    QVector<RiskPrediction> predictions(records.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        predictions[order.at(i)] = std::move(inTime[i]);
    }
    return predictions;
}

double RiskModel::populationDrift(const std::vector<double>& scores) const
{
    if (scoreDeciles.empty() || scores.empty()) {
        return 0;
    }
    std::vector<double> counts(scoreDeciles.size() + 1, 0.5); // half a declaration each keeps the logarithm finite
    for (const double score : scores) {
        const auto above = std::upper_bound(scoreDeciles.begin(), scoreDeciles.end(), score);
        counts[static_cast<std::size_t>(above - scoreDeciles.begin())] += 1;
    }
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    const double expected = 1.0 / static_cast<double>(counts.size());
    double index = 0;
    for (const double count : counts) {
        index += (count / total - expected) * std::log(count / total / expected);
    }
    return index;
}

std::vector<double> scoresOf(const QVector<RiskPrediction>& predictions)
{
    std::vector<double> scores;
    scores.reserve(static_cast<std::size_t>(predictions.size()));
    for (const RiskPrediction& prediction : predictions) {
        scores.push_back(prediction.score);
    }
    return scores;
}

std::vector<double> innerDeciles(std::vector<double> scores)
{
    std::vector<double> deciles;
    if (scores.empty()) {
        return deciles;
    }
    std::sort(scores.begin(), scores.end());
    for (std::size_t tenth = 1; tenth < 10; ++tenth) {
        deciles.push_back(scores.at(scores.size() * tenth / 10));
    }
    return deciles;
}

} // namespace portlight::risk
