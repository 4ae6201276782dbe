#include "scans/dicom/ParallelFrames.h"

#include "scans/dicom/DicomText.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace portlight::scans {

using inspection::Error;
using inspection::Result;

Result<void> forEachFrame(int count, int done, int total, Progress& progress,
                          const std::function<Result<void>(int frame)>& job)
{
    std::atomic<int> next{0};
    std::atomic<int> finished{0};
    std::mutex errorMutex;
    std::optional<Error> error;
    std::atomic<bool> isStopped{false};
    const auto work = [&] {
        while (!isStopped.load(std::memory_order_relaxed) && !progress.isCancelled()) {
            const int frame = next.fetch_add(1);
            if (frame >= count) {
                return;
            }
            if (auto result = job(frame); !result) {
                const std::lock_guard lock(errorMutex);
                error = error.value_or(result.error());
                isStopped = true;
                return;
            }
            progress.report(static_cast<int>(100.0 * (done + finished.fetch_add(1) + 1) / std::max(1, total)));
        }
    };
    {
        const int cores = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U));
        std::vector<std::jthread> threads;
        for (int i = 1; i < std::min(cores, count); ++i) {
            threads.emplace_back(work);
        }
        work();
    }
    if (progress.isCancelled()) {
        return DicomText::cancelled();
    }
    return error ? Result<void>(inspection::failure(*error)) : Result<void>();
}

} // namespace portlight::scans
