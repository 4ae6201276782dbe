#include "risk/model/RiskEvaluation.h"

#include "risk/Words.h"

#include <array>

namespace portlight::risk {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

struct Selection
{
    std::vector<double> scores;
    std::vector<double> probabilities;
    std::vector<float> frauds;

    void add(double score, double probability, float fraud)
    {
        scores.push_back(score);
        probabilities.push_back(probability);
        frauds.push_back(fraud);
    }
    [[nodiscard]] RiskMetrics measured() const { return measureRisk(scores, probabilities, frauds); }
};

QJsonArray laneRows(const Selection& all, const LaneThresholds& thresholds)
{
    std::array<double, 4> rows{};
    std::array<double, 4> frauds{};
    for (std::size_t i = 0; i < all.scores.size(); ++i) {
        const auto lane = static_cast<std::size_t>(thresholds.laneOf(all.scores[i]));
        rows.at(lane) += 1;
        frauds.at(lane) += static_cast<double>(all.frauds[i]);
    }
    QJsonArray list;
    for (const Lane lane : {Lane::Red, Lane::Yellow, Lane::Blue, Lane::Green}) {
        const auto i = static_cast<std::size_t>(lane);
        list.append(QJsonObject{{QStringLiteral("lane"), laneName(lane)},
                                {QStringLiteral("share"), rows.at(i) / static_cast<double>(all.scores.size())},
                                {QStringLiteral("frauds"), frauds.at(i)},
                                {QStringLiteral("hit_rate"), rows.at(i) > 0 ? frauds.at(i) / rows.at(i) : 0.0}});
    }
    return list;
}

QJsonArray calibrationRows(const Selection& all)
{
    constexpr std::size_t bins = 10;
    std::array<double, bins> rows{};
    std::array<double, bins> stated{};
    std::array<double, bins> found{};
    for (std::size_t i = 0; i < all.scores.size(); ++i) {
        const auto bin = std::min(bins - 1, static_cast<std::size_t>(all.probabilities[i] * bins));
        rows.at(bin) += 1;
        stated.at(bin) += all.probabilities[i];
        found.at(bin) += static_cast<double>(all.frauds[i]);
    }
    QJsonArray list;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        if (rows.at(bin) > 0) {
            list.append(QJsonObject{{QStringLiteral("from"), static_cast<double>(bin) / bins},
                                    {QStringLiteral("to"), static_cast<double>(bin + 1) / bins},
                                    {QStringLiteral("declarations"), rows.at(bin)},
                                    {QStringLiteral("stated"), stated.at(bin) / rows.at(bin)},
                                    {QStringLiteral("found"), found.at(bin) / rows.at(bin)}});
        }
    }
    return list;
}

QJsonObject meanOf(const std::vector<RiskMetrics>& single)
{
    const auto over = [&single](auto&& value) {
        std::vector<double> values;
        values.reserve(single.size());
        for (const RiskMetrics& metrics : single) {
            values.push_back(value(metrics));
        }
        const MeanAndDeviation m = meanAndDeviation(values);
        return QJsonObject{{QStringLiteral("mean"), m.mean}, {QStringLiteral("deviation"), m.deviation}};
    };
    QJsonArray at;
    for (std::size_t i = 0; i < single.front().shares.size(); ++i) {
        at.append(QJsonObject{
            {QStringLiteral("share"), single.front().shares[i].share},
            {QStringLiteral("precision"), over([i](const RiskMetrics& m) { return m.shares[i].precision; })},
            {QStringLiteral("recall"), over([i](const RiskMetrics& m) { return m.shares[i].recall; })}});
    }
    return {{QStringLiteral("seeds"), static_cast<qint64>(single.size())},
            {QStringLiteral("auc"), over([](const RiskMetrics& m) { return m.auc; })},
            {QStringLiteral("at"), at}};
}

} // namespace

Result<RiskEvaluation> evaluateRisk(const RiskModel& model, const QVector<RiskRecord>& records)
{
    QVector<RiskRecord> known;
    std::copy_if(records.begin(), records.end(), std::back_inserter(known),
                 [](const RiskRecord& record) { return record.outcome.has_value(); });
    if (known.isEmpty()) {
        return failure(
            ErrorCode::BadInput,
            Words::tr("None of the declarations has an outcome, so there is nothing to measure the model by."));
    }
    const auto predictions = model.predict(known, WithReasons::No, {});
    if (!predictions) {
        return failure(predictions.error());
    }
    Selection all;
    Selection seen;
    Selection unseen;
    std::vector<Selection> single(model.boosters.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        const RiskPrediction& p = predictions->at(i);
        const float fraud = known.at(i).isFraud() ? 1.0F : 0.0F;
        const double probability = model.calibration.probability(p.score);
        all.add(p.score, probability, fraud);
        (p.knownGoods ? seen : unseen).add(p.score, probability, fraud);
        for (std::size_t b = 0; b < single.size(); ++b) {
            single[b].add(p.boosterScores[b], model.calibration.probability(p.boosterScores[b]), fraud);
        }
    }
    RiskEvaluation evaluation;
    evaluation.all = all.measured();
    for (const Selection& booster : single) {
        evaluation.single.push_back(booster.measured());
    }
    evaluation.knownGoods = seen.measured();
    evaluation.newGoods = unseen.measured();
    evaluation.lanes = laneRows(all, model.laneThresholds);
    evaluation.calibration = calibrationRows(all);
    evaluation.populationDrift = model.populationDrift(scoresOf(*predictions));
    evaluation.scores = std::move(all.scores);
    evaluation.frauds = std::move(all.frauds);
    return evaluation;
}

QJsonObject RiskEvaluation::toJson() const
{
    QJsonArray each;
    for (const RiskMetrics& metrics : single) {
        each.append(metrics.toJson());
    }
    return {{QStringLiteral("together"), all.toJson()},
            {QStringLiteral("each_seed"), each},
            {QStringLiteral("over_seeds"), meanOf(single)},
            {QStringLiteral("goods_examined_before"), knownGoods.toJson()},
            {QStringLiteral("goods_never_examined"), newGoods.toJson()},
            {QStringLiteral("lanes"), lanes},
            {QStringLiteral("calibration"), calibration},
            {QStringLiteral("population_drift"), populationDrift}};
}

} // namespace portlight::risk
