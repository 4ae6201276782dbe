// Spreads independent pieces of work over a few threads and waits for them.
#pragma once

#include <functional>

namespace portlight::viewers {

// Calls work(0) ... work(count - 1), each once, in any order, on up to `threads` threads (the caller's among them).
void parallelFor(int count, int threads, const std::function<void(int)>& work);

// Threads that rendering may use: all cores of the machine.
[[nodiscard]] int renderThreads();

} // namespace portlight::viewers
