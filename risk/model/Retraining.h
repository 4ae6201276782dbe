// Learns again with the outcomes that came in since, and says what that would change, before anybody switches.
#pragma once

#include "risk/model/RiskTrainer.h"

namespace portlight::risk {

struct Retraining
{
    RiskModel candidate;
    // Both models on the same later half of the new outcomes, which neither has seen: AUC, precision and recall.
    QJsonObject before;
    QJsonObject after;
    qint64 newOutcomes = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

// `fresh`: examined declarations; those the active model knows already (by number) are passed over. BadInput when fewer
// than 100 are left or they do not reach over two days after the active model's past.
[[nodiscard]] inspection::Result<Retraining> retrain(const RiskModel& active, const QVector<RiskRecord>& fresh,
                                                     const TrainingSettings& settings, const JobProgress& progress);

} // namespace portlight::risk
