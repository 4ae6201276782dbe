// Runs one piece of work for each of n items on two threads, items in order of their turn.
#pragma once

#include "inspection/Result.h"

#include <atomic>
#include <future>
#include <optional>
#include <vector>

namespace portlight::risk {

// The results in the items' order, or the first item's failure. `work(i)` must be safe to run beside another item's.
template <typename T, typename Work>
[[nodiscard]] inspection::Result<std::vector<T>> onEach(std::size_t count, const Work& work)
{
    std::vector<std::optional<inspection::Result<T>>> results(count);
    std::atomic<std::size_t> next{0};
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            results[i].emplace(work(i));
        }
    };
    auto beside = std::async(std::launch::async, takeTurns);
    takeTurns();
    beside.wait();
    std::vector<T> values;
    values.reserve(count);
    for (auto& result : results) {
        if (!*result) {
            return inspection::failure(std::move(result->error()));
        }
        values.push_back(std::move(**result));
    }
    return values;
}

} // namespace portlight::risk
