// What a model reaches on declarations whose outcome is known: the whole, each booster alone, goods examined before and
// new ones apart, each lane's hit rate, and how well the probability keeps its word.
#pragma once

#include "risk/model/RiskMetrics.h"
#include "risk/model/RiskModel.h"

namespace portlight::risk {

struct RiskEvaluation
{
    RiskMetrics all;                 // the boosters' average
    std::vector<RiskMetrics> single; // each booster alone
    RiskMetrics knownGoods;
    RiskMetrics newGoods;
    std::vector<double> scores;
    std::vector<float> frauds;
    QJsonArray lanes;       // {lane, share, frauds, precision} as the thresholds send them, without exploration
    QJsonArray calibration; // {from, to, declarations, stated, found}
    double populationDrift = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

// BadInput when no record has an outcome; records without one are passed over.
[[nodiscard]] inspection::Result<RiskEvaluation> evaluateRisk(const RiskModel& model,
                                                              const QVector<RiskRecord>& records);

} // namespace portlight::risk
