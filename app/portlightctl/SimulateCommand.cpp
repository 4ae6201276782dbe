#include "app/portlightctl/SimulateCommand.h"

#include "app/portlightctl/SimulateArguments.h"
#include "app/portlightctl/TerminalProgress.h"
#include "scans/simulator/DemoPort.h"
#include "scans/simulator/ParcelFiles.h"
#include "scans/simulator/Random.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace portlight::ctl {

namespace {

using inspection::failure;
using inspection::Result;
using scans::ParcelDestination;
using scans::ParcelRecipe;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// Simulates and writes one parcel; the JSON that tells of it.
Result<QJsonObject> makeParcel(const ParcelRecipe& recipe, const ParcelDestination& destination, bool keepRadiograph)
{
    TerminalProgress progress(tr("Simulating %1:").arg(destination.name));
    auto parcel = scans::simulateParcel(recipe, progress.progress());
    if (!parcel) {
        return failure(parcel.error());
    }
    if (!keepRadiograph) {
        parcel->radiograph = {};
    }
    scans::Progress writing;
    const auto files = scans::writeParcel(*parcel, recipe, destination, writing);
    if (!files) {
        return failure(files.error());
    }
    const QJsonObject truth = scans::truthJson(*parcel, recipe);
    return QJsonObject{{QStringLiteral("name"), destination.name},
                       {QStringLiteral("seed"), truth[QLatin1String("seed")]},
                       {QStringLiteral("kind"), truth[QLatin1String("kind")]},
                       {QStringLiteral("prohibited"), truth[QLatin1String("prohibited")]},
                       {QStringLiteral("items"), truth[QLatin1String("items")].toArray().size()},
                       {QStringLiteral("files"), files->toJson()}};
}

// The recipe of parcel `index`: what the arguments leave open is drawn from its seed.
ParcelRecipe recipeOf(const SimulateArguments& arguments, int index)
{
    constexpr std::uint64_t choiceStream = 4000;
    constexpr double threatShare = 0.4;
    ParcelRecipe recipe = arguments.recipe;
    recipe.seed += static_cast<std::uint64_t>(index);
    scans::Random random(recipe.seed, choiceStream);
    const int kind = random.integer(0, 9);
    recipe.kind = arguments.kind.value_or(kind < 6   ? scans::ParcelKind::Box
                                          : kind < 8 ? scans::ParcelKind::SoftBag
                                                     : scans::ParcelKind::Trolley);
    if (arguments.randomThreats && random.chance(threatShare)) {
        const auto classes = scans::prohibitedClasses();
        recipe.prohibited = {classes[random.integer(0, static_cast<int>(classes.size()) - 1)]};
    }
    return recipe;
}

Result<ExitCode> simulateParcels(const SimulateArguments& arguments, Output& output)
{
    for (int i = 0; i < arguments.count; ++i) {
        const ParcelRecipe recipe = recipeOf(arguments, i);
        const ParcelDestination destination{arguments.folder, arguments.folder + QStringLiteral("/truth"),
                                            QStringLiteral("parcel-%1").arg(recipe.seed), arguments.format};
        const auto made = makeParcel(recipe, destination, true);
        if (!made) {
            return failure(made.error());
        }
        output.print(*made);
    }
    return ExitCode::Done;
}

Result<ExitCode> simulateDemo(const SimulateArguments& arguments, Output& output)
{
    for (const scans::DemoParcel& parcel : scans::demoPort()) {
        const QString lane = inspection::toString(parcel.lane);
        // Without ground truth: the whole folder is imported.
        const ParcelDestination destination{arguments.folder + QLatin1Char('/') + lane, QString(), parcel.name,
                                            arguments.format};
        auto made = makeParcel(parcel.recipe, destination, parcel.scan == scans::DemoScan::Radiograph);
        if (!made) {
            return failure(made.error());
        }
        made->insert(QStringLiteral("lane"), lane);
        output.print(*made);
    }
    return ExitCode::Done;
}

} // namespace

Command simulateCommand()
{
    Command command;
    command.words = QStringLiteral("simulate");
    command.usage = QStringLiteral(
        "simulate --out DIR [--count N] [--seed S] [--size 256x256x256] [--voxel-mm 1.2] "
        "[--threat firearm,knife,...|none|random] [--kind parcel|bag|trolley|random] [--scanner standard|other] "
        "[--radiograph-only] [--format dicos|nrrd] | simulate --demo --out DIR");
    command.summary = tr("Makes random parcels with known contents: CT, radiograph, declaration and ground truth.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        const auto parsed = SimulateArguments::parse(arguments);
        if (!parsed) {
            return usageFailure(command, parsed.error());
        }
        return parsed->task == SimulateTask::DemoPort ? simulateDemo(*parsed, output)
                                                      : simulateParcels(*parsed, output);
    };
    return command;
}

} // namespace portlight::ctl
