// Opens the database of a data folder as every user of it needs it: folder made (private to this account), schema
// brought up to date, and live work and the sandbox kept apart.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Database.h"

#include <memory>

namespace portlight::local_cache {

// Refused, and nothing is changed, when the folder holds a database of the other profile.
[[nodiscard]] inspection::Result<std::unique_ptr<Database>> openDatabase(const CacheLocation& location);

// What the database in this folder says it is; Live where there is none.
[[nodiscard]] Profile storedProfile(const QString& folder);

} // namespace portlight::local_cache
