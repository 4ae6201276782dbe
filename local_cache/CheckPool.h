// Threads for work that its caller waits for: signing and checking of many events at once.
//
// Not the global pool: the caller may itself be one of its threads, and where all of them wait for work that waits for
// a thread of the same pool, nothing ever ends. Work in this pool must not wait for other work in it.
#pragma once

class QThreadPool;

namespace portlight::local_cache {

[[nodiscard]] QThreadPool* checkPool();

} // namespace portlight::local_cache
