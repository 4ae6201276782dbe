#include "app/portlightctl/OfficerCommands.h"

#include "app/portlightctl/CacheAccess.h"
#include "app/portlightctl/CaseJson.h"
#include "local_cache/OfficerVault.h"

#include <QCoreApplication>
#include <QFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::OfficerVault;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

Result<inspection::Roles> rolesFrom(const Command& command, const QString& text)
{
    inspection::Roles roles;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto role = roleFromString(word);
        if (!role) {
            return usageFailure(command,
                                tr("--roles takes inspector, supervisor, trainee and administrator, by commas."));
        }
        roles |= *role;
    }
    if (!roles) {
        return usageFailure(command, tr("Give the officer at least one role with --roles."));
    }
    return roles;
}

// The station's name, given once; and whether the new officer is the first, who signs in nobody.
Result<bool> prepareStation(const CacheAccess& access, OfficerVault& vault)
{
    const QString name = access.option(QStringLiteral("station"));
    if (!name.isEmpty()) {
        if (auto named = vault.setStation(name); !named) {
            return failure(named.error());
        }
    }
    const auto station = vault.station();
    if (!station) {
        return failure(station.error());
    }
    if (station->isEmpty()) {
        return failure(ErrorCode::BadInput, tr("This station has no name yet; give it one with --station."));
    }
    return vault.isEmpty();
}

Result<ExitCode> runAdd(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments,
                                           {QStringLiteral("name"), QStringLiteral("roles"), QStringLiteral("station"),
                                            QStringLiteral("new-password-file")});
    if (!access) {
        return failure(access.error());
    }
    if (access->words().size() != 1) {
        return usageFailure(command, tr("Name one badge."));
    }
    const auto roles = rolesFrom(command, access->option(QStringLiteral("roles")));
    if (!roles) {
        return failure(roles.error());
    }
    const auto password =
        CacheAccess::secret(access->option(QStringLiteral("new-password-file")), "PORTLIGHT_NEW_PASSWORD");
    if (!password) {
        return failure(password.error());
    }
    const auto vault = OfficerVault::open(access->location());
    if (!vault) {
        return failure(vault.error());
    }
    const auto isFirst = prepareStation(*access, **vault);
    if (!isFirst) {
        return failure(isFirst.error());
    }
    local_cache::SessionPtr sponsor;
    if (!*isFirst) {
        const auto session = access->signIn();
        if (!session) {
            return failure(session.error());
        }
        sponsor = *session;
    }
    const auto officer = (*vault)->createOfficer(
        {access->words().first(), access->option(QStringLiteral("name")), *roles, *password}, sponsor);
    if (!officer) {
        return failure(officer.error());
    }
    output.print(toJson(*officer));
    return ExitCode::Done;
}

Result<ExitCode> runList(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments);
    if (!access) {
        return failure(access.error());
    }
    if (!QFile::exists(access->location().database())) {
        return failure(ErrorCode::NotFound, tr("There are no officers in %1.").arg(access->location().folder));
    }
    const auto vault = OfficerVault::open(access->location());
    if (!vault) {
        return failure(vault.error());
    }
    const auto officers = (*vault)->officers();
    if (!officers) {
        return failure(officers.error());
    }
    QJsonArray list;
    for (const inspection::Officer& officer : *officers) {
        list.append(toJson(officer));
    }
    output.print(list);
    return ExitCode::Done;
}

Result<ExitCode> runPassword(const Command& command, const QStringList& arguments, Output& output)
{
    const auto access = CacheAccess::parse(command, arguments, {QStringLiteral("new-password-file")});
    if (!access) {
        return failure(access.error());
    }
    const auto current = CacheAccess::secret(access->option(QStringLiteral("password-file")), "PORTLIGHT_PASSWORD");
    const auto wanted =
        CacheAccess::secret(access->option(QStringLiteral("new-password-file")), "PORTLIGHT_NEW_PASSWORD");
    if (!current || !wanted) {
        return failure(current ? wanted.error() : current.error());
    }
    const auto session = access->signIn();
    if (!session) {
        return failure(session.error());
    }
    return OfficerVault::open(access->location())
        .and_then([&](const std::unique_ptr<OfficerVault>& vault) {
            return vault->changePassword(*session, *current, *wanted);
        })
        .map([&] {
            output.print(QJsonObject{{QStringLiteral("changed"), (*session)->officer().badge}});
            return ExitCode::Done;
        });
}

} // namespace

Command officerPasswordCommand()
{
    Command command;
    command.words = QStringLiteral("officer password");
    command.usage =
        QStringLiteral("officer password [--new-password-file F] [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Changes the password of the officer who signs in.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runPassword(command, arguments, output);
    };
    return command;
}

Command officerAddCommand()
{
    Command command;
    command.words = QStringLiteral("officer add");
    command.usage = QStringLiteral("officer add BADGE --roles R,.. [--name NAME] [--station NAME] "
                                   "[--new-password-file F] [--data DIR] [--badge B] [--password-file F]");
    command.summary = tr("Adds an officer; the first one sets the station up and needs nobody signed in.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runAdd(command, arguments, output);
    };
    return command;
}

Command officerListCommand()
{
    Command command;
    command.words = QStringLiteral("officer list");
    command.usage = QStringLiteral("officer list [--data DIR]");
    command.summary = tr("Prints the officer register.");
    command.run = [command](const QStringList& arguments, Output& output) {
        return runList(command, arguments, output);
    };
    return command;
}

} // namespace portlight::ctl
