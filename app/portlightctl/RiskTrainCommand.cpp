#include "app/portlightctl/RiskTrainCommand.h"

#include "app/portlightctl/RiskArguments.h"
#include "risk/model/ModelFolder.h"
#include "risk/model/RecordFile.h"
#include "risk/model/RiskTrainer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

const QStringList options{QStringLiteral("train"),   QStringLiteral("valid"), QStringLiteral("model"),
                          QStringLiteral("profile"), QStringLiteral("seeds"), QStringLiteral("red"),
                          QStringLiteral("yellow"),  QStringLiteral("blue"),  QStringLiteral("exploration")};

std::optional<QVector<quint32>> seedsOf(const QString& text)
{
    QVector<quint32> seeds;
    for (const QString& part : text.split(QLatin1Char(','))) {
        bool ok = false;
        seeds.append(part.toUInt(&ok));
        if (!ok) {
            return std::nullopt;
        }
    }
    return seeds;
}

// The settings, or the usage problem.
tl::expected<risk::TrainingSettings, QString> settingsOf(const RiskArguments& arguments)
{
    risk::TrainingSettings settings;
    if (const QString text = arguments.value("seeds"); !text.isEmpty()) {
        const auto seeds = seedsOf(text);
        if (!seeds) {
            return tl::unexpected(
                QCoreApplication::translate("portlightctl", "--seeds takes whole numbers with commas: 1,2,3."));
        }
        settings.seeds = *seeds;
    }
    const auto red = arguments.number("red", settings.lanes.red);
    const auto yellow = arguments.number("yellow", settings.lanes.yellow);
    const auto blue = arguments.number("blue", settings.lanes.blue);
    const auto exploration = arguments.number("exploration", settings.lanes.exploration);
    if (!red || !yellow || !blue || !exploration) {
        return tl::unexpected(QCoreApplication::translate("portlightctl", "A lane's share is a number such as 0.05."));
    }
    settings.lanes = {*red, *yellow, *blue, *exploration};
    return settings;
}

Result<ExitCode> trainAndSave(const RiskArguments& arguments, const risk::TrainingSettings& settings, Output& output)
{
    QElapsedTimer clock;
    clock.start();
    const QString profile = arguments.value("profile");
    const auto learn = risk::readRecordFile(arguments.value("train"), profile);
    if (!learn) {
        return failure(learn.error());
    }
    QVector<risk::RiskRecord> heldOut;
    QJsonObject files{{QStringLiteral("train"), learn->toJson()}};
    if (const QString path = arguments.value("valid"); !path.isEmpty()) {
        const auto valid = risk::readRecordFile(path, profile);
        if (!valid) {
            return failure(valid.error());
        }
        heldOut = valid->records;
        files.insert(QStringLiteral("valid"), valid->toJson());
    }
    const auto model = [&] {
        TerminalProgress terminal(QCoreApplication::translate("portlightctl", "Learning"));
        return risk::trainRiskModel(learn->records, heldOut, settings, jobProgress(terminal));
    }();
    if (!model) {
        return failure(model.error());
    }
    if (const auto saved = risk::saveRiskModel(*model, arguments.value("model")); !saved) {
        return failure(saved.error());
    }
    QJsonObject answer = model->report;
    answer.insert(QStringLiteral("files"), files);
    answer.insert(QStringLiteral("model"), arguments.value("model"));
    answer.insert(QStringLiteral("seconds"), static_cast<double>(clock.elapsed()) / 1000.0);
    output.print(answer);
    return ExitCode::Done;
}

} // namespace

Command riskTrainCommand()
{
    Command command;
    command.words = QStringLiteral("risk train");
    command.usage =
        QStringLiteral("risk train --train CSV [--valid CSV] --model DIR [--profile NAME|FILE] [--seeds 1,2,3,4,5] "
                       "[--red SHARE] [--yellow SHARE] [--blue SHARE] [--exploration SHARE]");
    command.summary = QCoreApplication::translate(
        "portlightctl",
        "Learns a risk model; its worth is measured on the later period of --valid, or the last 15% of --train.");
    command.run = [command](const QStringList& words, Output& output) -> Result<ExitCode> {
        const auto arguments = RiskArguments::parse(words, options);
        if (!arguments) {
            return usageFailure(command, arguments.error());
        }
        if (arguments->value("train").isEmpty() || arguments->value("model").isEmpty() || !arguments->files.isEmpty()) {
            return usageFailure(command,
                                QCoreApplication::translate("portlightctl", "--train and --model are needed."));
        }
        const auto settings = settingsOf(*arguments);
        if (!settings) {
            return usageFailure(command, settings.error());
        }
        return trainAndSave(*arguments, *settings, output);
    };
    return command;
}

} // namespace portlight::ctl
