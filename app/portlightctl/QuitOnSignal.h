// Ends the event loop on Ctrl-C and on SIGTERM while it lives. Made before any thread, which inherit the blocked mask.
#pragma once

#include <QSocketNotifier>

#include <csignal>
#include <memory>

namespace portlight::ctl {

class QuitOnSignal
{
public:
    QuitOnSignal();
    ~QuitOnSignal();
    Q_DISABLE_COPY_MOVE(QuitOnSignal)

private:
    sigset_t m_before{};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace portlight::ctl
