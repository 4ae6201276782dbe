#include "app/portlightctl/RiskModelCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "app/portlightctl/RiskArguments.h"
#include "app/station/ActiveSelection.h"
#include "app/station/ExaminedCases.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RecordFile.h"
#include "risk/model/Retraining.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

const QString comparisonFile = QStringLiteral("comparison.json"); // beside the candidate's model.json
const QString dataOption = QStringLiteral("data");
const QString newOption = QStringLiteral("new");
const QString modelOption = QStringLiteral("model");
const QString candidateOption = QStringLiteral("candidate");

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<risk::RiskModel> modelFor(const CacheAccess& access)
{
    if (const QString folder = access.option(modelOption); !folder.isEmpty()) {
        return risk::loadRiskModel(folder);
    }
    if (const auto cache = access.openCache(); !cache) {
        return failure(cache.error());
    }
    auto active = app::loadActiveSelection(access.location());
    if (!active) {
        return failure(active.error());
    }
    if (!active->selection.model) {
        return failure(ErrorCode::NotFound, tr("No model is in force on this station; name one with --model."));
    }
    return std::move(*active->selection.model);
}

Result<QVector<risk::RiskRecord>> outcomesFor(const CacheAccess& access)
{
    if (const QString path = access.option(newOption); !path.isEmpty()) {
        return risk::readRecordFile(path, access.option(QStringLiteral("profile")))
            .map([](const risk::RecordFile& file) { return file.records; });
    }
    if (const auto cache = access.openCache(); !cache) {
        return failure(cache.error());
    }
    return app::examinedRecords(access.location());
}

Result<void> saveComparison(const QString& folder, const QJsonObject& comparison)
{
    QSaveFile file(QDir(folder).filePath(comparisonFile));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(comparison).toJson()) < 0 || !file.commit()) {
        return failure(ErrorCode::Storage, tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    }
    return {};
}

Result<ExitCode> retrain(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access =
        CacheAccess::parse(command, arguments, {newOption, modelOption, candidateOption, QStringLiteral("profile")});
    if (!access) {
        return failure(access.error());
    }
    const QString candidate = access->option(candidateOption);
    if (candidate.isEmpty() || !access->words().isEmpty()) {
        return usageFailure(command, tr("--candidate, the folder for the new model, is needed."));
    }
    const auto active = modelFor(*access);
    if (!active) {
        return failure(active.error());
    }
    const auto outcomes = outcomesFor(*access);
    if (!outcomes) {
        return failure(outcomes.error());
    }
    const auto retrained = [&] {
        TerminalProgress terminal(tr("Learning"));
        return risk::retrain(*active, *outcomes, {}, jobProgress(terminal));
    }();
    if (!retrained) {
        return failure(retrained.error());
    }
    const QJsonObject comparison = retrained->toJson();
    if (auto saved = risk::saveRiskModel(retrained->candidate, candidate); !saved) {
        return failure(saved.error());
    }
    if (auto saved = saveComparison(candidate, comparison); !saved) {
        return failure(saved.error());
    }
    output.print(comparison);
    return ExitCode::Done;
}

Result<ExitCode> approve(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments, {candidateOption});
    if (!access) {
        return failure(access.error());
    }
    const QString candidate = access->option(candidateOption);
    if (candidate.isEmpty() || !access->words().isEmpty()) {
        return usageFailure(command, tr("--candidate, the folder of the model, is needed."));
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    QFile file(QDir(candidate).filePath(comparisonFile));
    const QJsonObject comparison =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto approved = app::approveModel(access->location(), *session, candidate, comparison);
    if (!approved) {
        return failure(approved.error());
    }
    output.print(QJsonObject{{QStringLiteral("version"), approved->version},
                             {QStringLiteral("officer"), idText(approved->officer)},
                             {QStringLiteral("content"), QJsonDocument::fromJson(approved->content).object()}});
    return ExitCode::Done;
}

Result<ExitCode> status(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (const auto cache = access->openCache(); !cache) {
        return failure(cache.error());
    }
    const auto active = app::loadActiveSelection(access->location());
    if (!active) {
        return failure(active.error());
    }
    QJsonObject answer{{QStringLiteral("rules_version"), active->rules ? active->rules->version : 0},
                       {QStringLiteral("rules"), active->selection.rules.rules().size()},
                       {QStringLiteral("model_version"), active->model ? active->model->version : 0},
                       {QStringLiteral("model"), active->selection.modelId}};
    if (const auto& model = active->selection.model) {
        answer.insert(QStringLiteral("lane_shares"), model->laneShares.toJson());
        answer.insert(QStringLiteral("learned_from"), model->report.value(QLatin1String("final_model_learned_from")));
        answer.insert(QStringLiteral("approved_by"), idText(active->model->officer));
        answer.insert(QStringLiteral("approved"), isoTime(active->model->timeMs));
    }
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command riskRetrainCommand()
{
    Command command;
    command.words = QStringLiteral("risk retrain");
    command.usage = QStringLiteral("risk retrain --candidate DIR [--model DIR] [--new CSV] [--profile NAME|FILE] "
                                   "[--data DIR]");
    command.summary =
        tr("Learns again with the outcomes of examinations since, and compares both models on later ones.");
    command.run = [command](const QStringList& words, Output& output) { return retrain(command, words, output); };
    return command;
}

Command riskApproveCommand()
{
    Command command;
    command.words = QStringLiteral("risk approve");
    command.usage = QStringLiteral("risk approve --candidate DIR [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Puts a model in force on this station, signed by a supervisor with its comparison.");
    command.run = [command](const QStringList& words, Output& output) { return approve(command, words, output); };
    return command;
}

Command riskStatusCommand()
{
    Command command;
    command.words = QStringLiteral("risk status");
    command.usage = QStringLiteral("risk status [--data DIR]");
    command.summary = tr("Prints the model and the rules in force, proved.");
    command.run = [command](const QStringList& words, Output& output) { return status(command, words, output); };
    return command;
}

} // namespace portlight::ctl
