// Whether the selection model still fits the traffic: are its scores spread as when it was measured, and is what it
// selects still as often fraud as it states? The first needs no examination and speaks early; the second is what
// counts.
#pragma once

#include "risk/figures/FigureTable.h"
#include "risk/model/RiskModel.h"

#include <optional>

namespace portlight::risk {

struct SelectionDrift
{
    qint64 scored = 0; // the newest declarations this model scored here, at most `driftWindow`
    // Population stability index of their scores against the held-out period's (RiskModel::populationDrift); nothing
    // below `fewestScored`.
    std::optional<double> population;
    qint64 examined = 0; // of those, sent to examination by the model, with an outcome
    qint64 hits = 0;
    double stated = 0; // mean probability of fraud that the model stated for the examined

    // More than a quarter: the traffic is another one than the model learned from (Siddiqi 2006).
    [[nodiscard]] bool populationShifted() const;
    // The stated share lies above the 95% interval of what was found, over at least `fewestExamined`.
    [[nodiscard]] bool precisionFell() const;
    [[nodiscard]] bool warns() const { return populationShifted() || precisionFell(); }
};

inline constexpr int driftWindow = 5000;
inline constexpr int fewestScored = 200;
inline constexpr int fewestExamined = 30;

// `modelId` as the model's assessments carry it (Selection::modelId).
[[nodiscard]] inspection::Result<SelectionDrift> selectionDrift(const PortBook& book, const RiskModel& model,
                                                                const QString& modelId);

} // namespace portlight::risk
