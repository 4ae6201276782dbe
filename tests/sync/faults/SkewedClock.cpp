#include "tests/sync/faults/SkewedClock.h"

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

std::atomic<std::int64_t> skewSeconds = 0;

} // namespace

namespace portlight::tests {

void skewClock(std::int64_t seconds)
{
    skewSeconds = seconds;
}

} // namespace portlight::tests

// Exported, so that the dynamic linker finds these before the C library's (the program is linked with its symbols
// exported).
extern "C" {

int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    const auto done = static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += skewSeconds;
    }
    return done;
}

int gettimeofday(timeval* now, void*) noexcept
{
    timespec exact{};
    const int done = clock_gettime(CLOCK_REALTIME, &exact);
    constexpr long nanosecondsInMicrosecond = 1000;
    *now = {exact.tv_sec, exact.tv_nsec / nanosecondsInMicrosecond};
    return done;
}

time_t time(time_t* out) noexcept
{
    timespec exact{};
    clock_gettime(CLOCK_REALTIME, &exact);
    if (out != nullptr) {
        *out = exact.tv_sec;
    }
    return exact.tv_sec;
}
}
