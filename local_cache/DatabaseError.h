// What SQLite reports, as a sentence an officer can act on.
#pragma once

#include "inspection/Result.h"

class QSqlError;

namespace portlight::local_cache {

// Always ErrorCode::Storage; the text tells a full disk, a busy, a damaged and a read-only database apart, the detail
// holds SQLite's own words and the statement.
[[nodiscard]] inspection::Error databaseError(const QSqlError& error, const QString& statement);

} // namespace portlight::local_cache
