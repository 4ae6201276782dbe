#include "app/portlightctl/RiskEvaluateCommand.h"

#include "app/portlightctl/RiskArguments.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RecordFile.h"
#include "risk/model/RiskEvaluation.h"

#include <QCoreApplication>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

Result<ExitCode> evaluate(const RiskArguments& arguments, Output& output)
{
    const auto model = risk::loadRiskModel(arguments.value("model"));
    if (!model) {
        return failure(model.error());
    }
    const auto file = risk::readRecordFile(arguments.files.first(), arguments.value("profile"));
    if (!file) {
        return failure(file.error());
    }
    const auto evaluation = risk::evaluateRisk(*model, file->records);
    if (!evaluation) {
        return failure(evaluation.error());
    }
    QJsonObject answer = evaluation->toJson();
    answer.insert(QStringLiteral("model_learned_from"), model->report.value(QLatin1String("final_model_learned_from")));
    answer.insert(QStringLiteral("file"), file->toJson());
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command riskEvaluateCommand()
{
    Command command;
    command.words = QStringLiteral("risk evaluate");
    command.usage = QStringLiteral("risk evaluate --model DIR CSV [--profile NAME|FILE]");
    command.summary = QCoreApplication::translate(
        "portlightctl",
        "Measures a model on declarations with known outcome: AUC, precision and recall at 1, 2, 5 and 10%, "
        "calibration, lanes, drift.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        const auto arguments = RiskArguments::parse(words, {QStringLiteral("model"), QStringLiteral("profile")});
        if (!arguments) {
            return usageFailure(command, arguments.error());
        }
        if (arguments->value("model").isEmpty() || arguments->files.size() != 1) {
            return usageFailure(command,
                                QCoreApplication::translate("portlightctl", "--model and one CSV file are needed."));
        }
        return evaluate(*arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
