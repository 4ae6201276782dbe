#include "sync/Interrupt.h"

#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace portlight::sync {

Interrupt::Interrupt()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Interrupt::~Interrupt()
{
    ::close(m_descriptor);
}

void Interrupt::wake()
{
    const std::uint64_t one = 1;
    const auto written = ::write(m_descriptor, &one, sizeof one); // full only when already woken
    Q_UNUSED(written)
}

void Interrupt::stop()
{
    m_stopped = true;
    wake();
}

void Interrupt::lower()
{
    if (m_stopped) {
        return;
    }
    std::uint64_t count = 0;
    const auto got = ::read(m_descriptor, &count, sizeof count);
    Q_UNUSED(got)
    if (m_stopped) { // stopped between the two
        wake();
    }
}

} // namespace portlight::sync
