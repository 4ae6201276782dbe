// The clock of this process, wrong by as much as a test wants: takes the place of the C library's clock functions for
// everything in the process, Qt and the database included. Monotonic clocks stay right.
#pragma once

#include <cstdint>

namespace portlight::tests {

void skewClock(std::int64_t seconds);

} // namespace portlight::tests
