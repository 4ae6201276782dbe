// Where refused files wait for somebody to look at them: a copy of each and, beside it, `<name>.reason.txt`.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"

#include <QString>
#include <QStringList>

namespace portlight::intake {

enum class SourceFiles { Keep, Remove };

// Puts the files of one scan aside in a folder of their own (0700) under the location's quarantine, with the reason as
// a sentence and its detail. Returns that folder. With Remove the originals go once the copies are safe.
[[nodiscard]] inspection::Result<QString> quarantine(const local_cache::CacheLocation& location,
                                                     const QStringList& files, const inspection::Error& reason,
                                                     SourceFiles sources);

} // namespace portlight::intake
