// Ends a wait from another thread: of a socket, a timer, a whole pass. A pipe to itself, so that poll() sees it.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace portlight::sync {

class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    // There is work: ends one wait. Thread-safe.
    void wake();
    // Ends this and every later wait. Thread-safe.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    // For poll(): readable when woken or stopped.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    // Takes back wake(); a stop stays.
    void lower();

private:
    int m_descriptor;
    std::atomic<bool> m_stopped = false;
};

} // namespace portlight::sync
