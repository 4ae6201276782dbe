#include "app/portlightctl/ModelPolicyCommands.h"

#include "app/station/Detectors.h"
#include "app/station/ScanFamiliarity.h"
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
    double aPicture = 0.0;
    double aParcel = 0.0;
    for (int model = 0; model < detectors->inUse().size(); ++model) {
        const inference::ModelBundle& bundle = detectors->inUse().at(model);
        double& falseAlarms = bundle.kind == inference::ModelKind::Volume ? aParcel : aPicture;
        QJsonObject ofModel;
        for (const inference::ModelClass& one : bundle.classes) {
            const inference::OperatingPoint point = detectors->pointOf(model, one, policy);
            falseAlarms += point.falseAlarms;
            ofModel.insert(one.name, point.threshold);
        }
        thresholds.insert(bundle.id, ofModel);
    }
    const auto orNull = [](const std::optional<double>& rate) { return rate ? QJsonValue(*rate) : QJsonValue(); };
    return {{QStringLiteral("accepted_false_alarms"), orNull(policy.falseAlarms)},
            {QStringLiteral("expected_false_alarms"), aPicture},
            {QStringLiteral("accepted_false_alarms_a_parcel"), orNull(policy.falseAlarmsAParcel)},
            {QStringLiteral("expected_false_alarms_a_parcel"), aParcel},
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

bool readRate(const QString& value, std::optional<double>& into)
{
    double rate = 0.0;
    const bool isShipped = value == shipped;
    if (!isShipped && !readShare(value, rate)) {
        return false;
    }
    into = isShipped ? std::nullopt : std::optional(rate);
    return true;
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

QJsonArray scannersJson(const QVector<app::ScannerSeen>& scanners)
{
    QJsonArray list;
    for (const app::ScannerSeen& one : scanners) {
        QJsonObject figures;
        for (auto figure = one.figures.cbegin(); figure != one.figures.cend(); ++figure) {
            figures.insert(figure.key(), figure.value());
        }
        list.append(QJsonObject{{QStringLiteral("scanner"), one.scanner},
                                {QStringLiteral("model"), one.model},
                                {QStringLiteral("scans"), one.scans},
                                {QStringLiteral("unfamiliar"), one.unfamiliar},
                                {QStringLiteral("figures"), figures}});
    }
    return list;
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
    const auto scanners = app::readScannersSeen(access->location());
    if (!policy || !worths || !reading || !scanners) {
        return failure(!policy    ? policy.error()
                       : !worths  ? worths.error()
                       : !reading ? reading.error()
                                  : scanners.error());
    }
    QJsonArray classes;
    for (const risk::AlarmRow& row : worths->rows()) {
        QJsonObject one = toJson(app::worthOf(row));
        one.insert(QStringLiteral("class"), row.label);
        one.insert(QStringLiteral("scanner"), row.scanner);
        classes.append(one);
    }
    output.print(QJsonObject{{QStringLiteral("policy"), policyJson(*policy)},
                             {QStringLiteral("classes"), classes},
                             {QStringLiteral("scanners"), scannersJson(*scanners)},
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
            {QStringLiteral("mostly_false"), worth.isMostlyFalse()},
            {QStringLiteral("holds_approved"), worth.holdsApproved},
            {QStringLiteral("holds_rejected"), worth.holdsRejected},
            {QStringLiteral("unfamiliar"), worth.unfamiliar}};
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
    return policyCommand(
        QStringLiteral("models alarms"), QStringLiteral("RATE|shipped"),
        tr("Puts thresholds in force for the false alarms accepted a picture; an administrator's."),
        [](const QString& value, DetectionPolicy& policy) { return readRate(value, policy.falseAlarms); });
}

Command modelsParcelAlarmsCommand()
{
    return policyCommand(
        QStringLiteral("models parcel-alarms"), QStringLiteral("RATE|shipped"),
        tr("The same for volumes: the false alarms accepted a parcel."),
        [](const QString& value, DetectionPolicy& policy) { return readRate(value, policy.falseAlarmsAParcel); });
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
