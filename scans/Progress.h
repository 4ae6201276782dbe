// Progress and cancel of a long job: polled by the worker, set from any thread.
#pragma once

#include <atomic>
#include <functional>
#include <utility>

namespace portlight::scans {

class Progress
{
public:
    using Sink = std::function<void(int percent)>;

    Progress() = default;
    // `sink` is called on the worker's thread, at most once per whole per cent.
    explicit Progress(Sink sink)
        : m_sink(std::move(sink))
    {
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    // Thread-safe; a value at or below the last one reported is ignored.
    void report(int percent)
    {
        int last = m_percent.load(std::memory_order_relaxed);
        while (percent > last) {
            if (m_percent.compare_exchange_weak(last, percent)) {
                if (m_sink) {
                    m_sink(percent);
                }
                return;
            }
        }
    }

private:
    std::atomic<bool> m_cancelled{false};
    std::atomic<int> m_percent{-1};
    Sink m_sink;
};

} // namespace portlight::scans
