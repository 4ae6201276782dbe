#include "local_cache/CacheLocation.h"

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

} // namespace portlight::local_cache
