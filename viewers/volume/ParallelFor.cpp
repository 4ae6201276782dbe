#include "viewers/volume/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace portlight::viewers {

void parallelFor(int count, int threads, const std::function<void(int)>& work)
{
    std::atomic<int> next{0};
    const auto run = [&] {
        for (int i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (int n = 1; n < std::min(threads, count); ++n) {
        helpers.emplace_back(run);
    }
    run();
}

int renderThreads()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace portlight::viewers
