#include "local_cache/OpenDatabase.h"

#include "local_cache/Schema.h"
#include "local_cache/Settings.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <QDir>
#include <QFile>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

namespace {

constexpr QLatin1String sandboxMark("sandbox");

QString storedMark(Database& database)
{
    return Settings(database).value(Settings::profile).value_or(QString());
}

// Of a database with a schema: what it is, or nothing while it holds no officer and may become either.
Result<std::optional<Profile>> profileIn(Database& database)
{
    if (storedMark(database) == sandboxMark) {
        return std::optional(Profile::Sandbox);
    }
    return database.number(QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM officers)")).map([](qint64 isEmpty) {
        return isEmpty != 0 ? std::nullopt : std::optional(Profile::Live);
    });
}

Result<void> holdToProfile(Database& database, const CacheLocation& location)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return failure(version.error());
    }
    if (*version == 0) {
        return {};
    }
    const auto known = profileIn(database);
    if (!known) {
        return failure(known.error());
    }
    if (!*known || **known == location.profile) {
        return {};
    }
    return failure(
        ErrorCode::Refused,
        location.profile == Profile::Sandbox
            ? Text::tr("%1 holds live cases and cannot be a sandbox; choose another folder.").arg(location.folder)
            : Text::tr("%1 is a sandbox and cannot hold live cases; choose another folder, or open it with portlight "
                       "--sandbox.")
                  .arg(location.folder));
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const CacheLocation& location)
{
    ensureSodium();
    const bool isNew = !QDir(location.folder).exists();
    if (location.folder.isEmpty() || !QDir().mkpath(location.folder)) {
        return failure(ErrorCode::Storage,
                       Text::tr("The data folder %1 cannot be made; check its name and rights.").arg(location.folder));
    }
    if (isNew) {
        QFile::setPermissions(location.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto database = Database::open(location.database());
    if (!database) {
        return database;
    }
    if (auto apart = holdToProfile(**database, location); !apart) {
        return failure(apart.error());
    }
    if (auto current = Schema::released().bringUpToDate(**database, location.backups()); !current) {
        return failure(current.error());
    }
    if (location.profile == Profile::Sandbox && storedMark(**database) != sandboxMark) {
        if (auto marked = Settings(**database).set(Settings::profile, sandboxMark); !marked) {
            return failure(marked.error());
        }
    }
    return database;
}

Profile storedProfile(const QString& folder)
{
    const CacheLocation location{folder};
    if (!QFile::exists(location.database())) {
        return Profile::Live;
    }
    const auto database = Database::open(location.database());
    const auto version = database ? (*database)->number(QStringLiteral("PRAGMA user_version")) : Result<qint64>(0);
    if (!version || *version == 0) {
        return Profile::Live;
    }
    return profileIn(**database).value_or(std::nullopt).value_or(Profile::Live);
}

} // namespace portlight::local_cache
