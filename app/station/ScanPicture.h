// The small picture to know a stored scan by (JPEG): the one kept with its embedding, made now where there is none yet.
// What is sent ahead of a scan. Synchronous, up to some seconds; any thread.
#pragma once

#include "inspection/Result.h"
#include "local_cache/CacheLocation.h"
#include "local_cache/Session.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace portlight::app {

// Unsupported for what is no scan of a case, or shows nothing; Cancelled when `isStopped` says so.
[[nodiscard]] inspection::Result<QByteArray> pictureOfStored(const local_cache::CacheLocation& location,
                                                             const local_cache::SessionPtr& session,
                                                             const QString& sha256,
                                                             const std::function<bool()>& isStopped);

} // namespace portlight::app
