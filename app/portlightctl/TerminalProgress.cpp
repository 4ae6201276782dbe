#include "app/portlightctl/TerminalProgress.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace portlight::ctl {

namespace {

std::atomic<scans::Progress*> current{nullptr}; // lock-free: the handler of a signal reads it

void onInterrupt(int /*signal*/)
{
    if (scans::Progress* progress = current.load()) {
        progress->cancel();
    }
}

} // namespace

TerminalProgress::TerminalProgress(const QString& label)
    : m_visible(isatty(STDERR_FILENO) == 1)
    , m_label(label)
    , m_progress([this](int percent) {
        if (m_visible) {
            std::fprintf(stderr, "\r%s %d %%", qUtf8Printable(m_label), percent);
        }
    })
{
    static_assert(std::atomic<scans::Progress*>::is_always_lock_free);
    current.store(&m_progress);
    m_previousHandler = std::signal(SIGINT, onInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    std::signal(SIGINT, m_previousHandler);
    current.store(nullptr);
    if (m_visible) {
        std::fputs("\r\033[K", stderr); // takes the line back
    }
}

} // namespace portlight::ctl
