#include "risk/figures/SelectionDrift.h"

namespace portlight::risk {

using inspection::failure;
using inspection::Result;

namespace {

constexpr double shiftedAbove = 0.25;

} // namespace

bool SelectionDrift::populationShifted() const
{
    return population && *population > shiftedAbove;
}

bool SelectionDrift::precisionFell() const
{
    return examined >= fewestExamined && rateOf(hits, examined).high < stated;
}

Result<SelectionDrift> selectionDrift(const PortBook& book, const RiskModel& model, const QString& modelId)
{
    const auto cases = book.scored(modelId, driftWindow);
    if (!cases) {
        return failure(cases.error());
    }
    SelectionDrift drift;
    std::vector<double> scores;
    double stated = 0;
    for (const ScoredCase& one : *cases) {
        scores.push_back(one.score);
        if (one.selected) {
            ++drift.examined;
            drift.hits += one.hit ? 1 : 0;
            stated += one.stated;
        }
    }
    drift.scored = cases->size();
    if (drift.scored >= fewestScored) {
        drift.population = model.populationDrift(scores);
    }
    if (drift.examined > 0) {
        drift.stated = stated / static_cast<double>(drift.examined);
    }
    return drift;
}

} // namespace portlight::risk
