#include "app/portlightctl/QuitOnSignal.h"

#include <QCoreApplication>

#include <sys/signalfd.h>
#include <unistd.h>

namespace portlight::ctl {

QuitOnSignal::QuitOnSignal()
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
}

QuitOnSignal::~QuitOnSignal()
{
    m_notifier.reset();
    ::close(m_descriptor);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace portlight::ctl
