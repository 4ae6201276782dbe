#include "app/portlightctl/RiskScoreCommand.h"

#include "app/portlightctl/RiskArguments.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RecordFile.h"
#include "risk/model/ScoreFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

const QStringList options{QStringLiteral("model"), QStringLiteral("out"), QStringLiteral("profile"),
                          QStringLiteral("seed"), QStringLiteral("rules")};

Result<risk::RuleSet> rulesOf(const RiskArguments& arguments)
{
    const QString path = arguments.value("rules");
    QFile file(path);
    if (path.isEmpty()) {
        return risk::RuleSet();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            inspection::ErrorCode::NotFound,
            QCoreApplication::translate("portlightctl", "%1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    return risk::RuleSet::parse(file.readAll());
}

// The exploration draw must not be foreseeable: 128 bits from the system unless an auditor repeats an old draw.
QString freshSeed()
{
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

Result<ExitCode> score(const RiskArguments& arguments, Output& output)
{
    QElapsedTimer clock;
    clock.start();
    const auto model = risk::loadRiskModel(arguments.value("model"));
    if (!model) {
        return failure(model.error());
    }
    const auto rules = rulesOf(arguments);
    if (!rules) {
        return failure(rules.error());
    }
    const auto file = risk::readRecordFile(arguments.files.first(), arguments.value("profile"));
    if (!file) {
        return failure(file.error());
    }
    const auto predictions = [&] {
        TerminalProgress terminal(QCoreApplication::translate("portlightctl", "Scoring"));
        return model->predict(file->records, risk::WithReasons::Yes, jobProgress(terminal));
    }();
    if (!predictions) {
        return failure(predictions.error());
    }
    const QString seed = arguments.value("seed").isEmpty() ? freshSeed() : arguments.value("seed");
    const risk::LaneRouter router(model->laneThresholds, model->laneShares, seed.toUtf8());
    const auto summary =
        risk::writeScoreFile(arguments.value("out"), *model, file->records, *predictions, router, *rules);
    if (!summary) {
        return failure(summary.error());
    }
    QJsonObject answer = summary->toJson();
    answer.insert(QStringLiteral("expected_lane_shares"), model->laneShares.toJson());
    answer.insert(QStringLiteral("exploration_seed"), seed);
    answer.insert(QStringLiteral("population_drift"), model->populationDrift(risk::scoresOf(*predictions)));
    answer.insert(QStringLiteral("file"), file->toJson());
    answer.insert(QStringLiteral("out"), arguments.value("out"));
    answer.insert(QStringLiteral("seconds"), static_cast<double>(clock.elapsed()) / 1000.0);
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command riskScoreCommand()
{
    Command command;
    command.words = QStringLiteral("risk score");
    command.usage =
        QStringLiteral("risk score --model DIR CSV --out CSV [--profile NAME|FILE] [--seed TEXT] [--rules FILE]");
    command.summary = QCoreApplication::translate(
        "portlightctl",
        "Scores declarations: probability, lane, exploration draw and three reasons each; outcomes in the "
        "file are not looked at.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        const auto arguments = RiskArguments::parse(words, options);
        if (!arguments) {
            return usageFailure(command, arguments.error());
        }
        if (arguments->value("model").isEmpty() || arguments->value("out").isEmpty() || arguments->files.size() != 1) {
            return usageFailure(
                command, QCoreApplication::translate("portlightctl", "--model, --out and one CSV file are needed."));
        }
        return score(*arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
