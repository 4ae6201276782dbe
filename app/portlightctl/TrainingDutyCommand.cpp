#include "app/portlightctl/TrainingDutyCommand.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/station/ProjectionPolicy.h"

#include <QCoreApplication>

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

} // namespace

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
