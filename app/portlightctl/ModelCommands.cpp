#include "app/portlightctl/ModelCommands.h"

#include "app/portlightctl/ModelPolicyCommands.h"
#include "app/station/Detectors.h"
#include "inference/BundleSignature.h"
#include "inference/ModelLibrary.h"

#include <QCoreApplication>

namespace portlight::ctl {

namespace {

using inspection::failure;
using inspection::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

// Each class with the threshold in force here and what its alarms were worth here.
QJsonArray classesHere(const inference::ModelBundle& bundle, const app::DetectionPolicy& policy, int classesOfKind,
                       const std::optional<app::AlarmWorths>& worths)
{
    QJsonArray classes;
    const QJsonArray shipped = bundle.manifest.value(QLatin1String("classes")).toArray();
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        QJsonObject one = shipped.at(i).toObject();
        const inference::ModelClass& of = bundle.classes.at(i);
        const inference::OperatingPoint point = app::alarmPoint(bundle.kind, of, policy, classesOfKind);
        one.insert(QStringLiteral("in_force"), QJsonObject{{QStringLiteral("threshold"), point.threshold},
                                                           {QStringLiteral("false_alarms"), point.falseAlarms},
                                                           {QStringLiteral("found"), point.found}});
        one.insert(QStringLiteral("worth"), worths ? QJsonValue(toJson(worths->of(of.name))) : QJsonValue());
        classes.append(one);
    }
    return classes;
}

QJsonObject toJson(const inference::ModelEntry& entry)
{
    QJsonObject object{{QStringLiteral("folder"), entry.folder},
                       {QStringLiteral("accepted"), entry.bundle.has_value()}};
    if (!entry.bundle) {
        object.insert(QStringLiteral("reason"), entry.bundle.error().text);
        return object;
    }
    object.insert(QStringLiteral("signed_by"), QString::fromLatin1(entry.bundle->publicKey.toHex()));
    object.insert(QStringLiteral("engine"), toString(inference::availableEngines().first()));
    object.insert(QStringLiteral("kind"), toString(entry.bundle->kind));
    for (const char* key :
         {"id", "set", "version", "input", "classes", "metrics", "training", "trained_on", "licence_of_data"}) {
        object.insert(QLatin1String(key), entry.bundle->manifest.value(QLatin1String(key)));
    }
    return object;
}

} // namespace

Command modelsCommand()
{
    Command command;
    command.words = QStringLiteral("models");
    command.usage = QStringLiteral("models [--data DIR]");
    command.summary = tr("Lists this terminal's models with their figures, and those it refuses with the reason.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        const auto access = CacheAccess::parse(command, arguments);
        if (!access) {
            return failure(access.error());
        }
        if (!access->words().isEmpty()) {
            return usageFailure(command, tr("It takes no arguments."));
        }
        const auto policy = app::loadDetectionPolicy(access->location());
        const auto worths = stationWorths(*access);
        if (!policy || !worths) {
            return failure(policy ? worths.error() : policy.error());
        }
        const auto detectors = app::Detectors::ofProcess();
        const inference::ModelLibrary library(inference::ModelLibrary::defaultFolder(), inference::trustedModelKeys());
        QJsonArray list;
        bool allAccepted = true;
        for (const inference::ModelEntry& entry : library.entries()) {
            QJsonObject object = toJson(entry);
            if (entry.bundle) {
                object.insert(QStringLiteral("classes"),
                              classesHere(*entry.bundle, *policy, detectors->classCount(entry.bundle->kind), *worths));
            }
            list.append(object);
            allAccepted = allAccepted && entry.bundle.has_value();
        }
        output.print(list);
        return allAccepted ? ExitCode::Done : ExitCode::AnswerIsNo;
    };
    return command;
}

Command modelsKeygenCommand()
{
    Command command;
    command.words = QStringLiteral("models keygen");
    command.usage = QStringLiteral("models keygen FILE");
    command.summary = tr("Makes a key that signs models: FILE holds the secret, FILE.pub goes to the terminals.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        if (arguments.size() != 1) {
            return usageFailure(command, tr("Name the file of the new key."));
        }
        const auto key = inference::makeSigningKey(arguments.first());
        if (!key) {
            return failure(key.error());
        }
        output.print(QJsonObject{{QStringLiteral("public_key"), QString::fromLatin1(key->toHex())}});
        return ExitCode::Done;
    };
    return command;
}

Command modelsSignCommand()
{
    Command command;
    command.words = QStringLiteral("models sign");
    command.usage = QStringLiteral("models sign FOLDER --key FILE");
    command.summary =
        tr("Signs a model bundle after its figures were accepted; terminals that trust the key will use it.");
    command.run = [command](const QStringList& arguments, Output& output) -> Result<ExitCode> {
        if (arguments.size() != 3 || arguments.at(1) != QLatin1String("--key")) {
            return usageFailure(command, tr("Name the bundle's folder and the key."));
        }
        const auto key = inference::signBundle(arguments.first(), arguments.at(2));
        if (!key) {
            return failure(key.error());
        }
        output.print(QJsonObject{{QStringLiteral("folder"), arguments.first()},
                                 {QStringLiteral("signed_by"), QString::fromLatin1(key->toHex())}});
        return ExitCode::Done;
    };
    return command;
}

} // namespace portlight::ctl
