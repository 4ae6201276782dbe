// Opens the database of a data folder as every user of it needs it: folder made (private to this account), schema
// brought up to date.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Database.h"

#include <memory>

namespace portlight::local_cache {

[[nodiscard]] inspection::Result<std::unique_ptr<Database>> openDatabase(const CacheLocation& location);

} // namespace portlight::local_cache
