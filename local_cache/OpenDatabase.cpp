#include "local_cache/OpenDatabase.h"

#include "local_cache/Schema.h"
#include "local_cache/Sodium.h"
#include "local_cache/Text.h"

#include <QDir>
#include <QFile>

namespace portlight::local_cache {

using inspection::ErrorCode;
using inspection::failure;
using inspection::Result;

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
    if (auto current = Schema::released().bringUpToDate(**database, location.backups()); !current) {
        return failure(current.error());
    }
    return database;
}

} // namespace portlight::local_cache
