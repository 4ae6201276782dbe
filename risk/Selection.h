// Selection as it is in force: the model, the administration's rules and the exploration draw, applied to declarations.
#pragma once

#include "inspection/RiskAssessment.h"
#include "risk/model/RiskModel.h"
#include "risk/rules/RuleSet.h"

#include <optional>

namespace portlight::risk {

// One declaration as selection saw it.
struct Assessment
{
    inspection::RiskAssessment risk;
    QVector<std::optional<ReasonGrounds>> grounds; // one for each of risk.reasons
    // The assessment with each reason's grounds under "grounds", as events hold it.
    [[nodiscard]] QJsonObject toJson() const;
    // What toJson() wrote; a reason of an event without grounds has none.
    [[nodiscard]] static Assessment fromJson(const QJsonObject& object);
};

struct Selection
{
    std::optional<RiskModel> model;
    QString modelId; // as recorded with every assessment
    RuleSet rules;
    QByteArray explorationSeed; // secret of the administration: who has it can foresee the draw

    [[nodiscard]] bool isEmpty() const { return !model && rules.rules().isEmpty(); }
    // One assessment a declaration: the goods line with the highest score speaks for it. The lane is the stricter of
    // the model's (or the draw's) and the rules'. One thread.
    [[nodiscard]] inspection::Result<QVector<Assessment>> assess(const QVector<TradeDeclaration>& declarations,
                                                                 const JobProgress& progress) const;
};

} // namespace portlight::risk
