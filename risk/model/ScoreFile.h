// The answer of the risk model as CSV, one row a declaration in the order of the input:
// declaration_id, score, probability, lane, selected_by, model_lane, reason_1, reason_2, reason_3, past_1, past_2,
// past_3. past_N lists the numbers of the past declarations behind reason N, separated by spaces.
#pragma once

#include "risk/model/RiskModel.h"
#include "risk/rules/RuleSet.h"

namespace portlight::risk {

struct ScoreSummary
{
    qsizetype declarations = 0;
    std::array<qsizetype, 4> lanes{}; // by Lane, exploration in red
    qsizetype explored = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

// Rules that hold make the lane stricter (selected_by "rule") and stand first among the reasons. Replaces the file as a
// whole. Storage failure when it cannot be written.
[[nodiscard]] inspection::Result<ScoreSummary> writeScoreFile(const QString& path, const RiskModel& model,
                                                              const QVector<RiskRecord>& records,
                                                              const QVector<RiskPrediction>& predictions,
                                                              const LaneRouter& router, const RuleSet& rules = {});

} // namespace portlight::risk
