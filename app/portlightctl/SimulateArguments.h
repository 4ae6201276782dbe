// The options of `portlightctl simulate`, checked.
#pragma once

#include "inspection/Result.h"
#include "scans/simulator/ParcelFiles.h"
#include "scans/simulator/ParcelSimulator.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace portlight::ctl {

enum class SimulateTask { Parcels, DemoPort };

struct SimulateArguments
{
    SimulateTask task = SimulateTask::Parcels;
    QString folder;
    int count = 1;
    scans::ParcelRecipe recipe;            // seed of the first parcel; the others count on from it
    bool randomThreats = true;             // one class in two parcels out of five; otherwise recipe.prohibited
    std::optional<scans::ParcelKind> kind; // nothing: random
    scans::ParcelFormat format = scans::ParcelFormat::Dicos;

    // The problem, for usageFailure().
    [[nodiscard]] static tl::expected<SimulateArguments, QString> parse(const QStringList& arguments);
};

} // namespace portlight::ctl
