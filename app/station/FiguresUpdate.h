// Brings the book of figures up to date with the case log.
#pragma once

#include "local_cache/CacheLocation.h"
#include "local_cache/CaseCache.h"
#include "risk/figures/PortBook.h"

namespace portlight::app {

// The book of this station, made when absent.
[[nodiscard]] inspection::Result<std::unique_ptr<risk::PortBook>> openBook(const local_cache::CacheLocation& location);

// Takes what the log got since. Officers stand by their badge. Cancelled when progress says so: what was taken stays.
[[nodiscard]] inspection::Result<void> updateBook(const local_cache::CacheLocation& location, risk::PortBook& book,
                                                  const local_cache::CacheProgress& progress = {});

// Both at once.
[[nodiscard]] inspection::Result<std::unique_ptr<risk::PortBook>>
upToDateBook(const local_cache::CacheLocation& location, const local_cache::CacheProgress& progress = {});

} // namespace portlight::app
