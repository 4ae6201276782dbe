#include "app/portlightctl/TrainingDutyCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/sandbox/DutyResults.h"
#include "app/station/ProjectionPolicy.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <type_traits>

namespace portlight::ctl {

using inspection::failure;
using inspection::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

QJsonObject toJson(const app::ProjectionPolicy& policy)
{
    return {{QStringLiteral("share"), policy.share},
            {QStringLiteral("at_least_one_in"), policy.atLeastOneIn},
            {QStringLiteral("most_an_hour"), policy.mostAnHour},
            {QStringLiteral("window_seconds"), policy.windowSeconds}};
}

// A number given with an option; what it was without one. Nothing when it is no number.
template <typename Number>
bool take(const CacheAccess& access, const char* option, Number& value)
{
    const QString text = access.option(QLatin1String(option));
    if (text.isEmpty()) {
        return true;
    }
    bool isNumber = false;
    value = static_cast<Number>(std::is_integral_v<Number> ? text.toInt(&isNumber) : text.toDouble(&isNumber));
    return isNumber;
}

Result<ExitCode> run(const Command& command, const QStringList& arguments, Output& output)
{
    const QStringList options{QStringLiteral("share"), QStringLiteral("at-least-one-in"),
                              QStringLiteral("most-an-hour"), QStringLiteral("window")};
    const auto access = CacheAccess::parse(command, arguments, options);
    if (!access) {
        return failure(access.error());
    }
    auto policy = app::loadProjectionPolicy(access->location());
    if (!policy) {
        return failure(policy.error());
    }
    const bool isChange = std::any_of(options.cbegin(), options.cend(),
                                      [&](const QString& option) { return !access->option(option).isEmpty(); });
    if (isChange) {
        if (!take(*access, "share", policy->share) || !take(*access, "at-least-one-in", policy->atLeastOneIn) ||
            !take(*access, "most-an-hour", policy->mostAnHour) || !take(*access, "window", policy->windowSeconds)) {
            return usageFailure(command, tr("The options are numbers."));
        }
        const auto session = access->signIn();
        const auto published = session ? app::publishProjectionPolicy(access->location(), *session, *policy)
                                       : Result<void>(failure(session.error()));
        if (!published) {
            return failure(published.error());
        }
    }
    output.print(toJson(*policy));
    return ExitCode::Done;
}

QJsonObject toJson(const app::DutyGroup& group)
{
    const training::Interval interval = group.seen.interval();
    const auto share = group.seen.share();
    return {{QStringLiteral("by"), app::toString(group.by)},
            {QStringLiteral("key"), group.key},
            {QStringLiteral("shown"), group.seen.of},
            {QStringLiteral("found"), group.seen.count},
            {QStringLiteral("missed"), group.missed()},
            {QStringLiteral("timed_out"), group.timedOut},
            {QStringLiteral("found_share"), share ? QJsonValue(*share) : QJsonValue()},
            {QStringLiteral("interval"), QJsonArray{interval.low, interval.high}},
            {QStringLiteral("median_seconds"), group.medianSeconds},
            {QStringLiteral("enough_to_judge"), group.isEnough()}};
}

Result<ExitCode> runResults(const Command& command, const QStringList& arguments, Output& output)
{
    const QString outOption = QStringLiteral("out");
    const auto access = CacheAccess::parse(command, arguments, {outOption});
    if (!access) {
        return failure(access.error());
    }
    if (!access->words().isEmpty()) {
        return usageFailure(command, tr("It takes options only."));
    }
    if (const auto cache = access->openCache(); !cache) {
        return failure(cache.error());
    }
    const auto log = app::TrainingLog::read(access->location());
    if (!log) {
        return failure(log.error());
    }
    if (const QString path = access->option(outOption); !path.isEmpty()) {
        const QByteArray table = app::dutyResultsCsv(*log);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit()) {
            return failure(inspection::ErrorCode::Storage,
                           tr("%1 could not be written: %2.").arg(path, file.errorString()));
        }
    }
    QJsonArray groups;
    for (const app::DutyGroup& group : app::dutyGroups(*log)) {
        groups.append(toJson(group));
    }
    output.print(QJsonObject{{QStringLiteral("groups"), groups}});
    return groups.isEmpty() ? ExitCode::AnswerIsNo : ExitCode::Done;
}

} // namespace

Command trainingDutyResultsCommand()
{
    Command command;
    command.words = QStringLiteral("training duty-results");
    command.usage = QStringLiteral("training duty-results [--out FILE.csv] [--data DIR]");
    command.summary = tr("What officers saw of projected threats: shown, found, missed, by officer and class.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runResults(command, arguments, output);
    };
    return command;
}

Command trainingDutyCommand()
{
    Command command;
    command.words = QStringLiteral("training duty");
    command.usage =
        QStringLiteral("training duty [--share 0..0.1] [--at-least-one-in N] [--most-an-hour N] [--window SECONDS] "
                       "[--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Shows, or as a supervisor sets, how often threats are projected into the live queue.");
    command.run = [command](const QStringList& arguments, Output& output) { return run(command, arguments, output); };
    return command;
}

} // namespace portlight::ctl
