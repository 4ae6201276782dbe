// The risk model of one administration: boosters of several seeds whose log-odds are averaged, the calibration, the
// lanes, and the examined past that its features are made from. A value; predict() may run on several threads at once
// only with a model each, because XGBoost's prediction caches are not shared safely.
#pragma once

#include "risk/model/Booster.h"
#include "risk/model/Calibration.h"
#include "risk/model/Lanes.h"
#include "risk/model/Reasons.h"

namespace portlight::risk {

struct RiskPrediction
{
    double score = 0;                  // 0 to 1, orders declarations; not a probability until calibrated
    std::vector<double> boosterScores; // of each booster alone
    bool knownGoods = false;           // the same goods (code, route, duty, weight) were examined before
    QVector<Reason> reasons;           // empty unless asked for
};

enum class WithReasons { No, Yes };

struct RiskModel
{
    std::vector<Booster> boosters;
    Calibration calibration;
    LaneShares laneShares;
    LaneThresholds laneThresholds;
    std::vector<double> scoreDeciles; // nine inner deciles of the held-out period's scores, for the drift measure
    QVector<RiskRecord> past;         // sorted by date, all with an outcome
    QJsonObject report;               // how it was trained and what it reached

    // One prediction a record, in the records' order; outcomes in `records` are not looked at. Every record sees only
    // days before its own date. Progress counts records.
    [[nodiscard]] inspection::Result<QVector<RiskPrediction>>
    predict(const QVector<RiskRecord>& records, WithReasons reasons, const JobProgress& progress) const;
    // Population stability index of these scores against the held-out period's: below 0.1 little change, above 0.25 a
    // shift that wants retraining (Siddiqi 2006). 0 when there is nothing to compare.
    [[nodiscard]] double populationDrift(const std::vector<double>& scores) const;
};

[[nodiscard]] std::vector<double> scoresOf(const QVector<RiskPrediction>& predictions);
[[nodiscard]] std::vector<double> innerDeciles(std::vector<double> scores);

} // namespace portlight::risk
