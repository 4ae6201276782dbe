// How long somebody has looked at an exercise: stands still while the desk is locked. GUI thread.
#pragma once

#include <QElapsedTimer>

namespace portlight::app {

class ExerciseClock
{
public:
    void start()
    {
        m_beforeMs = 0;
        m_timer.start();
    }
    void stop()
    {
        m_beforeMs = elapsedMs();
        m_timer.invalidate();
    }
    void go() { m_timer.start(); }
    [[nodiscard]] bool isRunning() const { return m_timer.isValid(); }
    [[nodiscard]] qint64 elapsedMs() const { return m_beforeMs + (m_timer.isValid() ? m_timer.elapsed() : 0); }

private:
    qint64 m_beforeMs = 0;
    QElapsedTimer m_timer;
};

} // namespace portlight::app
