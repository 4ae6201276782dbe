#include "app/portlightctl/ModelPolicyCommands.h"

#include "app/station/Detectors.h"
#include "app/station/UnaidedReading.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using app::DetectionPolicy;
using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

const QString shipped = QStringLiteral("shipped");

QJsonObject policyJson(const DetectionPolicy& policy)
{
    QJsonObject thresholds;
    const auto detectors = app::Detectors::ofProcess();
    double falseAlarms = 0.0;
    for (const inference::ModelBundle& bundle : detectors->inUse()) {
        QJsonObject ofModel;
        for (const inference::ModelClass& one : bundle.classes) {
            const inference::OperatingPoint point = app::alarmPoint(one, policy, detectors->classCount());
            falseAlarms += point.falseAlarms;
            ofModel.insert(one.name, point.threshold);
        }
        thresholds.insert(bundle.id, ofModel);
    }
    return {
        {QStringLiteral("accepted_false_alarms"), policy.falseAlarms ? QJsonValue(*policy.falseAlarms) : QJsonValue()},
        {QStringLiteral("expected_false_alarms"), falseAlarms},
        {QStringLiteral("unaided_share"), policy.unaidedShare},
        {QStringLiteral("response_rule"), policy.responseRule},
        {QStringLiteral("thresholds"), thresholds}};
}

// Reads one value into the policy; false when it is none.
using Change = bool (*)(const QString& value, DetectionPolicy& policy);

Result<ExitCode> change(const Command& command, const QStringList& arguments, Output& output, Change apply)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    auto policy = app::loadDetectionPolicy(access->location());
    if (!policy) {
        return failure(policy.error());
    }
    if (access->words().size() > 1 || (access->words().size() == 1 && !apply(access->words().first(), *policy))) {
        return usageFailure(command, tr("Give one value, or none to see what is in force."));
    }
    if (access->words().size() == 1) {
        const auto session = access->signIn();
        if (!session) {
            return failure(session.error());
        }
        if (const auto published = app::publishDetectionPolicy(access->location(), *session, *policy); !published) {
            return failure(published.error());
        }
    }
    output.print(policyJson(*policy));
    return ExitCode::Done;
}

Command policyCommand(const QString& words, const QString& value, const QString& summary, Change apply)
{
    Command command;
    command.words = words;
    command.usage = QStringLiteral("%1 [%2] [--data DIR] [--badge B] [--password-file F]").arg(words, value);
    command.summary = summary;
    command.run = [command, apply](const QStringList& arguments, Output& output) {
        return change(command, arguments, output, apply);
    };
    return command;
}

bool readShare(const QString& value, double& into)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber) {
        into = number;
    }
    return isNumber;
}

QJsonObject readingJson(const app::UnaidedReading& reading)
{
    return {{QStringLiteral("cases"), reading.cases},
            {QStringLiteral("both"), reading.both},
            {QStringLiteral("officer_only"), reading.officerOnly},
            {QStringLiteral("detector_only"), reading.detectorOnly},
            {QStringLiteral("neither"), reading.neither},
            {QStringLiteral("alarm_followed"), reading.alarmFollowed},
            {QStringLiteral("alarm_followed_examined"), reading.alarmFollowedExamined},
            {QStringLiteral("alarm_followed_false"), reading.alarmFollowedFalse},
            {QStringLiteral("suspicion_dropped"), reading.suspicionDropped}};
}

Result<ExitCode> runWorth(const QStringList& arguments, Output& output)
{
    const Command command = modelsWorthCommand();
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("It takes no arguments."));
    }
    const auto cache = access->openCache(); // the sentence when there are no cases
    if (!cache) {
        return failure(cache.error());
    }
    const auto policy = app::loadDetectionPolicy(access->location());
    const auto worths = app::readAlarmWorths(access->location());
    const auto reading = app::readUnaidedReading(access->location());
    if (!policy || !worths || !reading) {
        return failure(!policy ? policy.error() : !worths ? worths.error() : reading.error());
    }
    QJsonArray classes;
    for (const risk::AlarmRow& row : worths->rows()) {
        QJsonObject one = toJson(app::AlarmWorth{row.alarms, row.judged, row.confirmed});
        one.insert(QStringLiteral("class"), row.label);
        one.insert(QStringLiteral("scanner"), row.scanner);
        classes.append(one);
    }
    output.print(QJsonObject{{QStringLiteral("policy"), policyJson(*policy)},
                             {QStringLiteral("classes"), classes},
                             {QStringLiteral("unaided"), readingJson(*reading)}});
    return ExitCode::Done;
}

} // namespace

QJsonObject toJson(const app::AlarmWorth& worth)
{
    const risk::Rate ppv = worth.ppv();
    const auto orNull = [&ppv](double value) { return ppv.value ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("alarms"), worth.alarms},
            {QStringLiteral("examined"), worth.examined},
            {QStringLiteral("confirmed"), worth.confirmed},
            {QStringLiteral("ppv"), orNull(ppv.value.value_or(0.0))},
            {QStringLiteral("ppv_low"), orNull(ppv.low)},
            {QStringLiteral("ppv_high"), orNull(ppv.high)},
            {QStringLiteral("mostly_false"), worth.isMostlyFalse()}};
}

Result<std::optional<app::AlarmWorths>> stationWorths(const CacheAccess& access)
{
    if (!QFile::exists(access.location().database())) {
        return std::optional<app::AlarmWorths>();
    }
    return app::readAlarmWorths(access.location()).map([](const app::AlarmWorths& worths) {
        return std::optional(worths);
    });
}

Command modelsAlarmsCommand()
{
    return policyCommand(QStringLiteral("models alarms"), QStringLiteral("RATE|shipped"),
                         tr("Puts thresholds in force for the false alarms accepted a picture; an administrator's."),
                         [](const QString& value, DetectionPolicy& policy) {
                             if (value == shipped) {
                                 policy.falseAlarms.reset();
                                 return true;
                             }
                             double rate = 0.0;
                             const bool read = readShare(value, rate);
                             policy.falseAlarms = rate;
                             return read;
                         });
}

Command modelsUnaidedCommand()
{
    return policyCommand(
        QStringLiteral("models unaided"), QStringLiteral("SHARE"),
        tr("Sets the share of cases, 0 to 1, that is read without the findings first."),
        [](const QString& value, DetectionPolicy& policy) { return readShare(value, policy.unaidedShare); });
}

Command modelsRuleCommand()
{
    return policyCommand(
        QStringLiteral("models rule"), QStringLiteral("TEXT"),
        tr("Sets the rule shown in place of alarms that were mostly false; an empty text: the usual one."),
        [](const QString& value, DetectionPolicy& policy) {
            policy.responseRule = value.trimmed();
            return true;
        });
}

Command modelsWorthCommand()
{
    return {QStringLiteral("models worth"), QStringLiteral("models worth [--data DIR]"),
            tr("What alarms have been worth on this station, by class and scanner, and what unaided reading showed."),
            runWorth};
}

} // namespace portlight::ctl
