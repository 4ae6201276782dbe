// Learns a risk model from examined declarations, and says what it is worth on a period it has not seen.
//
// 1. The held-out period is `heldOut`, or without one the last share of `learn` by date.
// 2. Features of the learning rows come from strictly earlier days. One booster per seed learns from them.
// 3. The held-out period is scored with the past frozen at the end of learning, as it will be at the next period's
// scoring.
//    The report, the calibration and the lane thresholds come from there, and from nowhere else.
// 4. The boosters are trained again on everything, the held-out period included, because the newest past is worth most.
// The
//    report stays that of step 3.
#pragma once

#include "risk/model/RiskEvaluation.h"

namespace portlight::risk {

struct TrainingSettings
{
    BoosterSettings booster;
    QVector<quint32> seeds{1, 2, 3, 4, 5};
    LaneShares lanes;
    double heldOutShare = 0.15; // of the learning rows, when there is no held-out file
};

// Records without outcome or date are passed over and counted in the report. BadInput when too few are left or all have
// the same outcome; Cancelled when progress (rounds) says Stop;
// progress is called on two threads.
[[nodiscard]] inspection::Result<RiskModel> trainRiskModel(const QVector<RiskRecord>& learn,
                                                           const QVector<RiskRecord>& heldOut,
                                                           const TrainingSettings& settings,
                                                           const JobProgress& progress);

} // namespace portlight::risk
