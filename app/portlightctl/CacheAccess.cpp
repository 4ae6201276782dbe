#include "app/portlightctl/CacheAccess.h"

#include "local_cache/OfficerVault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace portlight::ctl {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;
using local_cache::CaseCache;
using local_cache::OfficerVault;
using local_cache::SessionPtr;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("portlightctl", text);
}

} // namespace

Result<CacheAccess> CacheAccess::parse(const Command& command, const QStringList& arguments, const QStringList& options,
                                       Reach reach)
{
    const QStringList known =
        options + QStringList{QStringLiteral("data"), QStringLiteral("badge"), QStringLiteral("password-file")};
    CacheAccess access;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            access.m_words.append(argument);
            continue;
        }
        const QString name = argument.sliced(2);
        if (!known.contains(name)) {
            return usageFailure(command, tr("There is no option \"%1\" here.").arg(argument));
        }
        if (i + 1 >= arguments.size() || access.m_options.contains(name)) {
            return usageFailure(command, tr("The option %1 takes one value and stands once.").arg(argument));
        }
        access.m_options.insert(name, arguments.at(++i));
    }
    if (reach == Reach::Network && access.location().profile == local_cache::Profile::Sandbox) {
        return failure(ErrorCode::Refused,
                       tr("%1 is a sandbox: nothing in it may be sent or received.").arg(access.location().folder));
    }
    return access;
}

local_cache::CacheLocation CacheAccess::location() const
{
    const QString folder = option(QStringLiteral("data"));
    return local_cache::CacheLocation::asFound(folder.isEmpty() ? local_cache::CacheLocation::standard().folder
                                                                : QDir(folder).absolutePath());
}

Result<void> CacheAccess::needDatabase() const
{
    if (!QFile::exists(location().database())) {
        return failure(ErrorCode::NotFound,
                       tr("There are no cases in %1; check --data, or set the station up with officer add.")
                           .arg(location().folder));
    }
    return {};
}

Result<std::unique_ptr<CaseCache>> CacheAccess::openCache() const
{
    return needDatabase().and_then([this] { return CaseCache::open(location()); });
}

Result<SessionPtr> CacheAccess::signIn() const
{
    const QString given = option(QStringLiteral("badge"));
    const QString badge = given.isEmpty() ? qEnvironmentVariable("PORTLIGHT_BADGE") : given;
    if (badge.isEmpty()) {
        return failure(ErrorCode::Locked, tr("Say who you are with --badge or $PORTLIGHT_BADGE."));
    }
    if (auto there = needDatabase(); !there) {
        return failure(there.error());
    }
    const auto password = secret(option(QStringLiteral("password-file")), "PORTLIGHT_PASSWORD");
    if (!password) {
        return failure(password.error());
    }
    const auto vault = OfficerVault::open(location());
    if (!vault) {
        return failure(vault.error());
    }
    return (*vault)->signIn(badge, *password);
}

Result<inspection::Case> CacheAccess::findCase(const CaseCache& cache, const QString& numberOrId)
{
    const QUuid id = QUuid::fromString(numberOrId);
    auto found = id.isNull() ? cache.loadCaseByNumber(numberOrId) : cache.loadCase(id);
    if (!found && found.error().code == ErrorCode::NotFound) {
        // An answer (exit code 1), unlike a file that is not there.
        return failure(ErrorCode::Refused, tr("There is no case %1 on this terminal.").arg(numberOrId));
    }
    return found;
}

Result<QString> CacheAccess::secret(const QString& path, const char* variable)
{
    constexpr qint64 longestSecret = 4096;
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::BadInput, tr("The password file %1 cannot be read.").arg(path));
        }
        QByteArray line = file.readLine(longestSecret);
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return QString::fromUtf8(line);
    }
    if (!qEnvironmentVariableIsSet(variable)) {
        return failure(ErrorCode::Locked, tr("Give the password in a file or in $%1.").arg(QLatin1String(variable)));
    }
    return qEnvironmentVariable(variable);
}

} // namespace portlight::ctl
