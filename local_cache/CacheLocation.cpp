#include "local_cache/CacheLocation.h"

#include "local_cache/OpenDatabase.h"

#include <QDir>
#include <QStandardPaths>

namespace portlight::local_cache {

CacheLocation CacheLocation::standard()
{
    const QString fromEnvironment = qEnvironmentVariable("PORTLIGHT_DATA");
    if (!fromEnvironment.isEmpty()) {
        return {QDir(fromEnvironment).absolutePath()};
    }
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/portlight")};
}

CacheLocation CacheLocation::standardSandbox()
{
    return {standard().folder + QStringLiteral("-sandbox"), Profile::Sandbox};
}

CacheLocation CacheLocation::asFound(const QString& folder)
{
    return {folder, storedProfile(folder)};
}

} // namespace portlight::local_cache
